package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.voetspoor.model.DossierNumber;

/// Reads dossier numbers: `28638`, `28 638`, `28.638`, `36 410-XIV`, `31.700XII`, `21501-02`, `19
/// 700 hoofdstuk XV`, `34 356 (R2064)`.
final class Dossiers {
  private static final Pattern CHAPTER = Pattern.compile("[IVX]{1,6}[A-L]?");
  private static final Pattern FUND = Pattern.compile("[A-N]");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{1,8}");
  private static final int MOST = 8;

  private final DossierSuffixes suffixes;

  Dossiers(DossierSuffixes suffixes) {
    this.suffixes = suffixes;
  }

  /// How freely a number may be written.
  enum Freedom {
    /// After a word such as Kamerstuk: four digits will do, `28-638` too.
    NAMED,
    /// In running text: five digits, in one or divided by white space or a full stop.
    BARE
  }

  /// Whether a dossier number begins `ahead` tokens further on.
  boolean isAt(Cursor cursor, int ahead) {
    int start = cursor.at();
    cursor.skip(ahead);
    boolean is = digits(cursor, Freedom.BARE).isPresent();
    cursor.back(start);
    return is;
  }

  /// Accepts a dossier number with its suffix.
  Optional<DossierNumber> accept(Cursor cursor, Freedom freedom) {
    int start = cursor.at();
    Optional<String> digits = digits(cursor, freedom);
    if (digits.isEmpty()) {
      cursor.back(start);
      return Optional.empty();
    }
    Optional<String> suffix = suffix(cursor, digits.get());
    acceptKingdom(cursor);
    return Optional.of(new DossierNumber(digits.get(), suffix));
  }

  /// Accepts more dossiers that share one paper: `en 31015`, `/35 334`, `, 31 289`, `e.a.`
  List<DossierNumber> acceptOthers(Cursor cursor) {
    List<DossierNumber> others = new ArrayList<>();
    while (others.size() < MOST) {
      int before = cursor.at();
      boolean joined = cursor.acceptJoin(",/&+-");
      Optional<DossierNumber> other = joined ? accept(cursor, Freedom.BARE) : Optional.empty();
      if (other.isEmpty()) {
        cursor.back(before);
        break;
      }
      others.add(other.get());
    }
    acceptAndOthers(cursor);
    return others;
  }

  /// Accepts a dossier of the Eerste Kamer, numbered in Roman: `CXXIV`.
  static Optional<DossierNumber> acceptRoman(Cursor cursor) {
    if (cursor.isWord(0)
        && cursor.written(0).length() > 1
        && ROMAN.matcher(cursor.written(0)).matches()) {
      DossierNumber roman = DossierNumber.of(cursor.written(0));
      cursor.skip(1);
      return Optional.of(roman);
    }
    return Optional.empty();
  }

  /// Whether the suffixes of this dossier are chapters and funds of the budget.
  boolean isBudget(DossierNumber dossier) {
    return suffixes.budget().contains(dossier.number());
  }

  private static Optional<String> digits(Cursor cursor, Freedom freedom) {
    int length = cursor.digits(0);
    if (length == 0 || cursor.tokens().first(cursor.at()) == '0') {
      return Optional.empty();
    }
    return length < 3 ? divided(cursor, freedom) : inOne(cursor, freedom);
  }

  private static Optional<String> inOne(Cursor cursor, Freedom freedom) {
    int length = cursor.digits(0);
    if (length != 5 && (length != 4 || freedom == Freedom.BARE)) {
      return Optional.empty();
    }
    String digits = cursor.written(0);
    if (Years.isYear(digits)) {
      return Optional.empty();
    }
    cursor.skip(1);
    return fits(digits, freedom);
  }

  private static Optional<String> divided(Cursor cursor, Freedom freedom) {
    if (!dividedAfter(cursor, freedom)) {
      return Optional.empty();
    }
    int rest = cursor.isNumber(1) ? 1 : 2;
    String whole = cursor.written(0) + cursor.written(rest);
    cursor.skip(rest + 1);
    boolean longer = cursor.digits(0) == 3 && !cursor.isGlued();
    return longer ? Optional.empty() : fits(whole, freedom);
  }

  private static Optional<String> fits(String digits, Freedom freedom) {
    boolean fits =
        freedom == Freedom.NAMED || (digits.length() == 5 && digits.compareTo("40000") < 0);
    return fits ? Optional.of(digits) : Optional.empty();
  }

  /// Whether the three last digits of a number follow, after white space, a full stop or a dash.
  private static boolean dividedAfter(Cursor cursor, Freedom freedom) {
    if (cursor.digits(1) == 3) {
      return true;
    }
    boolean divided = cursor.isMark(1, '.') || (freedom == Freedom.NAMED && cursor.isMark(1, '-'));
    return divided && cursor.isGlued(1) && cursor.isGlued(2) && cursor.digits(2) == 3;
  }

