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

/// Sees questions and answers. Each bears the numbers that stand over it: `Antwoord op vraag 2, 3
/// en 4` gives `2, 3 en 4`; an answer under the word `Antwoord` alone bears those of the questions
/// before it. Its paragraphs are one element; lists, tables and headings in it stay what they are,
/// and what it says behind them follows without a number, as in [nl.voetspoor.model.Spoken].
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

  /// Whether an element of what is said now stands in the text already.
  private boolean begun;

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
      boolean begins = element.text().isBlank();
      if (begins || element.kind() != kind || !element.label().equals(label)) {
        open(element.kind(), element.label(), element.text());
      } else {
        said.add(element.text());
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
      tied.add(atTop(element));
    } else if (standsByItself(element)) {
      write();
      tied.add(element);
    } else {
      said.add(element.text());
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
          kind == Block.Kind.QUESTION && !begun && said.stream().allMatch(Text::isBlank)
              ? label
              : "";
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
    return switch (element.kind()) {
      case SIGNATURE -> true;
      case HEADING -> element.level() == 1 || END.matcher(element.words()).matches();
      case PARAGRAPH -> END.matcher(element.words()).matches();
      case LIST_ITEM, TABLE, QUESTION, ANSWER -> false;
    };
  }

  /// What comes after the questions stands beside them, not below them.
  private static Element atTop(Element element) {
    return element.kind() == Block.Kind.HEADING ? Element.heading(1, element.text()) : element;
  }

  /// A short line is taken for a heading only in an answer that has begun.
  private boolean standsByItself(Element element) {
    return switch (element.kind()) {
      case LIST_ITEM, TABLE -> true;
      case HEADING ->
          kind == Block.Kind.ANSWER && (begun || said.stream().anyMatch(text -> !text.isBlank()));
      case PARAGRAPH, SIGNATURE, QUESTION, ANSWER -> false;
    };
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
    said.add(first);
  }

  /// Writes what was said up to here; what is said first has an element, with words or without.
  private void write() {
    Text text = Text.joined(said);
    if (!begun || !text.isBlank()) {
      tied.add(new Element(kind, 0, begun ? "" : label, text));
    } else if (!text.pins().isEmpty()) {
      tied.add(Element.paragraph(text));
    }
    begun = true;
    said.clear();
  }

  private void close() {
    Text text = Text.joined(said);
    if (isSpoken(kind) && !text.isBlank()) {
      write();
    } else if (!text.pins().isEmpty()) {
      tied.add(Element.paragraph(text));
    }
    kind = Block.Kind.PARAGRAPH;
    label = "";
    begun = false;
    said.clear();
  }

  private static boolean isSpoken(Block.Kind kind) {
    return kind == Block.Kind.QUESTION || kind == Block.Kind.ANSWER;
  }
}
