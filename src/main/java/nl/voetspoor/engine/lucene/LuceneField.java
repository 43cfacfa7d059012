package nl.voetspoor.engine.lucene;

/// The fields of the documents in the index. A paper is a block: its references first, then itself;
/// a file of the ledger is a document by itself.
enum LuceneField {
  /// On every document of a block: the identifier of the paper, by which the block is replaced.
  BLOCK("block"),
  /// What a document is: `paper`, `reference` or `file`.
  TYPE("type"),
  /// Paper: its identifier.
  ID("id"),
  /// Paper: title, subject and heading, analysed.
  TITLE("title"),
  /// Paper: the text, analysed and kept; offsets in the postings serve the snippets.
  BODY("body"),
  /// Paper: numbers, people and dossier titles, analysed.
  ABOUT("about"),
  /// Paper: all fields but the text, kept.
  PAPER("paper"),
  /// Paper: the references out, kept.
  REFERENCES("references"),
  /// Paper: what a list shows, as a column.
  SUMMARY("summary"),
  /// Paper: where pages and notes begin, as a column.
  PAGES("pages"),
  /// Paper: its day, in days since 1970, for a period and for order.
  DATE("date"),
  /// Paper: its identifier as a column, the last resort for a stable order.
  ORDER("order"),
  /// Paper: every identifier that it refers to.
  CITES("cites"),
  /// Paper: every dossier it belongs to.
  DOSSIER("dossier"),
  /// Paper: the keys by which clues find it.
  KEY("key"),
  /// Paper: what clues are held against, as a column.
  FACTS("facts"),
  /// Reference: the keys of its clue; the clue itself, kept.
  CLUE("clue"),
  /// Reference: the identifiers it names.
  TARGET("target"),
  /// Reference: the place, kept.
  PLACE("place"),
  /// File: where it lies.
  LOCATION("location"),
  /// File: how reading it ended.
  STATUS("status"),
  /// File: the paper it gave.
  RENDITION("rendition"),
  /// File: the ledger entry, kept.
  ENTRY("entry");

  private final String field;

  LuceneField(String field) {
    this.field = field;
  }

  /// The name in the index.
  String field() {
    return field;
  }
}
