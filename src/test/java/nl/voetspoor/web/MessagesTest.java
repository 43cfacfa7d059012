package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sentences of the pages: the same in both languages, each used, none lacking.
class MessagesTest {
  private static final Pattern TEXT = Pattern.compile("text\\(\\s*\"([a-z.-]+[a-z])\"");
  private static final Pattern COUNT = Pattern.compile("count\\(\\s*\"([a-z.-]+)\"");
  private static final Pattern ALTERNATIVE =
      Pattern.compile("text\\([^\"]*\\? \"([a-z][a-z.]+)\" : \"([a-z][a-z.]+)\"[,)]");

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertEquals(keys(Language.DUTCH), keys(Language.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceStandsOnce(Language language) throws IOException {
    Path file = Path.of("web/messages/messages_" + language.code() + ".properties");
    Set<String> seen = new TreeSet<>();
    List<String> twice =
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @EnumSource
  void bothFillInTheSame(Language language) {
    Messages dutch = Messages.of(Language.DUTCH);
    Messages.of(language)
        .sentences()
        .forEach((key, sentence) ->
            assertEquals(places(dutch.sentences().getOrDefault(key, "")), places(sentence), key));
  }

  @Test
  void everySentenceThatIsUsedExists() throws IOException {
    Set<String> lacking = new TreeSet<>(used());
    lacking.removeAll(keys(Language.DUTCH));
    assertEquals(Set.of(), lacking);
  }

  @Test
  void everySentenceIsUsed() throws IOException {
    Set<String> idle = new TreeSet<>(keys(Language.DUTCH));
    idle.removeAll(used());
    assertEquals(Set.of(), idle);
  }

  /// Where a count may be one there are two sentences; a bound that is always more needs none.
  @ParameterizedTest
  @EnumSource
  void noSentenceCountsOneAsMany(Language language) {
    Pattern counted =
        Pattern.compile(
            "\\{\\d} (?:\\w+ )?(?:keuzes|pagina’s|regels|stukken|bestanden|vormen|papers|pages|lines|choices|files|forms)\\b");
    Set<String> bounds = Set.of("list.limits", "outgoing.ambiguous", "link.ambiguous", "links.cut");
    Set<String> wrong = new TreeSet<>();
    Messages.of(language)
        .sentences()
        .forEach((key, sentence) -> {
          if (counted.matcher(sentence).find() && !key.endsWith(".many") && !bounds.contains(key)) {
            wrong.add(key);
          }
        });
    wrong.remove("list.leftout.one");
    assertEquals(Set.of(), wrong);
  }

  @Test
  void aSentenceIsFilledIn() {
    Messages messages = new Messages(Language.DUTCH, java.util.Map.of("k", "{0} van {1}: {all}"));
    assertEquals("$1 van 2: $1, 2", messages.text("k", List.of("$1", "2")));
    assertEquals("a van : a", messages.text("k", List.of("a")));
    assertThrows(IllegalArgumentException.class, () -> messages.text("geen", List.of()));
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(Messages.of(language).sentences().keySet());
  }

  private static Set<String> places(String sentence) {
    return Pattern.compile("\\{\\w+}")
        .matcher(sentence)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The names in templates and in the room, and those made of a value.
  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>(composed().toList());
    for (Path file : sources()) {
      String source = Files.readString(file);
      TEXT.matcher(source).results().forEach(m -> used.add(m.group(1)));
      COUNT
          .matcher(source)
          .results()
          .forEach(m -> {
            used.add(m.group(1) + ".one");
            used.add(m.group(1) + ".many");
          });
      ALTERNATIVE
          .matcher(source)
          .results()
          .forEach(m -> {
            used.add(m.group(1));
            used.add(m.group(2));
          });
    }
    return used;
  }

  private static Stream<String> composed() {
    return Stream.of(
            Arrays.stream(PaperKind.values()).map(kind -> "kind." + kind.code()),
            Arrays.stream(Chamber.values()).map(chamber -> "chamber." + chamber.code()),
            Arrays.stream(Facet.values()).map(facet -> "facet." + facet.parameter()),
            Arrays.stream(Facet.values()).map(facet -> "choices.all." + facet.parameter()),
            Stream.of("chosen", "excluded", "beside").map(state -> "choice." + state),
            Arrays.stream(nl.voetspoor.search.Companion.Role.values())
                .map(role -> "companion." + role.name().toLowerCase(java.util.Locale.ROOT)),
            Arrays.stream(MainPlace.values()).map(MainPlace::key),
            Arrays.stream(nl.voetspoor.reference.Reason.Plain.values())
                .map(reason -> "reason." + reason.code()),
            Stream.of("motie", "amendement").map(kind -> "reason.no-motion." + kind),
            Stream.of("notes.yes", "notes.no"),
            Arrays.stream(LedgerFacet.values()).map(facet -> "ledger." + facet.parameter()),
            Arrays.stream(LedgerEntry.Status.values()).map(status -> "status." + status.code()),
            Arrays.stream(Fault.values())
                .map(fault -> "fault." + fault.code())
                .flatMap(key -> Stream.of(key, key + ".text")),
            Arrays.stream(Legibility.values())
                .filter(reading -> reading != Legibility.TEXT)
                .map(reading -> "about.reading." + reading.code()),
            Stream.of("words", "number", "writer").map(kind -> "front.try." + kind),
            Stream.of("question", "answer")
                .flatMap(block -> Stream.of("kind.block." + block, "kind.block.not." + block)),
            Stream.of("published_as", "heading", "subject", "letterhead", "addressee")
                .map(place -> "kind.place." + place),
            Stream.of("section", "opening", "identifier", "file")
                .map(place -> "kind.place." + place),
            Stream.of("is", "begins", "contains")
                .flatMap(how -> Stream.of("kind.manner." + how, "kind.manner.not." + how)),
            Stream.of("files.words"),
            Arrays.stream(Why.Field.values()).map(field -> "why.field." + field.code()),
            Arrays.stream(Why.Manner.values())
                .filter(manner -> manner != Why.Manner.EXACT)
                .map(manner -> "why.manner." + manner.code()),
            Arrays.stream(Why.Signal.Kind.values()).map(kind -> "why.signal." + kind.code()),
            Stream.of("title", "headings", "body", "notes", "about", "stem", "part")
                .map(weight -> "why.weight." + weight),
            Stream.of("apart", "synonym", "alone", "kin", "recency", "citations")
                .map(weight -> "why.weight." + weight),
            Arrays.stream(HelpTopic.values()).map(HelpTopic::key),
            Arrays.stream(Legibility.values()).map(reading -> "reading." + reading.code()),
            Stream.of("scan.pages", "scan.notext")
                .flatMap(key -> Stream.of(key + ".one", key + ".many")),
            Arrays.stream(Sort.values()).map(sort -> "sort." + sort.parameter()),
            Arrays.stream(Notice.Kind.values()).map(kind -> "notice." + kind.name()),
            Arrays.stream(DossierRequest.Order.values()).map(order -> "order." + order.parameter()),
            Arrays.stream(DossiersRequest.Order.values())
                .map(order -> "dossiers.order." + order.parameter()),
            Arrays.stream(nl.voetspoor.model.IdKind.values())
                .filter(nl.voetspoor.search.Wanted::canBeWanted)
                .map(kind -> "idkind." + nl.voetspoor.search.WantedRequest.code(kind)),
            Arrays.stream(CitedByRequest.Order.values())
                .map(order -> "citedby.sort." + order.parameter()),
            Arrays.stream(CitedByRequest.Place.values())
                .map(place -> "citedby.place." + place.parameter()),
            Arrays.stream(nl.voetspoor.search.answers.PriorAnswer.Sureness.values())
                .map(sure -> "answers.sure." + sure.name().toLowerCase(java.util.Locale.ROOT))
                .flatMap(key -> Stream.of(key, key + ".why")),
            Stream.of("stb", "stcrt", "trb").map(sheet -> "name." + sheet),
            Stream.of("nl", "en", "de", "fr").map(code -> "language." + code),
            Stream.of("from", "until", "cites").map(filter -> "filter." + filter),
            Stream.of("missing", "large", "ours", "away", "unfit", "yours")
                .flatMap(key -> Stream.of("error." + key + ".title", "error." + key + ".text")))
        .flatMap(names -> names);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("web/templates"));
        Stream<Path> room = Files.walk(Path.of("src/main/java/nl/voetspoor/web"))) {
      return Stream.concat(templates, room).filter(Files::isRegularFile).toList();
    }
  }
}
