package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// Reads dossiers with the numbers behind them, from the first digit of a dossier on. Shared by the
/// forms with a word such as Kamerstuk and those without.
final class PaperCitations {
  /// By then dossiers had four digits.
  private static final int AFTER_EARLY = 1955;

  private final Dossiers dossiers;

  PaperCitations(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /// What the words before a dossier said.
  ///
  /// @param from the token at which the mention begins
  /// @param named whether a word such as Kamerstuk was among them
  /// @param freedom how freely the dossier may be written
  /// @param kind the kind of a mention with a number
  /// @param rule the rule to name
  /// @param session the session year among them
  record Lead(
      int from,
      boolean named,
      Dossiers.Freedom freedom,
      MentionKind kind,
      String rule,
      Optional<Years.Session> session) {}

  Dossiers dossiers() {
    return dossiers;
  }

  /// Reads one citation and those that hang on to it: `…, nr. 8 en 32 824, nr. 432`.
  List<Mention> read(Cursor cursor, Lead lead) {
    Optional<Mention> first = one(cursor, lead);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>(List.of(first.get()));
    for (Optional<Mention> next = following(cursor, lead);
        next.isPresent();
        next = following(cursor, lead)) {
      mentions.add(next.get());
    }
    return mentions;
  }

  private Optional<Mention> following(Cursor cursor, Lead lead) {
    int start = cursor.at();
    if (cursor.acceptJoin(",;")) {
      int from = cursor.at();
      Optional<Years.Session> year = acceptChamberAndYear(cursor);
      Dossiers.Freedom freedom = year.isPresent() ? lead.freedom() : Dossiers.Freedom.BARE;
      Optional<Mention> next =
          one(
              cursor,
              new Lead(from, lead.named(), freedom, MentionKind.KAMERSTUK, lead.rule(), year));
      if (next.isPresent() && next.get().kind() == MentionKind.KAMERSTUK) {
        return next;
      }
    }
    cursor.back(start);
    return Optional.empty();
  }

  /// `…, nr. 5 en I, 36 410, A`; `…; 2021/22, 31 015, nr. 221`. Gives the year.
  private static Optional<Years.Session> acceptChamberAndYear(Cursor cursor) {
    boolean chamber = cursor.is(WordClass.FIRST_CHAMBER) || cursor.is(WordClass.SECOND_CHAMBER);
    if (chamber && cursor.isWord(0)) {
      cursor.skip(1);
      cursor.accept(',');
    }
    Optional<Years.Session> year = Years.accept(cursor);
    if (year.isPresent()) {
      cursor.accept(',');
    }
    return year;
  }

  private Optional<Mention> one(Cursor cursor, Lead lead) {
    int start = cursor.at();
    Optional<Mention> read =
        numbered(cursor, lead).or(() -> lead.named() ? roman(cursor, lead) : Optional.empty());
    if (read.isEmpty()) {
      cursor.back(start);
    }
    return read;
  }

  private Optional<Mention> numbered(Cursor cursor, Lead lead) {
    int start = cursor.at();
    Optional<DossierNumber> dossier =
        dossiers.accept(cursor, lead.freedom()).or(() -> early(cursor, lead));
    if (dossier.isEmpty()) {
      return Optional.empty();
    }
    if (lead.named() && isFundOrLetter(cursor, dossier.get())) {
      cursor.skip(1);
      return Optional.of(
          cursor.mention(lead.from(), MentionKind.OPEN, List.of(), Optional.empty(), lead.rule()));
    }
    boolean free = lead.named() || isJoined(cursor, lead, dossier.get());
    Optional<Numbers.Read> numbers =
        Numbers.acceptAfterDossier(cursor, dossiers, free, isOfFirstChamber(cursor, lead, start));
    if (numbers.isPresent()) {
      return Optional.of(papers(cursor, lead, start, dossier.get(), numbers.get()));
    }
    return shared(cursor, lead, start, dossier.get());
  }

  /// A dossier of three digits, of the first years after 1945: only behind Kamerstuk, with `nr.`
  /// behind it, and with no session year that is not of that time.
  private static Optional<DossierNumber> early(Cursor cursor, Lead lead) {
    int behind = cursor.isMark(1, ',') ? 2 : 1;
    boolean numbered = cursor.is(behind, WordClass.NUMBER) || cursor.is(behind, WordClass.NUMBERS);
    boolean ofThatTime =
        lead.session()
            .map(session -> session.year().filter(y -> y.from() < AFTER_EARLY).isPresent())
            .orElse(true);
    boolean early =
        cursor.isOneOf(lead.from(), WordClass.PAPER)
            && cursor.digits(0) == 3
            && cursor.tokens().first(cursor.at()) != '0'
            && numbered
            && ofThatTime;
    return early ? Optional.of(DossierNumber.of(cursor.acceptDigits())) : Optional.empty();
  }

  /// Whether the words before the dossier name the Eerste Kamer.
  private static boolean isOfFirstChamber(Cursor cursor, Lead lead, int dossier) {
    for (int i = lead.from(); i < dossier; i++) {
      if (cursor.isOneOf(i, WordClass.FIRST_CHAMBER)
          || cursor.isOneOf(i, WordClass.FIRST)
          || cursor.tokens().isOne(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a number is joined by a dash to what cannot be anything else than a dossier: one with
  /// a suffix (`21501-02-3174`), or one that stands with its number alone in parentheses (`(36
  /// 471-64)`).
  private static boolean isJoined(Cursor cursor, Lead lead, DossierNumber dossier) {
    if (!cursor.isMark(0, '-') || !cursor.isGlued() || !cursor.isGlued(1)) {
      return false;
    }
    boolean opened = lead.from() > 0 && cursor.tokens().mark(lead.from() - 1) == '(';
    return dossier.suffix().isPresent() || (opened && cursor.isNumber(1) && cursor.isMark(2, ')'));
  }

  /// Dossiers that share a paper (the first owns the number), or that are named as a whole.
  private Optional<Mention> shared(Cursor cursor, Lead lead, int start, DossierNumber first) {
    int alone = cursor.at();
    List<DossierNumber> others = dossiers.acceptOthers(cursor);
    Optional<Numbers.Read> numbers =
        cursor.at() > alone
            ? Numbers.acceptAfterDossier(
                cursor, dossiers, lead.named(), isOfFirstChamber(cursor, lead, start))
            : Optional.empty();
    if (numbers.isPresent()) {
      return Optional.of(papers(cursor, lead, start, first, numbers.get()));
    }
    return lead.named() ? Optional.of(whole(cursor, lead, start, first, others)) : Optional.empty();
  }

  private Mention whole(
      Cursor cursor, Lead lead, int start, DossierNumber first, List<DossierNumber> others) {
    List<PaperId> targets = new ArrayList<>();
    targets.add(PaperId.dossier(first));
    others.forEach(other -> targets.add(PaperId.dossier(other)));
    Span core = cursor.span(start, cursor.at());
    Optional<String> pages = PageNumbers.accept(cursor, dossiers);
    cursor.acceptClosing(lead.from());
    return sessioned(
        lead,
        cursor
            .mention(lead.from(), MentionKind.DOSSIER, targets, pages, lead.rule())
            .withCore(core));
  }

  private static Mention papers(
      Cursor cursor, Lead lead, int start, DossierNumber dossier, Numbers.Read numbers) {
    cursor.acceptClosing(lead.from());
    return sessioned(
        lead,
        cursor
            .mention(lead.from(), lead.kind(), List.of(), numbers.pages(), lead.rule())
            .naming(numbers.targets(number -> PaperId.kamerstuk(dossier, number)))
            .withCore(cursor.span(start, numbers.end())));
  }

  private static Mention sessioned(Lead lead, Mention mention) {
    boolean broken = lead.session().filter(Years.Session::broken).isPresent();
    Mention dated = mention.inSession(lead.session().flatMap(Years.Session::year));
    return broken ? dated.noting(List.of(new Note.BrokenYear(mention.text()))) : dated;
  }

  private Optional<Mention> roman(Cursor cursor, Lead lead) {
    int start = cursor.at();
    return Dossiers.acceptRoman(cursor)
        .flatMap(dossier ->
            Numbers.acceptAfterDossier(cursor, dossiers, true, true)
                .map(numbers -> papers(cursor, lead, start, dossier, numbers)));
  }

  /// `36 410 B` is the fund B of the budget or paper B of the Eerste Kamer; the context must tell.
  private boolean isFundOrLetter(Cursor cursor, DossierNumber dossier) {
    return dossier.suffix().isEmpty()
        && dossiers.isBudget(dossier)
        && cursor.isWord(0)
        && cursor.written(0).length() == 1
        && Character.isUpperCase(cursor.written(0).charAt(0))
        && !cursor.isGlued();
  }
}
