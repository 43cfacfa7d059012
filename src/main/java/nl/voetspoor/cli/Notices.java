package nl.voetspoor.cli;

import nl.voetspoor.search.Notice;

/// Notices as sentences for the command line.
final class Notices {
  private Notices() {}

  static String english(Notice notice) {
    return switch (notice.kind()) {
      case EMPTY_QUERY -> "nothing was asked: every paper is shown";
      case ONLY_STOP_WORDS ->
          "these words stand in nearly every paper, and were searched all the same: "
              + String.join(", ", notice.details());
      case UNBALANCED -> "a quotation mark or parenthesis without its fellow was read as a space";
      case TOO_LONG ->
          "the question is longer than is searched; left out is what comes after: "
              + notice.details().getFirst();
      case NOTHING_TO_SEARCH -> "the question holds no word or number: ask for a word";
      case IGNORED_PARAMETER -> "left out, because it cannot be read: " + notice.details();
      case REVERSED_PERIOD -> "the period ended before it began and was turned round";
      case NOT_ALL_WORDS -> "no paper has all the words; these have at least one of them";
    };
  }
}
