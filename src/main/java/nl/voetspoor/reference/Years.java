package nl.voetspoor.reference;

import java.util.Optional;
import nl.voetspoor.model.Vergaderjaar;

/// Reads session years: `2021/22`, `2021-2022`, `2021–'22`, `vergaderjaar 2017-2018`,
/// `1993/94-1996/97`, a single `2022`, and broken ones (`2023–34`, `202/23`), which are read past.
final class Years {
  /// A session year that was read.
  ///
  /// @param year the year; none where it is broken or only half a session
  /// @param broken whether two years stand there that do not follow one another
  record Session(Optional<Vergaderjaar> year, boolean broken) {}

  private Years() {}

  /// Whether a number of four digits is a year rather than a dossier.
  static boolean isYear(String digits) {
    return digits.length() == 4 && digits.compareTo("1800") >= 0 && digits.compareTo("2100") <= 0;
  }

  /// Accepts session years, with the word before them; the last one whole is given.
  static Optional<Session> accept(Cursor cursor) {
    int start = cursor.at();
    boolean named = acceptSession(cursor);
    Optional<Session> last = Optional.empty();
    for (int i = 0; i < 12; i++) {
      int before = cursor.at();
      if (i > 0) {
        cursor.acceptAny(",-/");
        cursor.accept(WordClass.AND);
        acceptSession(cursor);
      }
      Optional<Session> next = one(cursor);
      if (next.isEmpty()) {
        cursor.back(before);
        break;
      }
      last = next;
    }
    if (last.isEmpty() && !named) {
      cursor.back(start);
    }
    return last;
  }

  private static boolean acceptSession(Cursor cursor) {
    boolean any = false;
    for (int i = 0; i < 3 && cursor.is(WordClass.SESSION); i++) {
      any |= cursor.accept(WordClass.SESSION);
    }
    return any;
  }

  private static Optional<Session> one(Cursor cursor) {
    if (cursor.digits(0) == 8 && Vergaderjaar.find(split(cursor.written(0))).isPresent()) {
      Optional<Vergaderjaar> year = Vergaderjaar.find(split(cursor.written(0)));
      cursor.skip(1);
      return Optional.of(new Session(year, false));
    }
    return pair(cursor).or(() -> shortPair(cursor)).or(() -> single(cursor));
  }

  private static Optional<Session> pair(Cursor cursor) {
    int digits = cursor.digits(0);
    if (digits < 3 || digits > 4 || !(cursor.isMark(1, '/') || cursor.isMark(1, '-'))) {
      return Optional.empty();
    }
    int quote = cursor.isMark(2, '\'') ? 1 : 0;
    int second = cursor.digits(2 + quote);
    boolean fits =
        digits == 4
            ? isYear(cursor.written(0)) && second >= 2 && second <= 4
            : second == 2 && cursor.isMark(1, '/') && cursor.written(0).startsWith("20");
    if (!fits) {
      return Optional.empty();
    }
    String years = cursor.written(0) + "/" + cursor.written(2 + quote);
    cursor.skip(3 + quote);
    Optional<Vergaderjaar> year = second == 3 ? Optional.empty() : Vergaderjaar.find(years);
    return Optional.of(new Session(year, year.isEmpty()));
  }

  /// `20/21`, `'20/'21`: two years of two digits, the second the next.
  private static Optional<Session> shortPair(Cursor cursor) {
    int first = cursor.isMark(0, '\'') ? 1 : 0;
    int second = first + 2 + (cursor.isMark(first + 2, '\'') ? 1 : 0);
    boolean fits =
        cursor.digits(first) == 2 && cursor.isMark(first + 1, '/') && cursor.digits(second) == 2;
    if (!fits) {
      return Optional.empty();
    }
    int from = Integer.parseInt(cursor.written(first));
    Optional<Vergaderjaar> year =
        Vergaderjaar.find((from < 50 ? 2000 + from : 1900 + from) + "/" + cursor.written(second));
    year.ifPresent(read -> cursor.skip(second + 1));
    return year.map(read -> new Session(Optional.of(read), false));
  }

  private static Optional<Session> single(Cursor cursor) {
    boolean partOfMore = cursor.isWord(1) && cursor.isGlued(1);
    if (cursor.digits(0) != 4 || !isYear(cursor.written(0)) || partOfMore) {
      return Optional.empty();
    }
    cursor.skip(1);
    return Optional.of(new Session(Optional.empty(), false));
  }

  private static String split(String eight) {
    return eight.substring(0, 4) + "-" + eight.substring(4);
  }
}
