package nl.voetspoor.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Pages;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;

/// A file and the paper that is read in it, with the tables of `index-config`.
///
/// @param file where it lies
/// @param pages its printed pages; none for a format without pages
/// @param paper what is read
public record PaperFile(Path file, List<Page> pages, Paper paper) {
  private static final Extractor EXTRACTOR = new Extractor(Limits.USUAL);
  private static final PaperReader READER =
      new PaperReader(
          Ministries.parse(table("ministries.tsv")),
          Offices.parse(table("offices.tsv")),
          KindRules.parse(table("kinds.tsv")),
          HyphenRules.parse(table("hyphens.tsv")));
  private static final PaperReferences REFERENCES =
      new PaperReferences(
          new Recogniser(
              CitationWords.parse(table("citation-words.tsv")),
              DossierSuffixes.parse(table("dossier-suffixes.tsv")),
              Laws.parse(table("laws.tsv"))));

  /// Keeps its own copy of the list.
  public PaperFile {
    pages = List.copyOf(pages);
  }

  /// Reads `file`.
  ///
  /// @throws IllegalArgumentException where it cannot be read
  public static PaperFile read(Path file) {
    SourceFile source = source(file);
    return switch (EXTRACTOR.extract(source)) {
      case Extracted extracted ->
          new PaperFile(file, pages(extracted), READER.read(extracted, source));
      case Extraction.Unreadable(_, var reason, _) ->
          throw new IllegalArgumentException(file + ": " + reason);
      case Extraction.Described _, Extraction.Holds _ ->
          throw new IllegalArgumentException(file + ": holds no paper of its own");
    };
  }

  /// What the paper refers to.
  public List<Reference> references() {
    return REFERENCES.in(paper);
  }

  /// The name of the file.
  public String name() {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static List<Page> pages(Extracted extracted) {
    return extracted.matter() instanceof Pages(var pages) ? pages : List.of();
  }

  private static SourceFile source(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new SourceFile(
          file.toAbsolutePath().toString(), file, HexFormat.of().formatHex(digest), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String table(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
