package nl.voetspoor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;

/// A form in which papers are taken along.
public enum ExportFormat {
  /// A table after RFC 4180: commas, a header row, and a byte order mark, by which spreadsheets see
  /// that it is UTF-8.
  CSV("CSV", "csv", "csv", "text/csv; charset=utf-8") {
    @Override
    public Export to(Writer out) throws IOException {
      return new CsvExport(out);
    }
  },
  /// One JSON object a line.
  JSON_LINES("JSON Lines", "jsonl", "jsonl", "application/jsonl") {
    @Override
    public Export to(Writer out) {
      return new JsonLinesExport(out);
    }
  },
  /// For EndNote, Zotero and Mendeley.
  RIS("RIS", "ris", "ris", "application/x-research-info-systems; charset=utf-8") {
    @Override
    public Export to(Writer out) {
      return new RisExport(out);
    }
  },
  /// For LaTeX.
  BIBTEX("BibTeX", "bibtex", "bib", "application/x-bibtex; charset=utf-8") {
    @Override
    public Export to(Writer out) {
      return new BibTexExport(out);
    }
  },
  /// For programs that cite: Zotero, Pandoc.
  CSL_JSON("CSL-JSON", "csl", "csl.json", "application/vnd.citationstyles.csl+json") {
    @Override
    public Export to(Writer out) throws IOException {
      return new CslExport(out);
    }
  };

  private final String label;
  private final String code;
  private final String extension;
  private final String mediaType;

  ExportFormat(String label, String code, String extension, String mediaType) {
    this.label = label;
    this.code = code;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /// Its name for people.
  public String label() {
    return label;
  }

  /// Its name for programs.
  public String code() {
    return code;
  }

  /// How the name of a file in this form ends, without a dot before it.
  public String extension() {
    return extension;
  }

  /// Its media type, with the character set where the type has one.
  public String mediaType() {
    return mediaType;
  }

  /// Begins an export to `out`, which stays open.
  ///
  /// @throws IOException when `out` cannot be written to
  public abstract Export to(Writer out) throws IOException;

  /// The one with this name, if there is one.
  public static Optional<ExportFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }

  /// The one whose files end so, if there is one.
  public static Optional<ExportFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }
}
