package nl.voetspoor.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperId;

/// A number of an official journal: `Stb. 2002, 575`, `Staatscourant 2009, nr. 9231`, `Trb. 2016,
/// 124`.
final class Journal implements CitationForm {
  @Override
  public Set<WordClass> triggers() {
    return EnumSet.of(WordClass.STAATSBLAD, WordClass.STAATSCOURANT, WordClass.TRACTATENBLAD);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    MentionKind kind = kind(cursor);
    cursor.accept(
        cursor.classes(0).contains(WordClass.STAATSBLAD) ? WordClass.STAATSBLAD : other(cursor));
    cursor.acceptAny(",(");
    if (cursor.digits(0) == 4 && Years.isYear(cursor.written(0))) {
      String year = cursor.written(0);
      cursor.skip(1);
      cursor.acceptAny(",/)-");
      cursor.accept(WordClass.NUMBER);
      if (cursor.digits(0) > 0 && cursor.digits(0) < 7 && !cursor.is(1, WordClass.MONTH)) {
        String number = cursor.written(0).replaceFirst("^0+(?=.)", "");
        cursor.skip(1);
        PaperId id = id(kind, year, number);
        Optional<PaperId> second = acceptSecond(cursor).map(other -> id(kind, year, other));
        List<PaperId> ids = Stream.concat(Stream.of(id), second.stream()).toList();
        return List.of(cursor.mention(from, kind, ids, Optional.empty(), kind.code()));
      }
    }
    cursor.back(from);
    return List.of();
  }

  /// `575 en 576`; in `30 en 2001, 12` a year follows.
  private static Optional<String> acceptSecond(Cursor cursor) {
    boolean fits =
        cursor.is(WordClass.AND)
            && cursor.digits(1) > 0
            && cursor.digits(1) < 5
            && !Years.isYear(cursor.written(1))
            && !cursor.isWord(2)
            && !(cursor.isMark(2, ',') && cursor.isNumber(3));
    if (!fits) {
      return Optional.empty();
    }
    cursor.skip(2);
    return Optional.of(cursor.tokens().word(cursor.at() - 1));
  }

  private static PaperId id(MentionKind kind, String year, String number) {
    return new PaperId(prefix(kind) + "-" + year + "-" + number);
  }

  private static WordClass other(Cursor cursor) {
    return cursor.is(WordClass.STAATSCOURANT) ? WordClass.STAATSCOURANT : WordClass.TRACTATENBLAD;
  }

  private static MentionKind kind(Cursor cursor) {
    if (cursor.is(WordClass.STAATSBLAD)) {
      return MentionKind.STAATSBLAD;
    }
    return cursor.is(WordClass.STAATSCOURANT)
        ? MentionKind.STAATSCOURANT
        : MentionKind.TRACTATENBLAD;
  }

  private static String prefix(MentionKind kind) {
    return switch (kind) {
      case STAATSBLAD -> "stb";
      case STAATSCOURANT -> "stcrt";
      default -> "trb";
    };
  }
}
