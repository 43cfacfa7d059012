package nl.voetspoor.reference.context;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.Clue;

/// The keys under which papers and the clues to them meet: `brief|2021-07-01`, `motie|kuik`,
/// `titel|onder de prijs`.
public final class Keys {
  private static final int LONGEST = 300;

  private Keys() {}

  /// Those of a clue; a paper that lacks them all cannot be meant.
  public static List<String> of(Clue clue) {
    return switch (clue) {
      case Clue.Letter letter -> List.of(letter(letter.day()));
      case Clue.Motion motion ->
          motion.movers().stream()
              .limit(1)
              .flatMap(name -> Stream.of(moved(motion.kind(), Words.name(name))))
              .toList();
      case Clue.Title title -> List.of(title(Words.title(title.title())));
      case Clue.Among among -> List.of();
    };
  }

  static String letter(LocalDate day) {
    return "brief|" + day;
  }

  static String moved(PaperKind kind, String name) {
    return kind.code() + "|" + name;
  }

  static String title(String title) {
    return "titel|" + title.substring(0, Math.min(LONGEST, title.length()));
  }
}
