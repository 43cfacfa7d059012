package nl.voetspoor.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.Why;
import nl.voetspoor.search.Why.Field;
import nl.voetspoor.search.Why.Found;
import nl.voetspoor.search.Why.Manner;

/// Why a paper is among the results, in sentences.
///
/// @param request the search in which it was found
/// @param paper the paper of the hit
/// @param by the paper under it by which it has its place, where that is another
public record WhyPage(
    Frame frame, SearchRequest request, PaperSummary paper, Optional<PaperSummary> by, Why why) {
  private static final int MOST_FORMS = 6;

  /// A word of the question.
  ///
  /// @param share what it adds, of all words: `62 %`
  /// @param forms where it stands in which form, a sentence each
  /// @param further in how many more forms it stands
  public record Word(String text, String share, List<String> forms, int further) {
    /// Keeps its own copy of the list.
    public Word {
      forms = List.copyOf(forms);
    }
  }

  /// Where the page about `paper` is.
  public static String address(SearchRequest request, PaperId paper) {
    return request.parameters().with("id", paper.value()).behind("/zoek/waarom");
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The words that stand in it, in the order of the question.
  public List<Word> words() {
    return why.asked().stream()
        .filter(asked -> !asked.found().isEmpty())
        .map(asked -> {
          List<String> forms = forms(asked);
          return new Word(
              asked.text(),
              wording().percent(asked.points() / Math.max(why.wordPoints(), Double.MIN_NORMAL)),
              forms.stream().limit(MOST_FORMS).toList(),
              Math.max(0, forms.size() - MOST_FORMS));
        })
        .toList();
  }

  /// The words that do not stand in it.
  public List<String> lacking() {
    return why.asked().stream()
        .filter(asked -> asked.found().isEmpty())
        .map(Why.Asked::text)
        .toList();
  }

  /// What counts beside the words: `Recent: +3 %`.
  public List<String> signals() {
    return why.signals().stream()
        .filter(signal -> signal.share() >= 0.0005)
        .map(signal ->
            wording().text("why.signal." + signal.kind().code(), wording().percent(signal.share())))
        .toList();
  }

  /// The weights that had a part in it: `titel 1,6`.
  public String weights() {
    return why.weights().entrySet().stream()
        .map(each -> wording().text("why.weight." + each.getKey()) + " " + decimal(each.getValue()))
        .collect(Collectors.joining(" · "));
  }

  /// `Score 12,31: 11,9 door de woorden, 0,41 door wat daarnaast telt.`
  public String score() {
    return wording()
        .text(
            "why.score",
            decimal(why.score()),
            decimal(why.wordPoints()),
            decimal(why.score() - why.wordPoints()));
  }

  /// Whether these points order the results.
  public boolean isOrdering() {
    return request.sort() == Sort.RELEVANCE;
  }

  private String decimal(double number) {
    return wording().decimal(number);
  }

  private record Form(Manner manner, String spelt) {}

  private List<String> forms(Why.Asked asked) {
    Map<Form, List<Found>> forms =
        asked.found().stream()
            .collect(
                Collectors.groupingBy(
                    found -> new Form(found.manner(), found.form()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return forms.entrySet().stream().map(each -> form(each.getKey(), each.getValue())).toList();
  }

  /// `‘slachtofferhulp’ 3 keer in de tekst (deel van een samenstelling)`.
  private String form(Form form, List<Found> found) {
    List<String> places = found.stream().map(this::place).toList();
    String where =
        IntStream.range(1, places.size())
            .boxed()
            .reduce(
                places.getFirst(),
                (said, i) ->
                    i == places.size() - 1
                        ? wording().text("why.and", said, places.get(i))
                        : said + ", " + places.get(i),
                (said, _) -> said);
    String sentence = wording().text("why.form", form.spelt(), where);
    return form.manner() == Manner.EXACT
        ? sentence
        : sentence + " (" + wording().text("why.manner." + form.manner().code()) + ")";
  }

  private String place(Found found) {
    String place = wording().text("why.field." + found.field().code());
    boolean plain = found.times() == 0 || (found.times() == 1 && found.field() == Field.TITLE);
    return plain
        ? place
        : wording().text(found.times() == 1 ? "why.once" : "why.times", place, found.times());
  }
}
