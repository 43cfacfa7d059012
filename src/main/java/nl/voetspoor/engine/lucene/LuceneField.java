package nl.voetspoor.engine.lucene;

/// The fields of the documents in the index. A paper is a block: its references and passages first,
/// then itself; a file of the ledger is a document by itself.
public enum LuceneField {
  /// On every document of a block: the identifier of the paper, by which the block is replaced.
  BLOCK("block"),
  /// What a document is: `paper`, `reference`, `passage` or `file`.
  TYPE("type"),
  /// Paper: its identifier.
  ID("id"),
  /// Paper: title, subject and heading, analysed.
  TITLE("title"),
  /// Paper: its headings, analysed.
  HEADINGS("headings"),
  /// Paper: the text, kept whole, analysed as far as it is no note; offsets in the postings serve
  /// the snippets.
  BODY("body"),
  /// Paper: its footnotes, analysed; their offsets are those in the whole text.
  NOTES("notes"),
  /// Paper: numbers, people and dossier titles, analysed.
  ABOUT("about"),
  /// Paper: who sent it, signed it or asks in it, analysed.
  SENDER("sender"),
  /// Paper: to whom it is sent, analysed.
  ADDRESSEE("addressee"),
  /// Paper: every word of it as it is spelt, but for case and accents.
  SPELLING("spelling"),
  /// Paper: the people and offices it comes from, each whole.
  PERSON("person"),
  /// Paper that gives its dossier a title: the number, a tab and the title.
  DOSSIER_TITLE("dossier-title"),
  /// Paper: all fields but the text, kept.
  PAPER("paper"),
  /// Paper: the same as they were read, kept where the publisher says otherwise.
  AS_READ("as-read"),
  /// There where the text of a paper was cut off.
  TRUNCATED("truncated"),
  /// Paper: the words by which a part of it finds it.
  KEY("key"),
  /// Paper: the paper it names as the one it belongs to, or as its annex, with the sort of tie.
  TIED("tied"),
  /// Paper: the words by which it looks for the paper it belongs to.
  SEEKS("seeks"),
  /// Paper: the paper in whose place it comes.
  REPLACES("replaces"),
  /// Paper that is a later edition: its identifier, as a column and kept.
  EDITION("edition"),
  /// Paper: the paper it says it is a part of, as an annex or the nota on a decision.
  WHOLE("whole"),
  /// Paper: the papers it says were sent along with it.
  PART("part"),
  /// Paper: the keys of its text, of which papers with nearly the same text share one or more.
  LIKENESS("likeness"),
  /// Paper: the sketch of its text, as a column.
  SKETCH("sketch"),
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
  CLUE_KEY("clue-key"),
  /// Paper: what clues are held against, as a column.
  FACTS("facts"),
  /// Reference: the keys of its clue; the clue itself, kept.
  CLUE("clue"),
  /// Reference: the identifiers it names.
  TARGET("target"),
  /// Reference: the place, kept.
  PLACE("place"),
  /// Passage: the question it answers, analysed.
  QUESTION("question"),
  /// Passage: what it says, analysed.
  ANSWER("answer"),
  /// Passage: the heading it stands under and the title of its paper, analysed.
  UNDER("under"),
  /// Passage: the identifiers it names.
  NAMES("names"),
  /// Passage: how many documents further its paper is.
  DISTANCE("distance"),
  /// Passage: itself, kept.
  PASSAGE("passage"),
  /// File: where it lies.
  LOCATION("location"),
  /// File: how reading it ended.
  STATUS("status"),
  /// File: the paper it gave.
  RENDITION("rendition"),
  /// File: where the file lies that holds it.
  HOLDER("holder"),
  /// File: where it lies, in lower case, to search for parts of it.
  PATH("path"),
  /// File: where it lies as a column, the last resort for a stable order.
  PLACE_ORDER("place-order"),
  /// File: when it was seen, in milliseconds since 1970, for order.
  SEEN("seen"),
  /// File: the hash of its bytes.
  HASH("hash"),
  /// File: the ledger entry, kept.
  ENTRY("entry"),
  /// Description: the paper it describes.
  DESCRIBES("describes"),
  /// Description: the file it stands in.
  SOURCE("source"),
  /// Description: what it says, kept.
  OFFICIAL("official");

  private final String field;

  LuceneField(String field) {
    this.field = field;
  }

  /// The name in the index.
  public String field() {
    return field;
  }
}
