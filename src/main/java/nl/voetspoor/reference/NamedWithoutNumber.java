package nl.voetspoor.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A paper named without a number: `de motie-Wiersma c.s.`, `de motie van het lid Kuik`, `mijn
/// brief van 1 juli jl.` Which one is meant only the context can tell.
final class NamedWithoutNumber implements CitationForm {
  private static final int MOST_NAMES = 8;
  private static final Set<String> PARTICLES = Set.of("van", "de", "der", "den", "en", "het");

  @Override
  public Set<WordClass> triggers() {
    return EnumSet.of(WordClass.MOTION, WordClass.LETTER);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    boolean motion = cursor.is(WordClass.MOTION);
    cursor.skip(1);
    boolean read = motion ? acceptMovers(cursor) : acceptDate(cursor);
    if (!read) {
      cursor.back(from);
      return List.of();
    }
    String rule = motion ? "motie-op-naam" : "brief-op-datum";
    return List.of(cursor.mention(from, MentionKind.OPEN, List.of(), Optional.empty(), rule));
  }

  private static boolean acceptMovers(Cursor cursor) {
    boolean hyphen = cursor.isMark(0, '-') && cursor.isGlued();
    if (hyphen) {
      cursor.skip(1);
    } else if (!acceptMember(cursor)) {
      return false;
    }
    return acceptNames(cursor);
  }

  /// `van het lid`, `van de leden`.
  private static boolean acceptMember(Cursor cursor) {
    if (!cursor.acceptWord("van")) {
      return false;
    }
    boolean article = cursor.acceptWord("het") || cursor.acceptWord("de");
    return article && (cursor.acceptWord("lid") || cursor.acceptWord("leden"));
  }

  private static boolean acceptNames(Cursor cursor) {
    int last = cursor.at() + MOST_NAMES;
    int end = cursor.at();
    boolean named = false;
    while (cursor.at() < last && cursor.isWord(0)) {
      boolean name = Character.isUpperCase(cursor.tokens().first(cursor.at()));
      boolean particle = !name && PARTICLES.contains(cursor.written(0));
      if (!name && !particle) {
        break;
      }
      named |= name;
      cursor.skip(1);
      end = name ? cursor.at() : end;
      cursor.acceptAny("/-");
    }
    cursor.back(end);
    acceptCumSuis(cursor);
    return named;
  }

  private static void acceptCumSuis(Cursor cursor) {
    int start = cursor.at();
    boolean cumSuis = cursor.acceptWord("c") && cursor.accept('.') && cursor.acceptWord("s");
    if (cumSuis) {
      cursor.accept('.');
    } else {
      cursor.back(start);
    }
  }

  /// `van 1 juli jl.`, `van 11 januari 2021`.
  private static boolean acceptDate(Cursor cursor) {
    boolean dated =
        cursor.acceptWord("van")
            && cursor.digits(0) > 0
            && cursor.digits(0) < 3
            && cursor.is(1, WordClass.MONTH);
    if (!dated) {
      return false;
    }
    cursor.skip(2);
    if (cursor.digits(0) == 4 && Years.isYear(cursor.written(0))) {
      cursor.skip(1);
    } else if (cursor.acceptWord("jl")) {
      cursor.accept('.');
    }
    return true;
  }
}
