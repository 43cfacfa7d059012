package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// Sees questions and answers. Each is one block, whatever it holds, and bears the numbers that
/// stand over it: `Antwoord op vraag 2, 3 en 4` gives `2, 3 en 4`. An answer under the word
/// `Antwoord` alone bears the numbers of the questions before it.
final class Dialogue {
  /// The end of a label: the line ends, or a colon or a capital begins what is said.
  private static final String END_OF_LABEL =
      "[ \\u00a0]*+(?:[:.]?[ \\u00a0]*+(?:\\n|$)|:\\s|(?<=\\s)(?=\\p{Lu}\\p{Ll}))";

  private static final Pattern QUESTION =
      Pattern.compile(
          "^(?:Vraag|Vragen|VRAAG)\\s+(?:nr\\.\\s*)?(" + QuestionNumbers.FORM + ")" + END_OF_LABEL);
  private static final Pattern ANSWER =
      Pattern.compile(
          "^(?i:Antwoord(?:en)?|Beantwoording|Reactie)(?i:\\s+(?:op|bij))?"
              + ("(?i:\\s+(?:de\\s+)?(?:deel)?vra(?:ag|gen))?\\s+(" + QuestionNumbers.FORM + ")")
              + END_OF_LABEL);
  private static final Pattern PLAIN_QUESTION = Pattern.compile("^Vraag:?\\s*(?:\\n|$)|^Vraag: ");
  private static final Pattern PLAIN_ANSWER =
      Pattern.compile("^(?:Antwoord|Reactie|ANTWOORD):?\\s*(?:\\n|$)|^(?:Antwoord|Reactie): ");
  private static final Pattern END =
      Pattern.compile(
          "^(?:(?:Toelichting|Mededeling|Bijlagen?)\\b.{0,40}"
              + "|(?:Toelichting:?\\s+)?Deze vragen (?:dienen ter|zijn een) aanvulling .*)$",
          Pattern.DOTALL);

  private final List<Element> tied = new ArrayList<>();
  private final boolean unnumbered;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private String label = "";
  private final List<String> asked = new ArrayList<>();
  private final List<Text> said = new ArrayList<>();

  private Dialogue(boolean unnumbered) {
    this.unnumbered = unnumbered;
  }

  static Flow tie(Flow flow) {
    Flow numbered = BareNumbers.named(flow);
    Dialogue dialogue = new Dialogue(isPaired(numbered.elements()));
    numbered.elements().forEach(dialogue::take);
    dialogue.close();
    return RunInAnswers.split(new Flow(dialogue.tied, flow.notes(), flow.margins()));
  }

  /// Whether every `Vraag` without a number has an `Antwoord` without one.
  private static boolean isPaired(List<Element> elements) {
    long questions = elements.stream().filter(e -> starts(PLAIN_QUESTION, e)).count();
    return questions > 0
        && questions == elements.stream().filter(e -> starts(PLAIN_ANSWER, e)).count();
  }

  private static boolean starts(Pattern pattern, Element element) {
    return pattern.matcher(element.words()).find();
  }

  private void take(Element element) {
    if (isSpoken(element.kind())) {
      if (element.kind() != kind || !element.label().equals(label)) {
        open(element.kind(), element.label(), element.text());
      } else {
        append(element.text());
      }
      return;
    }
    if (element.kind() != Block.Kind.TABLE && begins(element)) {
      return;
    }
    if (!isSpoken(kind)) {
      tied.add(element);
    } else if (ends(element)) {
      close();
      tied.add(element);
    } else {
      append(shown(element));
    }
  }

  private boolean begins(Element element) {
    String words = element.words();
    Optional<Matcher> plain = found(PLAIN_ANSWER, words);
    if (plain.isPresent() && kind == Block.Kind.QUESTION) {
      return open(Block.Kind.ANSWER, String.join(", ", asked), element, plain.get().end());
    }
    Optional<Matcher> bare = found(PLAIN_QUESTION, words);
    if (bare.isPresent() && unnumbered) {
      String number =
          kind == Block.Kind.QUESTION && said.stream().allMatch(Text::isBlank) ? label : "";
      return open(Block.Kind.QUESTION, number, element, bare.get().end());
    }
    Optional<Matcher> answer = found(ANSWER, words);
    if (answer.isPresent()) {
      return open(Block.Kind.ANSWER, answer.get().group(1), element, answer.get().end());
    }
    return found(QUESTION, words)
        .filter(m -> open(Block.Kind.QUESTION, m.group(1), element, m.end()))
        .isPresent();
  }

  private static Optional<Matcher> found(Pattern pattern, String words) {
    return Optional.of(pattern.matcher(words)).filter(Matcher::find);
  }

  private static boolean ends(Element element) {
    return (element.kind() == Block.Kind.HEADING && element.level() == 1)
        || element.kind() == Block.Kind.SIGNATURE
        || END.matcher(element.words()).matches();
  }

  /// A list item within an answer keeps its bullet in the text.
  private static Text shown(Element element) {
    return element.kind() == Block.Kind.LIST_ITEM && !element.label().isEmpty()
        ? Text.of(element.label()).then(" ", element.text())
        : element.text();
  }

  private boolean open(Block.Kind begun, String numbers, Element element, int from) {
    open(begun, numbers, element.text().from(from));
    return true;
  }

  private void open(Block.Kind begun, String numbers, Text first) {
    boolean answered = kind == Block.Kind.ANSWER;
    close();
    kind = begun;
    label = numbers;
    if (answered) {
      asked.clear();
    }
    if (begun == Block.Kind.QUESTION && !numbers.isEmpty()) {
      asked.add(numbers);
    }
    append(first);
  }

  private void append(Text more) {
    said.add(more);
  }

  private void close() {
    Text text = Text.joined(said);
    if (isSpoken(kind) && !(text.isBlank() && text.pins().isEmpty())) {
      tied.add(new Element(kind, 0, label, text));
    }
    kind = Block.Kind.PARAGRAPH;
    label = "";
    said.clear();
  }

  private static boolean isSpoken(Block.Kind kind) {
    return kind == Block.Kind.QUESTION || kind == Block.Kind.ANSWER;
  }
}
