package nl.voetspoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.DossierYears;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.context.ContextReader;
import nl.voetspoor.source.SourceWalker;
import nl.voetspoor.source.UnpackLimits;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;

/// Reads what is sent in tests, with the tables of `index-config` and without processes of its own.
public final class Sent {
  private static final UnpackLimits LIMITS = new UnpackLimits(1 << 20, 100, 10 << 20, 3);

  private Sent() {}

  /// What reads, with `workspace` for what lies in archives.
  public static SentPapers reading(Path workspace) {
    Reader reader =
        new Reader(
            new Extractor(Limits.USUAL, Holding.usual(workspace)),
            new PaperReader(
                Ministries.parse(config("ministries.tsv")),
                Offices.parse(config("offices.tsv")),
                KindRules.parse(config("kinds.tsv")),
                HyphenRules.parse(config("hyphens.tsv"))),
            new PaperReferences(
                new Recogniser(
                    CitationWords.parse(config("citation-words.tsv")),
                    DossierSuffixes.parse(config("dossier-suffixes.tsv")),
                    Laws.parse(config("laws.tsv")),
                    DossierYears.parse(config("dossier-years.tsv"))),
                new ContextReader()));
    return new SentPapers(reader, new SourceWalker(LIMITS, workspace), workspace, 3_000_000);
  }

  private static String config(String name) {
    try {
      return Files.readString(Path.of("index-config", name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
