package nl.voetspoor.reference;

import java.util.List;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// A document of the European Commission: `COM(2021) 171`, `COM (2021) 171 final`, `COM/2021/171`.
final class CommissionPaper implements CitationForm {
  @Override
  public Set<WordClass> triggers() {
    return Set.of(WordClass.COMMISSION);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    if (cursor.written(0).equals("COM")) {
      cursor.skip(1);
      boolean opened = cursor.acceptAny("([/");
      if (opened && cursor.digits(0) == 4 && Years.isYear(cursor.written(0))) {
        String year = cursor.written(0);
        cursor.skip(1);
        boolean closed = cursor.acceptAny(")]/");
        cursor.accept(WordClass.NUMBER);
        if (closed && cursor.digits(0) > 0 && cursor.digits(0) < 5) {
          String number = cursor.written(0).replaceFirst("^0+(?=.)", "");
          cursor.skip(1);
          return List.of(
              cursor.mention(
                  from, MentionKind.COM, new PaperId("com-" + year + "-" + number), "com"));
        }
      }
    }
    cursor.back(from);
    return List.of();
  }
}
