package nl.voetspoor.reference;

import java.util.Optional;

/// Reads the pages named with a paper: `p. 15-16`, `blz. 12 en 13`, `pag. 17, 19-22`, `p. 5 e.v.`
final class PageNumbers {
  private static final int MOST = 30;

  private PageNumbers() {}

  /// Accepts pages with the word before them; gives them as written, without the word.
  static Optional<String> accept(Cursor cursor, Dossiers dossiers) {
    int start = cursor.at();
    cursor.acceptAny(",;");
    boolean opened = cursor.accept('(');
    if (!cursor.accept(WordClass.PAGE)) {
      cursor.back(start);
      return Optional.empty();
    }
    if (cursor.accept('\'')) {
      cursor.acceptWord("s");
    }
    int first = cursor.at();
    if (!acceptPage(cursor)) {
      cursor.back(start);
      return Optional.empty();
    }
    for (int i = 0; i < MOST && acceptNext(cursor, dossiers); i++) {}
    acceptFollowing(cursor);
    String pages = cursor.tokens().between(first, cursor.at());
    if (opened && !cursor.accept(')')) {
      cursor.back(start);
      return Optional.empty();
    }
    return Optional.of(pages);
  }

  private static boolean acceptNext(Cursor cursor, Dossiers dossiers) {
    int start = cursor.at();
    boolean range = cursor.accept('-') || Numbers.acceptUntil(cursor);
    boolean list = !range && cursor.acceptJoin(",");
    cursor.accept(WordClass.PAGE);
    boolean accepted = (range || list) && !dossiers.isAt(cursor, 0) && acceptPage(cursor);
    if (accepted && list && (cursor.is(WordClass.MONTH) || cursor.isMark(0, '%'))) {
      accepted = false;
    }
    if (!accepted) {
      cursor.back(start);
    }
    return accepted;
  }

  private static boolean acceptPage(Cursor cursor) {
    int digits = cursor.digits(0);
    if (digits == 0 || digits > 6) {
      return false;
    }
    cursor.skip(1);
    return true;
  }

  /// `e.v.`, and following.
  private static void acceptFollowing(Cursor cursor) {
    int start = cursor.at();
    if (cursor.acceptWord("e") && cursor.accept('.') && cursor.acceptWord("v")) {
      cursor.accept('.');
    } else {
      cursor.back(start);
    }
  }
}
