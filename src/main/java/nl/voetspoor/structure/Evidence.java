package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.Block;

/// What a paper shows of its kind, by the place where it shows it.
record Evidence(Map<Evidence.Where, List<String>> shown) {
  private static final int OPENING = 12;

  /// The places that `index-config/kinds.tsv` can name.
  enum Where {
    /// What the official publisher calls it.
    PUBLISHED_AS,
    /// The heading over the paper.
    HEADING,
    /// What it says it is about.
    SUBJECT,
    /// A line of the letterhead.
    LETTERHEAD,
    /// To whom it is sent.
    ADDRESSEE,
    /// A heading in the text.
    SECTION,
    /// One of the first paragraphs.
    OPENING,
    /// Any question or answer block: `question`, `answer`.
    BLOCK,
    /// The official identifier.
    IDENTIFIER,
    /// The name of the file.
    FILE
  }

  static Evidence of(Declared declared, Letterhead letterhead, Flow body, String file) {
    Map<Where, List<String>> shown = new EnumMap<>(Where.class);
    shown.put(Where.PUBLISHED_AS, declared.all(Field.KIND));
    shown.put(Where.HEADING, declared.all(Field.HEADING));
    List<String> subjects = new ArrayList<>(declared.all(Field.SUBJECT));
    letterhead.value(Letterhead.Label.SUBJECT).ifPresent(subjects::add);
    shown.put(Where.SUBJECT, subjects);
    shown.put(Where.LETTERHEAD, letterhead.lines());
    shown.put(Where.ADDRESSEE, letterhead.value(Letterhead.Label.ADDRESSEE).stream().toList());
    shown.put(Where.SECTION, words(body, Block.Kind.HEADING));
    shown.put(Where.OPENING, body.elements().stream().limit(OPENING).map(Element::words).toList());
    shown.put(
        Where.BLOCK,
        body.elements().stream().map(element -> element.kind().name()).distinct().toList());
    shown.put(Where.IDENTIFIER, declared.all(Field.IDENTIFIER));
    shown.put(Where.FILE, List.of(file));
    return new Evidence(shown);
  }

  List<String> at(Where where) {
    return shown.getOrDefault(where, List.of());
  }

  private static List<String> words(Flow body, Block.Kind kind) {
    return body.elements().stream()
        .filter(element -> element.kind() == kind)
        .map(Element::words)
        .toList();
  }
}
