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
    /// A page was asked with more results than one holds: its parameter, what was asked, the most.
    PAGE_TOO_LARGE,
    /// The period ended before it began and was turned round: its parameters, and their values.
    REVERSED_PERIOD,
    /// Nothing has all the words; at least one has some of them.
    NOT_ALL_WORDS,
    /// A name before a colon is no field and was searched as words: the name, and all fields.
    UNKNOWN_FIELD,
    /// No value follows a field, so its name was searched as a word: the name.
    EMPTY_FIELD,
    /// A kind or ministry is not known and was searched as words: the field, and the value.
    UNKNOWN_VALUE,
    /// The same, and those that are like it.
    UNKNOWN_VALUE_NEAR,
    /// A date or number cannot be read and was left out: the field, and the value.
    UNREADABLE_VALUE,
    /// An operator without anything to work on was left out: the operator.
    LONE_OPERATOR,
    /// Parentheses deeper than so many were left out.
    TOO_DEEP,
    /// Words may not lie farther apart than so many words; that was searched.
    TOO_FAR,
    /// A word may not differ in more than two letters; that was searched: the word.
    TOO_FUZZY,
    /// Of more than so many words with `*` or `~` the rest was searched without.
    TOO_MANY_PATTERNS,
    /// More words are of a shape than are searched: the shape, and how many were, the most
    /// frequent.
    TOO_MANY_FORMS,
    /// It took longer than so many seconds and was broken off: what was found by then is shown.
    OUT_OF_TIME
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
