package nl.voetspoor.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Reason;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.worklist.UnreadableWorkListException;

/// How a page puts things in its language: its sentences, dates, counts and the names of things.
public final class Wording {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /// The names of usual media types; an empty one is a kind that was not recognised.
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("application/octet-stream", ""),
          Map.entry("application/pdf", "PDF"),
          Map.entry("application/msword", "Word (DOC)"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "Word (DOCX)"),
          Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument (ODT)"),
          Map.entry("application/rtf", "RTF"),
          Map.entry("application/xml", "XML"),
          Map.entry("application/xhtml+xml", "XHTML"),
          Map.entry("text/html", "HTML"),
          Map.entry("text/plain", "TXT"),
          Map.entry("message/rfc822", "E-mail (EML)"),
          Map.entry("application/vnd.ms-outlook", "E-mail (MSG)"),
          Map.entry("application/zip", "ZIP"),
          Map.entry("application/gzip", "GZ"),
          Map.entry("application/x-tar", "TAR"),
          Map.entry("application/x-gtar", "TAR"),
          Map.entry("application/x-7z-compressed", "7Z"));

  private final Messages messages;
  private final Names names;
  private final DateTimeFormatter day;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter month;

  /// Knows no law by its name.
  Wording(Messages messages, Ministries ministries) {
    this(messages, Names.of(ministries));
  }

  Wording(Messages messages, Names names) {
    this.messages = messages;
    this.names = names;
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", messages.language().locale());
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", messages.language().locale());
    this.shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", messages.language().locale());
  }

  /// The language.
  public Language language() {
    return messages.language();
  }

  /// The sentence of this name, filled in.
  public String text(String key, Object... fill) {
    return messages.text(key, java.util.Arrays.stream(fill).map(this::filling).toList());
  }

  /// Whether there is a sentence of this name.
  public boolean has(String key) {
    return messages.has(key);
  }

  /// The sentence for so many: `key.one` for one, else `key.many`; `{0}` is the count, and `{1}` …
  /// what else is filled in.
  public String count(String key, long count, Object... others) {
    Object[] fill = new Object[others.length + 1];
    fill[0] = count;
    System.arraycopy(others, 0, fill, 1, others.length);
    return text(key + (count == 1 ? ".one" : ".many"), fill);
  }

  /// `1.234`.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(messages.language().locale()).format(number);
  }

  /// `3,4 %`.
  public String percent(double share) {
    double percent = 100 * share;
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(percent < 9.95 ? 1 : 0);
    return text("number.percent", format.format(percent));
  }

  /// `240 kB`, `3,4 MB`: a thousand bytes make a kilobyte.
  public String size(long bytes) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(1);
    return bytes < 999_500
        ? Math.max(1, Math.round(bytes / 1e3)) + "\u00a0kB"
        : format.format(bytes / 1e6) + "\u00a0MB";
  }

  /// `12,31`.
  public String decimal(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /// `15 september 2021`.
  public String date(LocalDate date) {
    return day.format(date);
  }

  /// `15 sep 2021`.
  public String shortDate(LocalDate date) {
    return shortDay.format(date).replace(".", "");
  }

  /// `september 2021`.
  public String month(LocalDate date) {
    return month.format(date);
  }

  /// `Kamerbrief`.
  public String kind(PaperKind kind) {
    return text("kind." + kind.code());
  }

  /// Why a paper is taken for its kind: `Omdat het opschrift begint met ‘motie van’.`
  public String because(KindEvidence evidence) {
    return KindRule.parse(evidence.rule()).told(this, evidence.words());
  }

  /// `Gescand`.
  public String reading(Legibility reading) {
    return text("reading." + reading.code());
  }

  /// `Tweede Kamer`.
  public String chamber(Chamber chamber) {
    return text("chamber." + chamber.code());
  }

  /// `Justitie en Veiligheid`.
  public String ministry(String code) {
    return names.ministries().nameOf(code);
  }

  /// The name of a language by its code: `Nederlands`; the code itself where we have no word.
  public String languageName(String code) {
    return messages.has("language." + code) ? text("language." + code) : code;
  }

  /// The number that a paper bears: `28 638, nr. 201`; empty for one that bears none.
  public Optional<String> number(PaperSummary paper) {
    return number(paper.id(), paper.dossiers(), paper.ondernummer());
  }

  /// The number that a paper bears, in its first dossier or in the Handelingen; the dossier alone
  /// where it has no number within it.
  public Optional<String> number(
      PaperId id, List<DossierNumber> dossiers, Optional<String> ondernummer) {
    return switch (id.kind()) {
      case AANHANGSEL, HANDELINGEN -> Optional.of(name(id));
      default ->
          dossiers.stream()
              .findFirst()
              .map(first -> first.printed() + ondernummer.map(this::within).orElse(""));
    };
  }

  /// What a paper is called in a sentence: its number, else its kind and day.
  public String name(PaperSummary paper) {
    return (paper.ondernummer().isPresent() ? number(paper) : Optional.<String>empty())
        .orElseGet(() -> name(paper.id(), paper.kind(), paper.date()));
  }

  /// What a paper is called of which no more than its identifier may be known.
  public String name(PaperId id, Optional<PaperSummary> paper) {
    return id.kind() == IdKind.INHOUD ? paper.map(this::name).orElseGet(() -> name(id)) : name(id);
  }

  /// What a paper is called that may have no official number: `Rapport van 7 juli 2023`.
  public String name(PaperId id, PaperKind kind, Optional<LocalDate> date) {
    return id.kind() == IdKind.INHOUD
        ? date.map(day -> text("name.ofday", kind(kind), day)).orElseGet(() -> kind(kind))
        : name(id);
  }

  /// Why a work list cannot be shown, and what to do.
  public String unreadable(UnreadableWorkListException list) {
    return list.line().isPresent()
        ? text("worklists.unreadable.line", list.file(), number(list.line().getAsInt()))
        : text("worklists.unreadable", list.file());
  }

  /// What an identifier is called: `28 638, nr. 201`, `dossier 28 638`, `Stb. 2002, 575`.
  public String name(PaperId id) {
    String[] parts = id.value().split("-", -1);
    return switch (id.kind()) {
      case KAMERSTUK ->
          number(id, id.dossier().stream().toList(), id.ondernummer()).orElse(id.value());
      case DOSSIER -> text("name.dossier", id.dossier().map(DossierNumber::printed).orElse(""));
      case AANHANGSEL -> text("name.aanhangsel", house(parts[1]), years(parts[2]), rest(parts, 3));
      case HANDELINGEN -> handelingen(parts);
      case PUBLICATIEBLAD -> text("name." + parts[0], parts[1], rest(parts, 2));
      case COM -> "COM(" + parts[1] + ") " + parts[2];
      case BIJLAGE -> text("name.bijlage", id.value());
      case WET -> law(id.value());
      case INHOUD -> text("name.inhoud");
      case TWEEDE_KAMER, ECLI, EU -> id.value();
    };
  }

  /// What later edition of a paper it is: `herdruk`; empty for a first one.
  public Optional<String> edition(PaperId id) {
    return id.earlierEdition()
        .map(earlier ->
            id.value().charAt(earlier.value().length() + 1) == 'h'
                ? text("edition.reprint")
                : text("edition.new"));
  }

  /// What a choice of a facet is called.
  public String choice(Facet facet, String value, String label) {
    return switch (facet) {
      case DOSSIER ->
          DossierNumber.find(value).map(DossierNumber::printed).orElse(value)
              + (label.equals(value) ? "" : " " + label);
      case MINISTRY -> ministry(value);
      case KIND -> PaperKind.ofCode(value).map(this::kind).orElse(value);
      case SESSION, YEAR, SENDER, ADDRESSEE -> value;
      case CHAMBER ->
          java.util.Arrays.stream(Chamber.values())
              .filter(chamber -> chamber.code().equals(value))
              .findFirst()
              .map(this::chamber)
              .orElse(value);
      case LANGUAGE -> languageName(value);
      case NOTES -> messages.has("notes." + value) ? text("notes." + value) : value;
      case READING -> Legibility.ofCode(value).map(this::reading).orElse(value);
    };
  }

  /// What a choice of a facet of the ledger is called.
  public String choice(LedgerFacet facet, String value) {
    return switch (facet) {
      case STATUS -> Status.ofCode(value).map(this::status).orElse(value);
      case FAULT -> Fault.ofCode(value).map(this::fault).orElse(value);
      case FORMAT -> format(value);
      case VERSION -> value;
    };
  }

  /// How reading a file ended: `Niet gelezen`.
  public String status(Status status) {
    return text("status." + status.code());
  }

  /// What is the matter with a file: `Met wachtwoord`.
  public String fault(Fault fault) {
    return text("fault." + fault.code());
  }

  /// What whoever sent a file that cannot be read should do about it.
  public String sentAdvice(Fault fault) {
    return fault == Fault.NOT_A_PAPER ? text("answers.notapaper") : advice(fault);
  }

  /// What the matter with a file means, and what to do about it.
  public String advice(Fault fault) {
    return text("fault." + fault.code() + ".text");
  }

  /// What a media type is called, where it is a usual one: `Word`.
  public String format(String type) {
    String name = FORMATS.get(type);
    return name == null ? type : name.isEmpty() ? text("format.unknown") : name;
  }

  /// `15 sep 2021, 10:03`, as the clock stands in the Netherlands.
  public String moment(Instant moment) {
    return shortDate(moment.atZone(HERE).toLocalDate())
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment.atZone(HERE));
  }

  /// `2,4 s`.
  public String seconds(Duration duration) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
    format.setMaximumFractionDigits(duration.toSeconds() < 10 ? 2 : 0);
    return format.format(duration.toMillis() / 1000.0) + "\u00a0s";
  }

  /// An office within a sentence: `de Minister van Financiën`, without its capital letter.
  public String withinSentence(String office) {
    return office.startsWith("De ") ? "de " + office.substring(3) : office;
  }

  /// What a kind of thing is called that others refer to: `Kamerstuk`.
  public String wantedKind(String code) {
    return text("idkind." + code);
  }

  /// Why nothing is given for a reference.
  public String reason(Reason reason) {
    return switch (reason) {
      case Reason.Plain plain -> text("reason." + plain.code());
      case Reason.NoLetter(LocalDate day) -> text("reason.no-letter", day);
      case Reason.NoMotion(PaperKind kind, List<String> movers) ->
          text("reason.no-motion." + kind.code(), String.join(", ", movers));
      case Reason.TooMany(int papers) -> count("reason.too-many", papers);
    };
  }

  /// Why a link may not lead to what the words mean.
  public String note(Note note) {
    return switch (note) {
      case Note.BrokenYear(String cited) -> text("note.broken-year", cited);
      case Note.YearBeforeDossier(PaperId target, Vergaderjaar cited) ->
          text("note.year-before-dossier", cited.written());
      case Note.OtherYear(PaperId target, Vergaderjaar cited, Vergaderjaar own) ->
          text("note.other-year", cited.written(), own.written());
      case Note.LaterThanPaper(PaperId target, Optional<LocalDate> day) ->
          day.map(date -> text("note.later-than-paper.day", date))
              .orElseGet(() -> text("note.later-than-paper"));
    };
  }

  /// What the person should know.
  public String notice(Notice notice) {
    return text("notice." + notice.kind().name(), notice.details().toArray());
  }

  /// `h-tk-20222023-84-12` is item 12 of number 84; without the last part it is the whole number.
  private String handelingen(String[] parts) {
    String whole = text("name.handelingen", house(parts[1]), years(parts[2]), parts[3]);
    return parts.length == 4 ? whole : text("name.item", whole, rest(parts, 4));
  }

  /// `jci1.3:c:BWBR0001854&artikel=273f` is an article of the law of that identifier.
  private String law(String jci) {
    String bwb = jci.replaceFirst("^jci1\\.3:c:", "").replaceFirst("&.*", "");
    String mark = "&artikel=";
    int article = jci.indexOf(mark);
    return names
        .laws()
        .title(bwb)
        .map(title ->
            article < 0
                ? title
                : text("name.article", title, jci.substring(article + mark.length())))
        .orElse(jci);
  }

  private String within(String ondernummer) {
    return Character.isDigit(ondernummer.charAt(0)) ? ", nr. " + ondernummer : ", " + ondernummer;
  }

  private static String house(String code) {
    return code.equals("ek") ? "I" : "II";
  }

  private static String years(String compact) {
    return compact.length() == 8 ? compact.substring(0, 4) + "/" + compact.substring(6) : compact;
  }

  private static String rest(String[] parts, int from) {
    return String.join("-", List.of(parts).subList(Math.min(from, parts.length), parts.length));
  }

  private String filling(Object value) {
    return switch (value) {
      case Integer number -> number((long) number);
      case Long number -> number(number);
      case LocalDate date -> date(date);
      default -> value.toString();
    };
  }
}