  private Optional<String> suffix(Cursor cursor, String dossier) {
    int start = cursor.at();
    Optional<String> series = series(cursor, dossier);
    if (series.isPresent()) {
      return series;
    }
    if (cursor.isMark(0, '(') && cursor.isMark(2, ')')) {
      return inParentheses(cursor, dossier);
    }
    Optional<String> behindComma = behindComma(cursor, dossier);
    if (behindComma.isPresent()) {
      return behindComma;
    }
    boolean named = chapterWord(cursor);
    boolean joined = cursor.acceptAny("-./");
    Optional<String> chapter = chapter(cursor, dossier, named || (joined && cursor.isGlued()));
    if (chapter.isEmpty()) {
      cursor.back(start);
    } else if (named) {
      cursor.acceptClosing(start);
    }
    return chapter;
  }

  /// `36 600, VI, nr. 12`, for the budget alone.
  private Optional<String> behindComma(Cursor cursor, String dossier) {
    int start = cursor.at();
    boolean chapter =
        suffixes.budget().contains(dossier)
            && cursor.accept(',')
            && cursor.isWord(0)
            && CHAPTER.matcher(cursor.written(0)).matches();
    if (chapter) {
      String roman = cursor.written(0);
      cursor.skip(1);
      boolean numbered =
          cursor.isMark(0, ',')
              && (cursor.is(1, WordClass.NUMBER) || cursor.is(1, WordClass.NUMBERS));
      if (numbered) {
        return Optional.of(roman);
      }
    }
    cursor.back(start);
    return Optional.empty();
  }

  /// `36 410 (XIV)`, for the budget alone.
  private Optional<String> inParentheses(Cursor cursor, String dossier) {
    int start = cursor.at();
    if (suffixes.budget().contains(dossier) && cursor.accept('(')) {
      Optional<String> chapter = chapter(cursor, dossier, true);
      if (chapter.isPresent() && cursor.accept(')')) {
        return chapter;
      }
    }
    cursor.back(start);
    return Optional.empty();
  }

  private static boolean chapterWord(Cursor cursor) {
    int start = cursor.at();
    cursor.acceptAny(",(");
    if (cursor.accept(WordClass.CHAPTER)) {
      return true;
    }
    cursor.back(start);
    return false;
  }

  /// Two digits behind a dash are a series where the dossier has series, or where a number follows.
  private Optional<String> series(Cursor cursor, String dossier) {
    boolean glued = cursor.isGlued(1) || cursor.isGlued() || suffixes.series().contains(dossier);
    boolean fits = cursor.isMark(0, '-') && cursor.digits(1) == 2 && glued;
    if (!fits) {
      return Optional.empty();
    }
    String digits = cursor.written(1);
    int start = cursor.at();
    cursor.skip(2);
    if (suffixes.series().contains(dossier) || digits.startsWith("0") || numberFollows(cursor)) {
      return Optional.of(digits);
    }
    cursor.back(start);
    return Optional.empty();
  }

  private Optional<String> chapter(Cursor cursor, String dossier, boolean joined) {
    if (!cursor.isWord(0)) {
      return Optional.empty();
    }
    String word = cursor.written(0);
    boolean roman = CHAPTER.matcher(word).matches();
    if (!roman && !FUND.matcher(word).matches()) {
      return Optional.empty();
    }
    cursor.skip(1);
    boolean budget = suffixes.budget().contains(dossier);
    boolean sure =
        numberFollows(cursor) || (roman && (budget || word.length() > 1)) || (budget && joined);
    return sure ? Optional.of(word) : Optional.empty();
  }

  private static boolean numberFollows(Cursor cursor) {
    int ahead = cursor.isMark(0, ',') ? 1 : 0;
    boolean word = cursor.is(ahead, WordClass.NUMBER) || cursor.is(ahead, WordClass.NUMBERS);
    boolean bare =
        (cursor.isMark(0, ',') || cursor.isMark(0, '-') || cursor.isMark(0, '/'))
            && cursor.isNumber(1)
            && cursor.digits(1) < 5;
    return word || bare;
  }

  /// A number of a bill for the whole Kingdom: `(R2064)`. It is not part of the identifier.
  private static void acceptKingdom(Cursor cursor) {
    int start = cursor.at();
    boolean open = cursor.accept('(');
    boolean kingdom = cursor.isWord(0) && cursor.written(0).equals("R");
    if (kingdom) {
      cursor.skip(1);
      cursor.accept('.');
    }
    if (!kingdom || cursor.digits(0) < 3) {
      cursor.back(start);
      return;
    }
    cursor.skip(1);
    if (open && !cursor.accept(')')) {
      cursor.back(start);
    }
  }

  private static void acceptAndOthers(Cursor cursor) {
    int start = cursor.at();
    boolean others =
        (cursor.acceptWord("e") || cursor.acceptWord("c"))
            && cursor.accept('.')
            && cursor.acceptWord("a");
    if (others) {
      cursor.accept('.');
    } else {
      cursor.back(start);
    }
  }
}
