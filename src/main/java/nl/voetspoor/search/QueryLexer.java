package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a question into words, phrases and marks. It reads each character once.
final class QueryLexer {
  /// One piece of a question.
  sealed interface Token {
    /// A word that begins at `start`.
    record Word(String text, int start) implements Token {}

    /// What stands between quotation marks; its first character stands at `start`.
    ///
    /// @param distance what is typed behind it: `~5`, `~`; empty where nothing is
    record Phrase(String text, int start, Optional<String> distance) implements Token {}

    /// A field, of which the value is what follows.
    record Field(QueryField field) implements Token {}

    /// A field of which no value follows.
    record LoneField(QueryField field, Word word) implements Token {}

    record Open() implements Token {}

    record Close() implements Token {}

    record Or(String typed) implements Token {}

    record And(String typed) implements Token {}

    record Minus(String typed) implements Token {}
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private boolean unclosedQuote;
  private int at;

  QueryLexer(String text) {
    this.text = text;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      next();
    }
    return tokens;
  }

  boolean hasUnclosedQuote() {
    return unclosedQuote;
  }

  private void next() {
    char c = text.charAt(at);
    if (isQuote(c)) {
      phrase();
    } else if (c == '(' || c == ')') {
      tokens.add(c == '(' ? new Token.Open() : new Token.Close());
      at++;
    } else if (isMinus(c)) {
      tokens.add(new Token.Minus("-"));
      at++;
    } else if (isSpace(c)) {
      at++;
    } else {
      word();
    }
  }

  private boolean isMinus(char c) {
    boolean atStart = at == 0 || isBreak(text.charAt(at - 1));
    boolean beforeWord = at + 1 < text.length() && !isSpaceOrClose(text.charAt(at + 1));
    return c == '-' && atStart && beforeWord;
  }

  private void phrase() {
    int end = at + 1;
    while (end < text.length() && !isQuote(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      unclosedQuote = true;
      at++;
      return;
    }
    int start = at + 1;
    String inside = text.substring(start, end);
    at = end + 1;
    Optional<String> distance = distance();
    if (!inside.isBlank()) {
      tokens.add(new Token.Phrase(inside, start, distance));
    }
  }

  /// `~5` right behind a quotation mark.
  private Optional<String> distance() {
    if (at == text.length() || text.charAt(at) != '~') {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < text.length() && isAsciiDigit(text.charAt(end))) {
      end++;
    }
    String typed = text.substring(at + 1, end);
    at = end;
    return Optional.of(typed);
  }

  private void word() {
    int start = at;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "OR", "OF", "|", "||" -> tokens.add(new Token.Or(word));
      case "AND", "EN", "&&" -> tokens.add(new Token.And(word));
      case "NOT", "NIET" -> tokens.add(new Token.Minus(word));
      default -> wordOrField(word, start);
    }
  }

  private void wordOrField(String word, int start) {
    int colon = word.indexOf(':');
    Optional<QueryField> field =
        colon > 0 && !isValue() ? QueryField.named(word.substring(0, colon)) : Optional.empty();
    if (field.isEmpty()) {
      tokens.add(new Token.Word(word, start));
      return;
    }
    boolean hasValue =
        colon < word.length() - 1
            || (at < text.length() && (isQuote(text.charAt(at)) || text.charAt(at) == '('));
    if (!hasValue) {
      tokens.add(new Token.LoneField(field.get(), new Token.Word(word.substring(0, colon), start)));
      return;
    }
    int value = colon + 1;
    if (word.startsWith("-", value) && value + 1 < word.length()) {
      tokens.add(new Token.Minus("-"));
      value++;
    }
    tokens.add(new Token.Field(field.get()));
    if (value < word.length()) {
      tokens.add(new Token.Word(word.substring(value), start + value));
    }
  }

  /// Whether what comes next is the value of a field.
  private boolean isValue() {
    return !tokens.isEmpty() && tokens.getLast() instanceof Token.Field;
  }

  private static boolean isSpaceOrClose(char c) {
    return isSpace(c) || c == ')';
  }

  private static boolean isBreak(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  /// A control character is a space too.
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
