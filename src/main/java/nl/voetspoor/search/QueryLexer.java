package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.List;

/// Cuts a question into words, phrases and marks. It reads each character once.
final class QueryLexer {
  /// One piece of a question.
  sealed interface Token {
    record Word(String text) implements Token {}

    record Phrase(String text) implements Token {}

    record Open() implements Token {}

    record Close() implements Token {}

    record Or() implements Token {}

    record Minus() implements Token {}
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
      tokens.add(new Token.Minus());
      at++;
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else {
      word();
    }
  }

  private boolean isMinus(char c) {
    boolean atStart = at == 0 || isBreak(text.charAt(at - 1));
    boolean beforeWord = at + 1 < text.length() && !isBreakOrEnd(at + 1);
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
    String inside = text.substring(at + 1, end);
    if (!inside.isBlank()) {
      tokens.add(new Token.Phrase(inside));
    }
    at = end + 1;
  }

  private void word() {
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    tokens.add(
        switch (word) {
          case "OR", "OF" -> new Token.Or();
          case "NOT", "NIET" -> new Token.Minus();
          default -> new Token.Word(word);
        });
    at = end;
  }

  private boolean isBreakOrEnd(int index) {
    char c = text.charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ')';
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || isQuote(c)
        || c == '('
        || c == ')';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }
}
