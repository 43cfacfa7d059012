package nl.voetspoor.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        PaperId id = new PaperId(prefix(kind) + "-" + year + "-" + number);
        return List.of(cursor.mention(from, kind, id, kind.code()));
      }
    }
    cursor.back(from);
    return List.of();
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
