package nl.voetspoor.search;

import java.util.List;

/// Something the person who asks should know about the answer.
///
/// @param kind which sentence it is; its text stands in the message bundle as `notice.<kind>`
/// @param details the words that the sentence speaks of
public record Notice(Kind kind, List<String> details) {
  /// The sentences.
  public enum Kind {
    /// Nothing was asked and nothing narrows, so everything is shown.
    EMPTY_QUERY,
    /// Only words that stand in every paper, which are named; they were searched all the same.
    ONLY_STOP_WORDS,
    /// A quotation mark or parenthesis without its fellow was read as a space.
    UNBALANCED,
    /// The question was longer than is searched; what comes after the named word was left out.
    TOO_LONG,
    /// It holds no word or number that can be searched.
    NOTHING_TO_SEARCH,
    /// A value in the address could not be read and was left out: which, and its value.
    IGNORED_PARAMETER,
    /// The period ended before it began and was turned round: its parameters, and their values.
    REVERSED_PERIOD,
    /// Nothing has all the words; at least one has some of them.
    NOT_ALL_WORDS
  }

  /// Keeps its own copy of the list.
  public Notice {
    details = List.copyOf(details);
  }

  /// A sentence about these words.
  public static Notice of(Kind kind, String... details) {
    return new Notice(kind, List.of(details));
  }
}
