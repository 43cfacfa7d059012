package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// Ties questions to their answers. A question or answer is one block, whatever it holds, and bears
/// the numbers that stand over it: `Antwoord op vraag 2, 3 en 4` gives `2, 3 en 4`.
final class Dialogue {
  private static final String NUMBERS =
      "(\\d+[a-z]?(?:(?:\\s*,)?\\s*(?:,|en|t/m|tot en met|-|–)\\s*\\d+[a-z]?)*)";
  private static final Pattern QUESTION =
      Pattern.compile("^(?:Vraag|Vragen)\\s+" + NUMBERS + "\\s*[:.]?\\s*(?:\\n|$)");
  private static final Pattern ANSWER =
      Pattern.compile(
          "^(?:Antwoord(?:en)?|Beantwoording)(?:\\s+op)?(?:\\s+(?:de\\s+)?vra(?:ag|gen))?\\s+"
              + NUMBERS
              + "\\s*[:.]?\\s*(?:\\n|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("^(?:Toelichting|Mededeling|Bijlagen?)\\b.{0,40}$");

  private final List<Element> tied = new ArrayList<>();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private String label = "";
  private final List<Text> said = new ArrayList<>();

  private Dialogue() {}

  static Flow tie(Flow flow) {
    Dialogue dialogue = new Dialogue();
    flow.elements().forEach(dialogue::take);
    dialogue.close();
    return new Flow(dialogue.tied, flow.notes(), flow.margins());
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
    if (begins(QUESTION, Block.Kind.QUESTION, element)
        || begins(ANSWER, Block.Kind.ANSWER, element)) {
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

  private boolean begins(Pattern pattern, Block.Kind begun, Element element) {
    Matcher m = pattern.matcher(element.words());
    if (!m.find()) {
      return false;
    }
    open(begun, m.group(1), element.text().from(m.end()));
    return true;
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

  private void open(Block.Kind begun, String numbers, Text first) {
    close();
    kind = begun;
    label = numbers;
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
