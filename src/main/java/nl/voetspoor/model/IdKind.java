package nl.voetspoor.model;

/// What an identifier names.
public enum IdKind {
  /// A numbered paper of a dossier: `kst-28638-201`.
  KAMERSTUK,
  /// A dossier as a whole: `dossier-28638`.
  DOSSIER,
  /// An annex with a number of its own: `blg-929493`.
  BIJLAGE,
  /// Written questions with their answer: `ah-tk-20242025-1028`.
  AANHANGSEL,
  /// A report of proceedings, whole or one item: `h-tk-20222023-84-12`.
  HANDELINGEN,
  /// An object of the Tweede Kamer: `2022Z19982`.
  TWEEDE_KAMER,
  /// Staatsblad, Staatscourant or Tractatenblad: `stb-2002-575`.
  PUBLICATIEBLAD,
  /// A court decision: `ECLI:NL:HR:2012:BQ9251`.
  ECLI,
  /// A law or one of its articles, in JCI 1.3.
  WET,
  /// A document of the European Commission: `com-2021-171`.
  COM,
  /// A law of the European Union, by its CELEX number: `celex-32016R0679`.
  EU,
  /// A paper without an official number, by its content: `doc-5f2c9a0b77d1e4c3`.
  INHOUD
}
