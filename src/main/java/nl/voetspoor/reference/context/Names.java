package nl.voetspoor.reference.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.Reference;

/// Finds papers named by their members, their day or their title, and what they are where the paper
/// itself tells: a number or a note behind the name, or the same name before with one of these.
final class Names {
  private static final int REACH = 160;
  private static final int NEAR = 30;
  private static final Pattern ANOTHER_PAPER =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:rapport|onderzoek|brief|kamerbrief|nota|advies|motie|amendement|verslag|plan|artikel|besluit)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Optional<LocalDate> written;
  private final Found found;
  private final NoteTrail notes;
  private final Memory memory;

  /// Adds what it finds to `found`, and what was named, by name or number, to `memory`.
  Names(Paper paper, Found found, NoteTrail notes, Memory memory) {
    this.written = paper.description().date();
    this.found = found;
    this.notes = notes;
    this.memory = memory;
  }

  /// Reads all of a paper but the headings at the top, which are its own name.
  void read(List<Stretch> stretches) {
    stretches.stream().dropWhile(Stretch::isHeading).forEach(this::read);
  }

  private void read(Stretch stretch) {
    List<Reference> inside = found.within(stretch.span());
    int start = stretch.span().start();
    List<Phrase> phrases =
        Phrases.in(stretch.words(), written).stream().map(phrase -> phrase.shifted(start)).toList();
    inside.stream()
        .map(Reference::mention)
        .filter(mention -> mention.targets().size() == 1)
        .forEach(mention -> remember(stretch, mention));
    for (int i = 0; i < phrases.size(); i++) {
      int next = i + 1 < phrases.size() ? phrases.get(i + 1).span().start() : stretch.span().end();
      read(stretch, phrases.get(i), next);
    }
  }

  /// A paper cited by number is what the word before it calls it; a dossier can be called a bill.
  private void remember(Stretch stretch, Mention mention) {
    Noun.of(mention)
        .or(() -> Noun.before(stretch.words(), mention.span().start() - stretch.span().start()))
        .filter(noun ->
            Target.isOnePaper(mention)
                || (noun == Noun.WETSVOORSTEL && mention.kind() == MentionKind.DOSSIER))
        .ifPresent(noun -> memory.add(stretch.reached(mention.span()), noun, Target.of(mention)));
  }

  private void read(Stretch stretch, Phrase phrase, int next) {
    List<Reference> there = found.overlapping(phrase.span());
    if (there.stream().anyMatch(each -> !each.mention().targets().isEmpty())) {
      return;
    }
    int at = stretch.reached(phrase.span());
    Optional<Target> number = numberBehind(stretch, phrase, next);
    Optional<Target> direct = number.or(() -> noteBehind(stretch, phrase, next));
    direct.ifPresent(target -> memory.add(at, phrase, target));
    if (number.isPresent()) {
      keep(stretch, phrase, there.isEmpty() ? List.of() : List.of(number.get()), "nummer-erbij");
    } else if (direct.isPresent()) {
      keep(stretch, phrase, List.of(direct.get()), "noot-erbij");
    } else {
      found.add(reference(stretch, phrase, memory.named(phrase.name(), at), "eerder-genoemd"));
    }
  }

  /// A name with a number behind it is kept only where it was found as a name before: the number
  /// says all.
  private void keep(Stretch stretch, Phrase phrase, List<Target> meant, String rule) {
    if (!meant.isEmpty()) {
      found.add(reference(stretch, phrase, meant, rule));
    }
  }

  /// The number that explains a name: near behind it, or later in the sentence between brackets.
  private Optional<Target> numberBehind(Stretch stretch, Phrase phrase, int next) {
    return following(phrase, next)
        .filter(Target::isOnePaper)
        .filter(mention -> explains(stretch, phrase.span().end(), mention.span().start()))
        .map(Target::of);
  }

  private boolean explains(Stretch stretch, int from, int to) {
    String between = between(stretch, from, to);
    String last = between.stripTrailing();
    boolean opened = last.endsWith("(") || last.endsWith(",");
    boolean noted = stretch.note().isEmpty() && found.notes(from, to).findAny().isPresent();
    return (opened || between.length() < NEAR) && !noted && goesOn(between);
  }

  private static boolean goesOn(String between) {
    return !Phrases.endsSentence(between) && !ANOTHER_PAPER.matcher(between).find();
  }

  private Optional<Target> noteBehind(Stretch stretch, Phrase phrase, int next) {
    if (stretch.note().isPresent()) {
      return Optional.empty();
    }
    int end = phrase.span().end();
    int until = following(phrase, next).map(m -> m.span().start()).orElse(next);
    return found
        .notes(end, Math.min(until, end + REACH))
        .findFirst()
        .filter(note -> goesOn(between(stretch, end, note.anchor())))
        .flatMap(notes::only)
        .filter(target -> target.kind() != MentionKind.DOSSIER);
  }

  /// The first mention by number behind a phrase, before the next phrase.
  private Optional<Mention> following(Phrase phrase, int next) {
    int end = phrase.span().end();
    return found.within(new Span(end, Math.max(end, Math.min(next, end + REACH)))).stream()
        .map(Reference::mention)
        .filter(mention -> !mention.targets().isEmpty())
        .findFirst();
  }

  private static String between(Stretch stretch, int from, int to) {
    return stretch.content().text().substring(from, Math.max(from, to));
  }

  private static Reference reference(
      Stretch stretch, Phrase phrase, List<Target> meant, String rule) {
    if (meant.size() == 1) {
      return stretch.meaning(phrase.span(), meant, Optional.empty(), rule);
    }
    String ofClue = rule(phrase.clue());
    return meant.isEmpty()
        ? stretch.reference(open(stretch, phrase, ofClue), Optional.of(phrase.clue()))
        : stretch.meaning(phrase.span(), meant, Optional.empty(), ofClue);
  }

  private static Mention open(Stretch stretch, Phrase phrase, String rule) {
    String words = phrase.span().of(stretch.content().text());
    return new Mention(MentionKind.OPEN, phrase.span(), words, List.of(), Optional.empty(), rule);
  }

  private static String rule(Clue clue) {
    return switch (clue) {
      case Clue.Letter letter -> "brief-op-datum";
      case Clue.Motion motion ->
          motion.kind() == nl.voetspoor.model.PaperKind.MOTIE
              ? "motie-op-naam"
              : "amendement-op-naam";
      case Clue.Title title -> "titel";
      case Clue.Among among -> "eerder-genoemd";
    };
  }
}
