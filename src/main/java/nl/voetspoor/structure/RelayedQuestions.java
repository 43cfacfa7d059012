package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Span;

/// The questions of fractions in a verslag or nota, which bear no number.
///
/// Where the paper has a part with what the fractions ask and a part with the reply, all that a
/// fraction asks is one question, and the reply under the same heading, or else the whole reply, is
/// its answer. Elsewhere (a nota naar aanleiding van het verslag, or a reply that repeats each
/// question) a paragraph that relays a question (`De leden van de VVD-fractie vragen of …`) is tied
/// to the paragraphs below it, up to the next relayed question or heading. A relayed question
/// without a paragraph below it is left out: its answer may stand within it.
final class RelayedQuestions {
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\b(?:de |het )?(?:leden|lid) van (?:de |het )?(?:fracties? van (?:de |het )?)?[^\\n.,;:]{2,80}?fracties?\\b|\\bde [\\p{Lu}][\\p{L}\\d&/-]*(?:[ -][\\p{Lu}\\d][\\p{L}\\d]*)?-fractie\\b|\\bleden van de fracties? van [^\\n.,;:]{2,60}");
  private static final Pattern ASKED_PART =
      Pattern.compile(
          "(?i)^(?:[IVX]+\\.?|\\d+\\.?|[A-D]\\.)?\\s*(?:vragen en opmerkingen|inbreng)\\b.*",
          Pattern.DOTALL);
  private static final Pattern REPLY_PART =
      Pattern.compile(
          "(?i)^(?:[IVX]+\\.?|\\d+\\.?|[A-D]\\.)?\\s*(?:antwoord(?:en)?|reactie|beantwoording)(?: \\/ reactie)?\\s*(?:(?:van|op|door)\\b.{0,160})?:?$",
          Pattern.DOTALL);
  private static final Pattern RELAYS =
      Pattern.compile(
          "^(?:Ook |Verder |Voorts |Daarnaast |Tot slot |Tevens |Ten slotte )?(?:(?:vragen|verzoeken|willen|vernemen|lezen|constateren) )?(?:[Dd]e|[Hh]et|[Dd]eze|[Vv]oornoemde|[Gg]enoemde|[Zz]ij|[Dd]e aan het woord zijnde) ?(?:aan het woord zijnde )?(?:leden|lid|fractie|\\p{Lu}[\\p{L}\\d&/-]*-fractie|vragen)\\b");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:vra(?:agt|gen)|verne(?:emt|men)|verzoe(?:kt|ken)|wil(?:len)? (?:graag )?(?:weten|vernemen)|informe(?:ert|ren)|zouden graag|horen graag|ontvangen graag)\\b|\\?");

  private final Content content;
  private final Voices voices;
  private final List<Exchange> read = new ArrayList<>();

  RelayedQuestions(Content content, Voices voices) {
    this.content = content;
    this.voices = voices;
  }

  /// The questions of a paper that has a part for the reply.
  List<Exchange> inParts() {
    List<Part> parts = parts();
    List<Part> replies = parts.stream().filter(part -> part.reply).toList();
    List<Part> asked = parts.stream().filter(part -> !part.reply && part.asks).toList();
    if (!replies.isEmpty() && !asked.isEmpty()) {
      boolean repeated = replies.stream().anyMatch(part -> relays(part.blocks));
      if (repeated) {
        replies.forEach(part -> relayed(part.blocks));
      } else {
        asked.forEach(part -> answered(part, replies));
      }
    }
    return read;
  }

  /// The questions of a paper that relays and answers from beginning to end.
  List<Exchange> throughout() {
    relayed(content.blocks());
    return read;
  }

  /// What stands under one heading.
  private record Part(boolean reply, boolean asks, Optional<String> fraction, List<Block> blocks) {
    Optional<Span> span() {
      return blocks.isEmpty()
          ? Optional.empty()
          : Optional.of(new Span(blocks.getFirst().span().start(), blocks.getLast().span().end()));
    }
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Part open = new Part(false, false, Optional.empty(), new ArrayList<>());
    for (Block block : content.blocks()) {
      String words = words(block);
      boolean head =
          block.kind() == Block.Kind.HEADING
              || (block.kind() == Block.Kind.PARAGRAPH && words.length() < 160);
      boolean reply = head && REPLY_PART.matcher(words).matches();
      boolean asked = head && ASKED_PART.matcher(words).matches();
      Optional<String> fraction = head ? fraction(words) : Optional.empty();
      boolean division = block.kind() == Block.Kind.HEADING && fraction.isPresent();
      if (reply || asked || division) {
        boolean answers = reply || (open.reply && !startsOver(words));
        open = new Part(answers, !answers, fraction, new ArrayList<>());
        parts.add(open);
      } else if (block.kind() == Block.Kind.HEADING && block.level() == 1 && !open.reply) {
        open = new Part(false, false, Optional.empty(), new ArrayList<>());
        parts.add(open);
      } else if (block.kind() != Block.Kind.SIGNATURE && block.kind() != Block.Kind.HEADING) {
        open.blocks.add(block);
      }
    }
    return parts;
  }

  /// Whether a heading goes back from the reply to what is asked.
  private static boolean startsOver(String words) {
    return words.matches("(?is)^(?:[IVX]+\\.?)\\s.*vragen en opmerkingen.*");
  }

  /// The answer to what a fraction asks is the reply to that fraction, or else the whole reply.
  private void answered(Part asked, List<Part> replies) {
    List<Part> own =
        replies.stream()
            .filter(reply -> reply.fraction.isPresent() && reply.fraction.equals(asked.fraction))
            .toList();
    List<Span> answers =
        (own.isEmpty() ? replies.stream().filter(reply -> reply.fraction.isEmpty()).toList() : own)
            .stream().flatMap(reply -> reply.span().stream()).toList();
    asked
        .span()
        .filter(span -> ASKS.matcher(span.of(content.text())).find() && !answers.isEmpty())
        .ifPresent(
            span -> add(span, answers, asked.fraction.or(() -> fraction(span.of(content.text())))));
  }

  private boolean relays(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> relays(block));
  }

  private boolean relays(Block block) {
    String words = words(block);
    return block.kind() == Block.Kind.PARAGRAPH
        && RELAYS.matcher(words).find()
        && ASKS.matcher(words).find();
  }

  private void relayed(List<Block> blocks) {
    Optional<String> asker = Optional.empty();
    for (int i = 0; i < blocks.size(); ) {
      int question = i;
      while (i < blocks.size() && relays(blocks.get(i))) {
        Optional<String> earlier = asker;
        asker = fraction(words(blocks.get(i))).or(() -> earlier);
        i++;
      }
      int answer = i;
      while (i < blocks.size() && says(blocks.get(i)) && !relays(blocks.get(i))) {
        i++;
      }
      if (answer > question && i > answer) {
        add(
            over(blocks.subList(question, answer)),
            List.of(over(blocks.subList(answer, i))),
            asker);
      }
      i = i == question ? i + 1 : i;
    }
  }

  private static boolean says(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, TABLE -> true;
      case HEADING, QUESTION, ANSWER, SIGNATURE -> false;
    };
  }

  private static Span over(List<Block> blocks) {
    return new Span(blocks.getFirst().span().start(), blocks.getLast().span().end());
  }

  private void add(Span question, List<Span> answers, Optional<String> asker) {
    read.add(
        Exchanges.exchange(
            content, "", question, answers, asker.or(voices::asker), voices.answerer()));
  }

  private static Optional<String> fraction(String words) {
    Matcher m = FRACTION.matcher(words);
    return m.find()
        ? Optional.of(m.group().replaceAll("\\s+", " ").replaceFirst("^(?=leden )", "de "))
            .map(name -> name.startsWith("lid ") ? "het " + name : name)
        : Optional.empty();
  }

  private String words(Block block) {
    return block.span().of(content.text()).strip();
  }
}
