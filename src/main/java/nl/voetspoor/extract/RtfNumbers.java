package nl.voetspoor.extract;

import com.rtfparserkit.rtf.Command;

/// How an RTF file numbers its footnotes, or its endnotes: for the whole (`\ftnnar`) and, where a
/// section says otherwise, for that section (`\sftnnar`).
final class RtfNumbers {
  private NoteNumbers numbers;
  private boolean restart;
  private int start = 1;
  private int count;

  RtfNumbers(NoteNumbers usual) {
    numbers = usual;
  }

  /// What the next note shows.
  String next() {
    return numbers.show(start + count++);
  }

  void endSection() {
    count = restart ? 0 : count;
  }

  /// Takes a command that speaks of these notes; `kind` is `ftn` or `aftn`.
  void take(String command, String kind, int value) {
    String name = command.startsWith("s" + kind) ? command.substring(1) : command;
    if (!name.startsWith(kind)) {
      return;
    }
    switch (name.substring(kind.length())) {
      case "nar" -> numbers = NoteNumbers.DECIMAL;
      case "nrlc" -> numbers = NoteNumbers.LOWER_ROMAN;
      case "nruc" -> numbers = NoteNumbers.UPPER_ROMAN;
      case "nalc" -> numbers = NoteNumbers.LOWER_LETTER;
      case "nauc" -> numbers = NoteNumbers.UPPER_LETTER;
      case "nchi" -> numbers = NoteNumbers.SIGNS;
      case "restart" -> restart = true;
      case "rstcont" -> restart = false;
      case "start" -> start = Math.max(1, value);
      default -> {
        // It speaks of their place on the page.
      }
    }
  }

  /// The letter that a command stands for; empty where it stands for none.
  static String sign(Command command) {
    return switch (command) {
      case emdash -> "—";
      case endash -> "–";
      case bullet -> "•";
      case lquote -> "‘";
      case rquote -> "’";
      case ldblquote -> "“";
      case rdblquote -> "”";
      case nonbreakingspace -> "\u00a0";
      case nonbreakinghyphen -> "-";
      case emspace, enspace, qmspace -> " ";
      default -> "";
    };
  }
}
