package nl.voetspoor.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.PaperCitations.Lead;

/// A paper or dossier cited with a word for it: `Kamerstukken II 2015/16, 34442, nr. 3, p. 7`,
/// `Kamerstuk I 31145 AA`, `Tweede Kamer 2008-2009, 31459, 22`, `dossier 28638`, `t.v.v.
/// 31497-297`, `Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9`.
final class NamedPaper implements CitationForm {
  private static final int MOST_BETWEEN = 16;

  private final PaperCitations citations;

  NamedPaper(PaperCitations citations) {
    this.citations = citations;
  }

  @Override
  public Set<WordClass> triggers() {
    return EnumSet.of(
        WordClass.ANNEX,
        WordClass.PAPER,
        WordClass.DOSSIER,
        WordClass.REPLACES,
        WordClass.FIRST_CHAMBER,
        WordClass.SECOND_CHAMBER,
        WordClass.FIRST,
        WordClass.SECOND);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    boolean annex = acceptAnnex(cursor);
    List<Mention> mentions =
        acceptKeyword(cursor).map(word -> after(cursor, from, annex, word)).orElse(List.of());
    if (mentions.isEmpty()) {
      cursor.back(from);
    }
    return mentions;
  }

  /// How much a word says about what follows.
  private enum Keyword {
    /// Only papers and dossiers follow it.
    PAPER,
    /// Much else can follow it; a dossier of five digits must follow at once.
    DOSSIER,
    /// A chamber; a year or number must follow.
    CHAMBER
  }

  private List<Mention> after(Cursor cursor, int from, boolean annex, Keyword keyword) {
    Optional<Years.Session> year =
        keyword == Keyword.DOSSIER ? acceptFew(cursor) : acceptBetween(cursor);
    if (keyword == Keyword.DOSSIER && cursor.digits(0) == 4) {
      return List.of();
    }
    Optional<PaperId> chamberNumber = ChamberNumber.accept(cursor);
    if (chamberNumber.isPresent() && keyword == Keyword.PAPER) {
      return List.of(
          cursor.mention(from, MentionKind.TWEEDE_KAMER, chamberNumber.get(), "tweede-kamer"));
    }
    MentionKind kind = annex ? MentionKind.BIJLAGE : MentionKind.KAMERSTUK;
    List<Mention> mentions =
        citations.read(
            cursor,
            new Lead(
                from,
                true,
                Dossiers.Freedom.NAMED,
                kind,
                annex ? "bijlage-bij" : "kamerstuk",
                year));
    boolean unsure =
        keyword == Keyword.CHAMBER
            && year.isEmpty()
            && mentions.stream().allMatch(mention -> mention.kind() == MentionKind.DOSSIER);
    return unsure ? List.of() : mentions;
  }

  private static boolean acceptAnnex(Cursor cursor) {
    int start = cursor.at();
    if (cursor.accept(WordClass.ANNEX)) {
      if (cursor.digits(0) > 0 && cursor.digits(0) < 3) {
        cursor.skip(1);
      }
      if (cursor.acceptWord("bij")) {
        cursor.acceptWord("de");
        cursor.acceptWord("het");
        return true;
      }
    }
    cursor.back(start);
    return false;
  }

  private static Optional<Keyword> acceptKeyword(Cursor cursor) {
    if (cursor.is(WordClass.PAPER) && !(cursor.isMark(1, '-') && cursor.isGlued(1))) {
      cursor.accept(WordClass.PAPER);
      return Optional.of(Keyword.PAPER);
    }
    if (cursor.accept(WordClass.DOSSIER) || acceptReplaces(cursor)) {
      return Optional.of(Keyword.DOSSIER);
    }
    boolean chamber = isLetters(cursor, "TK") || isLetters(cursor, "EK");
    if (chamber) {
      cursor.skip(1);
    }
    return chamber || acceptChamberName(cursor) ? Optional.of(Keyword.CHAMBER) : Optional.empty();
  }

  /// `t.v.v.`, in place of.
  private static boolean acceptReplaces(Cursor cursor) {
    int start = cursor.at();
    boolean replaces =
        cursor.accept(WordClass.REPLACES)
            && cursor.acceptWord("v")
            && cursor.accept('.')
            && cursor.acceptWord("v");
    if (replaces) {
      cursor.accept('.');
      return true;
    }
    cursor.back(start);
    return false;
  }

  private static boolean acceptChamberName(Cursor cursor) {
    boolean name =
        (cursor.is(WordClass.SECOND) || cursor.is(WordClass.FIRST))
            && cursor.is(1, WordClass.CHAMBER)
            && Character.isUpperCase(cursor.tokens().first(cursor.at()));
    if (name) {
      cursor.skip(2);
    }
    return name;
  }

  private static boolean isLetters(Cursor cursor, String letters) {
    return cursor.isWord(0) && cursor.tokens().isWritten(cursor.at(), letters);
  }

  /// Accepts what may stand between Kamerstukken and the dossier.
  ///
  /// @return the session year among it
  private Optional<Years.Session> acceptBetween(Cursor cursor) {
    int last = cursor.at() + MOST_BETWEEN;
    Optional<Years.Session> year = Optional.empty();
    while (cursor.at() < last) {
      int before = cursor.at();
      cursor.acceptAny(",:;(-");
      Optional<Years.Session> read = acceptYear(cursor);
      year = read.isPresent() ? read : year;
      acceptChamber(cursor);
      cursor.accept(WordClass.LINK);
      cursor.accept(WordClass.DOSSIER);
      cursor.accept(WordClass.NUMBER);
      cursor.accept(WordClass.NUMBERS);
      if (cursor.at() == before) {
        return year;
      }
    }
    return year;
  }

  private static Optional<Years.Session> acceptYear(Cursor cursor) {
    Optional<Years.Session> year = Years.accept(cursor);
    if (year.isPresent()) {
      cursor.accept(')');
    }
    return year;
  }

  private static Optional<Years.Session> acceptFew(Cursor cursor) {
    cursor.acceptWord("met");
    cursor.accept(WordClass.NUMBER);
    cursor.acceptAny(":(");
    return Optional.empty();
  }

  private void acceptChamber(Cursor cursor) {
    boolean digit = cursor.isNumber(0);
    boolean fits =
        (cursor.is(WordClass.FIRST_CHAMBER) || cursor.is(WordClass.SECOND_CHAMBER))
            && !(digit && citations.dossiers().isAt(cursor, 0));
    if (fits) {
      cursor.skip(1);
      acceptOtherChamber(cursor);
      cursor.accept(')');
    } else {
      acceptChamberName(cursor);
    }
  }

  /// `I/II`, `I en II`.
  private static void acceptOtherChamber(Cursor cursor) {
    int start = cursor.at();
    boolean joined = cursor.accept('/') || cursor.accept(WordClass.AND);
    boolean chamber = cursor.is(WordClass.FIRST_CHAMBER) || cursor.is(WordClass.SECOND_CHAMBER);
    if (joined && chamber && cursor.isWord(0)) {
      cursor.skip(1);
    } else {
      cursor.back(start);
    }
  }
}
