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
      case PAGE_TOO_LARGE ->
          "a page holds at most %3$s results".formatted(notice.details().toArray());
      case REVERSED_PERIOD -> "the period ended before it began and was turned round";
      case NOT_ALL_WORDS -> "no paper has all the words; these have at least one of them";
      case UNKNOWN_FIELD ->
          "no field '%s:', searched as words; fields are %s".formatted(notice.details().toArray());
      case EMPTY_FIELD ->
          "nothing stands behind '%s:', searched as a word; write it without a space: %1$s:word"
              .formatted(notice.details().toArray());
      case UNKNOWN_VALUE ->
          "not known to %s: '%s'; searched as words".formatted(notice.details().toArray());
      case UNKNOWN_VALUE_NEAR ->
          "not known to %s: '%s'; searched as words; like it are: %s"
              .formatted(notice.details().toArray());
      case UNREADABLE_VALUE ->
          "left out, because %s cannot read it: '%s'".formatted(notice.details().toArray());
      case LONE_OPERATOR ->
          "left out, because nothing stands beside it: " + notice.details().getFirst();
      case TOO_DEEP ->
          "parentheses deeper than %s were left out".formatted(notice.details().toArray());
      case TOO_FAR ->
          "words may lie at most %s words apart; that was searched"
              .formatted(notice.details().toArray());
      case TOO_FUZZY -> "words may differ in at most two letters; that was searched";
      case TOO_MANY_PATTERNS ->
          "of more than %s words with * or ~ the rest was searched without"
              .formatted(notice.details().toArray());
      case TOO_MANY_FORMS ->
          "more words than can be looked at are like %s; %s of them were searched"
              .formatted(notice.details().toArray());
      case OUT_OF_TIME ->
          "broken off after %s seconds: there may be more papers, and counts are too low"
              .formatted(notice.details().toArray());
    };
  }
}
