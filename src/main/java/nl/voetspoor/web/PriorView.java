package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.export.Leidraad;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.web.text.FirstWords;

/// An earlier answer as the page shows it.
///
/// @param answer the answer
/// @param place the place of the question it answers among those that were asked, from 0
/// @param wording how the page puts things
public record PriorView(PriorAnswer answer, int place, Wording wording) {
  /// How much of a passage is shown before it is folded, in characters.
  private static final int SHOWN = 900;

  /// How much of another version is shown, in characters.
  private static final int GLANCE = 320;

  private static final int MOST_WORDS = 12;

  /// A passage in two parts, each in paragraphs.
  ///
  /// @param shown what is shown at once
  /// @param folded what is shown on demand; empty for a short passage
  public record Folded(List<List<Snippet.Piece>> shown, List<List<Snippet.Piece>> folded) {}

  /// The passage.
  public PassageView passage() {
    return answer.passage();
  }

  /// Its paper.
  public PaperSummary paper() {
    return passage().paper();
  }

  /// Where it stands.
  public String address() {
    return Address.of(passage());
  }

  /// The value of the button that picks it for a work list.
  public String picked() {
    return PickedPassage.written(place, passage());
  }

  /// How it is cited.
  public String source() {
    return source(passage());
  }

  /// How a passage is cited.
  public static String source(PassageView passage) {
    return Leidraad.of(passage.paper())
        .at(passage.isAnswer() ? passage.number() : "", passage.page());
  }

  /// Where the official publisher keeps its paper; empty for one without such an address.
  public Optional<String> official() {
    return OfficialAddress.of(paper().id()).map(Object::toString);
  }

  /// The name of how sure it is, in the style sheet and in sentences: `likely`.
  public String sureness() {
    return answer.sureness().name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Who answered: by name and office where the passage says it, else the sender of its paper.
  public Optional<String> answerer() {
    return passage()
        .answerer()
        .or(() -> paper().sender())
        .filter(words -> !words.isBlank())
        .map(this::named);
  }

  /// With the names of who signed, where the words do not have them.
  private String named(String words) {
    String names =
        paper().signatories().stream()
            .map(Signatory::name)
            .filter(name -> !words.contains(name))
            .collect(Collectors.joining(", "));
    return names.isEmpty() || !passage().isAnswer() ? words : words + " (" + names + ")";
  }

  /// What it says, long passages folded.
  public Folded text() {
    return folded(passage().text(), SHOWN);
  }

  /// The question it answers, long ones folded.
  public Folded question() {
    return folded(passage().question(), SHOWN / 2);
  }

  /// The first words of another version.
  public static String glance(PassageView passage) {
    return FirstWords.of(passage.plainText(), GLANCE);
  }

  /// The words of the question that stand in it, as one list.
  public String words() {
    return listed(answer.grounds().words());
  }

  /// The words of the question that do not.
  public String missing() {
    return listed(answer.grounds().missing());
  }

  /// The papers that question and passage both name.
  public List<PaperId> papers() {
    return answer.grounds().papers();
  }

  /// How alike the meaning is, in hundredths; empty where no language model was asked.
  public Optional<Long> likeness() {
    Grounds grounds = answer.grounds();
    return grounds.likeness().isPresent()
        ? Optional.of(Math.round(grounds.likeness().getAsDouble() * 100))
        : Optional.empty();
  }

  /// The other passages that say nearly the same.
  public List<PassageView> same() {
    return versions(true);
  }

  /// Answers to nearly the same question that say something else.
  public List<PassageView> different() {
    return versions(false);
  }

  /// Whether something else was said later than this.
  public boolean isOvertaken() {
    return different().stream().anyMatch(other -> day(other).isAfter(day(passage())));
  }

  /// The years of the passages that say nearly the same, this one among them: `2019–2023`.
  public String years() {
    List<Integer> years =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(passage()), same().stream())
            .flatMap(each -> each.paper().date().stream())
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return "";
    }
    return years.getFirst().equals(years.getLast())
        ? years.getFirst().toString()
        : years.getFirst() + "–" + years.getLast();
  }

  private List<PassageView> versions(boolean same) {
    return answer.versions().stream()
        .filter(version -> version.same() == same)
        .map(PriorAnswer.Version::passage)
        .toList();
  }

  private static LocalDate day(PassageView passage) {
    return passage.paper().date().orElse(LocalDate.MIN);
  }

  private static String listed(List<String> words) {
    String all = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
    return words.size() > MOST_WORDS ? all + " …" : all;
  }

  /// Cuts pieces at the end of a paragraph, or between two words, near `length`.
  static Folded folded(List<Snippet.Piece> pieces, int length) {
    String text = pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining());
    int cut = text.length() <= length * 5 / 4 ? text.length() : cut(text, length);
    return new Folded(paragraphs(pieces, 0, cut), paragraphs(pieces, cut, text.length()));
  }

  private static int cut(String text, int length) {
    int paragraph = text.lastIndexOf('\n', length);
    int word = text.lastIndexOf(' ', length);
    return paragraph > length / 2 ? paragraph : word > 0 ? word : length;
  }

  private static List<List<Snippet.Piece>> paragraphs(
      List<Snippet.Piece> pieces, int from, int to) {
    List<List<Snippet.Piece>> paragraphs = new ArrayList<>();
    List<Snippet.Piece> paragraph = new ArrayList<>();
    int at = 0;
    for (Snippet.Piece piece : pieces) {
      int start = Math.clamp(from - (long) at, 0, piece.text().length());
      int end = Math.clamp(to - (long) at, 0, piece.text().length());
      at += piece.text().length();
      String[] lines = piece.text().substring(start, end).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          paragraphs.add(List.copyOf(paragraph));
          paragraph.clear();
        }
        if (!lines[i].isEmpty()) {
          paragraph.add(new Snippet.Piece(lines[i], piece.marked()));
        }
      }
    }
    paragraphs.add(List.copyOf(paragraph));
    return paragraphs.stream().filter(each -> !each.isEmpty()).toList();
  }
}
