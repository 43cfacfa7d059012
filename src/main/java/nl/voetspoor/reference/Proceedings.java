package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// A report of proceedings, or written questions in its appendix: `Handelingen II 2012-2013, nr.
/// 71, item 15, blz. 53-69`, `Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028`.
final class Proceedings implements CitationForm {
  private static final int MOST_BETWEEN = 16;

  private final Dossiers dossiers;

  Proceedings(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public Set<WordClass> triggers() {
    return EnumSet.of(WordClass.PROCEEDINGS, WordClass.QUESTIONS);
  }

  /// What the words before the number said.
  private static final class Lead {
    private boolean questions;
    private Chamber chamber = Chamber.TWEEDE_KAMER;
    private Optional<Vergaderjaar> year = Optional.empty();
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    Lead lead = new Lead();
    acceptWords(cursor, lead);
    Optional<Mention> mention =
        lead.questions ? questions(cursor, from, lead) : report(cursor, from, lead);
    if (mention.isEmpty()) {
      cursor.back(from);
    }
    return mention.map(List::of).orElse(List.of());
  }

  private static void acceptWords(Cursor cursor, Lead lead) {
    int last = cursor.at() + MOST_BETWEEN;
    int before = -1;
    while (cursor.at() < last && cursor.at() > before) {
      before = cursor.at();
      cursor.acceptAny(",:(-");
      cursor.accept(WordClass.PROCEEDINGS);
      lead.questions |= cursor.accept(WordClass.QUESTIONS);
      cursor.accept(WordClass.LINK);
      acceptYear(cursor, lead);
      acceptChamber(cursor, lead);
      cursor.acceptAny(")");
    }
  }

  /// A session year, or the day of a meeting, which falls in one.
  private static void acceptYear(Cursor cursor, Lead lead) {
    Optional<LocalDate> day = Dates.accept(cursor);
    if (day.isPresent()) {
      lead.year = day.map(Vergaderjaar::of);
    } else {
      Years.accept(cursor).ifPresent(session -> lead.year = session.year());
    }
  }

  private static void acceptChamber(Cursor cursor, Lead lead) {
    boolean name = cursor.is(1, WordClass.CHAMBER);
    boolean first = cursor.is(WordClass.FIRST_CHAMBER) || (name && cursor.is(WordClass.FIRST));
    boolean second = cursor.is(WordClass.SECOND_CHAMBER) || (name && cursor.is(WordClass.SECOND));
    if ((first || second) && cursor.isWord(0)) {
      lead.chamber = first ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
      cursor.skip(name ? 2 : 1);
    } else {
      cursor.accept(WordClass.CHAMBER);
    }
  }

  private Optional<Mention> questions(Cursor cursor, int from, Lead lead) {
    Optional<Numbers.Read> numbers =
        Numbers.acceptAfterDossier(cursor, dossiers, false).or(() -> listed(cursor));
    if (numbers.isPresent() && lead.year.isEmpty()) {
      acceptYearBehind(cursor, lead);
    }
    if (numbers.isEmpty() || lead.year.isEmpty()) {
      return Optional.empty();
    }
    Vergaderjaar year = lead.year.get();
    return Optional.of(
        cursor
            .mention(from, MentionKind.AANHANGSEL, List.of(), numbers.get().pages(), "aanhangsel")
            .naming(numbers.get().targets(number -> PaperId.aanhangsel(lead.chamber, year, number)))
            .inSession(lead.year));
  }

  /// `nr. 1028, vergaderjaar 2024–2025`, `nr. 1028 (2024–2025)`.
  private static void acceptYearBehind(Cursor cursor, Lead lead) {
    cursor.accept(',');
    boolean opened = cursor.accept('(');
    lead.year = Years.accept(cursor).flatMap(Years.Session::year);
    if (opened) {
      cursor.accept(')');
    }
  }

  private Optional<Numbers.Read> listed(Cursor cursor) {
    return cursor.isNumber(0) ? Numbers.acceptList(cursor, dossiers, false) : Optional.empty();
  }

  private Optional<Mention> report(Cursor cursor, int from, Lead lead) {
    if (lead.year.isEmpty()) {
      return Optional.empty();
    }
    cursor.acceptAny(",");
    boolean word = cursor.accept(WordClass.NUMBER);
    if (cursor.digits(0) == 0 || cursor.digits(0) > 3 || cursor.is(1, WordClass.MONTH)) {
      return open(cursor, from, word);
    }
    String report =
        "h-" + lead.chamber.code() + "-" + lead.year.get().compact() + "-" + cursor.acceptCount();
    List<String> items = acceptItems(cursor);
    Optional<String> pages =
        acceptPageAfterDash(cursor, items.isEmpty() ? 4 : 1)
            .or(() -> PageNumbers.accept(cursor, dossiers));
    List<PaperId> targets =
        items.isEmpty()
            ? List.of(new PaperId(report))
            : items.stream().map(item -> new PaperId(report + "-" + item)).toList();
    return Optional.of(
        cursor.mention(from, MentionKind.HANDELINGEN, targets, pages, "handelingen"));
  }

  /// Pages alone (`Handelingen II 2003/04, p. 5281-5282`) name a report that must be looked up.
  private Optional<Mention> open(Cursor cursor, int from, boolean word) {
    Optional<String> pages = word ? Optional.empty() : PageNumbers.accept(cursor, dossiers);
    return pages.map(p ->
        cursor.mention(from, MentionKind.OPEN, List.of(), pages, "handelingen-alleen-bladzijden"));
  }

  /// `, item 15`, `-15`, `, items 3 en 5`.
  private static List<String> acceptItems(Cursor cursor) {
    int start = cursor.at();
    boolean dash = cursor.accept('-');
    if (!dash) {
      cursor.accept(',');
    }
    boolean word = cursor.accept(WordClass.ITEM);
    if (word) {
      cursor.accept(WordClass.NUMBER);
    }
    List<String> items = new ArrayList<>();
    if ((word || dash) && isItem(cursor, 0)) {
      items.add(cursor.acceptCount());
    } else {
      cursor.back(start);
    }
    while (word
        && !items.isEmpty()
        && cursor.is(WordClass.AND)
        && isItem(cursor, 1)
        && !cursor.isWord(2)) {
      cursor.skip(1);
      items.add(cursor.acceptCount());
    }
    return items;
  }

  private static boolean isItem(Cursor cursor, int ahead) {
    return cursor.digits(ahead) > 0 && cursor.digits(ahead) < 4;
  }

  /// Before there were items, the page stood behind the number: `82-5281`. Now a page can stand
  /// behind the item: `33-7-12`.
  private static Optional<String> acceptPageAfterDash(Cursor cursor, int leastDigits) {
    boolean page =
        cursor.isMark(0, '-')
            && cursor.isGlued()
            && cursor.isGlued(1)
            && cursor.digits(1) >= leastDigits
            && cursor.digits(1) < 5;
    if (!page) {
      return Optional.empty();
    }
    cursor.skip(2);
    return Optional.of(cursor.tokens().word(cursor.at() - 1));
  }
}
