package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// A place among the tokens of a text, moved forward by what is accepted. Nothing is accepted
/// across the end of running text ([Tokens.Gap#BREAK]), except at the place where the cursor was
/// set.
final class Cursor {
  private final Tokens tokens;
  private int at;
  private int origin;

  Cursor(Tokens tokens) {
    this.tokens = tokens;
  }

  Tokens tokens() {
    return tokens;
  }

  /// The next token.
  int at() {
    return at;
  }

  /// Begins anew at a token.
  void set(int index) {
    at = index;
    origin = index;
  }

  /// Goes back to a token read before.
  void back(int index) {
    at = index;
  }

  /// Goes past the next tokens.
  void skip(int howMany) {
    at += howMany;
  }

  /// Whether running text goes on here.
  boolean goesOn() {
    return at < tokens.count() && (at == origin || tokens.gap(at) != Tokens.Gap.BREAK);
  }

  /// Whether the token after `ahead` others can be read in one go with those before it.
  private boolean goesOn(int ahead) {
    for (int i = at; i <= at + ahead; i++) {
      if (i >= tokens.count() || (i != origin && tokens.gap(i) == Tokens.Gap.BREAK)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the next token touches the one before it.
  boolean isGlued() {
    return isGlued(0);
  }

  boolean isGlued(int ahead) {
    return at + ahead > 0 && tokens.gap(at + ahead) == Tokens.Gap.NONE;
  }

  boolean isWord(int ahead) {
    return goesOn(ahead) && tokens.type(at + ahead) == Tokens.Type.WORD;
  }

  boolean isNumber(int ahead) {
    return goesOn(ahead) && tokens.type(at + ahead) == Tokens.Type.NUMBER;
  }

  /// How many digits the number there has; 0 where there is none.
  int digits(int ahead) {
    return goesOn(ahead) ? tokens.digits(at + ahead) : 0;
  }

  boolean isWordOrMark(int ahead) {
    return goesOn(ahead) && tokens.type(at + ahead) != Tokens.Type.ADDRESS;
  }

  boolean isMark(int ahead, char mark) {
    return goesOn(ahead) && tokens.mark(at + ahead) == mark;
  }

  boolean is(int ahead, WordClass wordClass) {
    return (classes(ahead) & wordClass.bit()) != 0;
  }

  boolean is(WordClass wordClass) {
    return is(0, wordClass);
  }

  /// What the word there can do: the [WordClass#bit] of each class it is of.
  private long classes(int ahead) {
    return goesOn(ahead) ? tokens.classes(at + ahead) : 0;
  }

  /// Whether the token at `index`, which may lie before the cursor, is a word of this class.
  boolean isOneOf(int index, WordClass wordClass) {
    return index >= 0
        && tokens.type(index) == Tokens.Type.WORD
        && (tokens.classes(index) & wordClass.bit()) != 0;
  }

  /// The next token as written.
  String written(int ahead) {
    return tokens.word(at + ahead);
  }

  /// Accepts a number, which must be there, and gives it without zeros before it.
  String acceptCount() {
    at++;
    return withoutZeros(tokens.word(at - 1));
  }

  /// A number without the zeros before it.
  static String withoutZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  /// Accepts a number, which must be there, and gives it as written.
  String acceptDigits() {
    at++;
    return tokens.word(at - 1);
  }

  /// Accepts a mark.
  boolean accept(char mark) {
    if (!isMark(0, mark)) {
      return false;
    }
    at++;
    return true;
  }

  /// Accepts a word of this class, with the full stop of an abbreviation.
  boolean accept(WordClass wordClass) {
    if (!is(wordClass)) {
      return false;
    }
    at++;
    if (isMark(0, '.') && isGlued()) {
      at++;
    }
    return true;
  }

  /// Accepts one of these words, in lower case.
  boolean acceptWord(String word) {
    if (!isWord(0) || !tokens.is(at, word)) {
      return false;
    }
    at++;
    return true;
  }

  /// Accepts what joins two numbers: any of these marks, then `en`; one of the two will do.
  boolean acceptJoin(String marks) {
    boolean mark = acceptAny(marks);
    return accept(WordClass.AND) || mark;
  }

  /// Accepts any of these marks, as often as they come, up to four.
  boolean acceptAny(String marks) {
    int before = at;
    while (at - before < 4
        && goesOn()
        && marks.indexOf(tokens.mark(at)) >= 0
        && tokens.mark(at) != ' ') {
      at++;
    }
    return at > before;
  }

  /// Accepts the parenthesis that closes one opened since `from`.
  void acceptClosing(int from) {
    int open = 0;
    for (int i = from; i < at; i++) {
      open += "([".indexOf(tokens.mark(i)) >= 0 ? 1 : ")]".indexOf(tokens.mark(i)) >= 0 ? -1 : 0;
    }
    if (open > 0 && (isMark(0, ')') || isMark(0, ']'))) {
      at++;
    }
  }

  /// The place of the next so many tokens.
  Span span(int howMany) {
    return new Span(tokens.start(at), tokens.end(at + howMany - 1));
  }

  /// The place of the tokens from one up to but not including another.
  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }

  /// What was read from a token up to here, as a mention.
  Mention mention(
      int from, MentionKind kind, List<PaperId> targets, Optional<String> pages, String rule) {
    Span span = new Span(tokens.start(from), tokens.end(at - 1));
    return new Mention(kind, span, span.of(tokens.text()), targets, pages, rule);
  }

  /// As the longer form, for what has one target and no pages.
  Mention mention(int from, MentionKind kind, PaperId target, String rule) {
    return mention(from, kind, List.of(target), Optional.empty(), rule);
  }
}
