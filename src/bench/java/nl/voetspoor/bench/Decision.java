package nl.voetspoor.bench;

import java.util.Arrays;
import java.util.Locale;

/// What was decided about one target: one that the editor linked, one that was found, or both.
///
/// @param set which papers: `koop-xml`, `gold-koop`, `gold-letters`
/// @param paper the paper it stands in
/// @param place `body`, `footnote` or `title` (the title of the dossier, which is no text of the
///   paper)
/// @param form the rule that reads the words; `-` where none does
/// @param words the notation, as written
/// @param target the identifier
/// @param verdict what it counts as
/// @param reason why
record Decision(
    String set,
    String paper,
    String place,
    String form,
    String words,
    String target,
    Verdict verdict,
    String reason) {
  static final String HEADER = "set\tpaper\tplace\tform\twords\ttarget\tverdict\treason";

  /// What a target counts as.
  enum Verdict {
    /// Linked by the editor and found.
    FOUND,
    /// Found, not linked by the editor, and right for the reason given.
    OMITTED,
    /// Linked by the editor and not found.
    MISSED,
    /// Found and wrong, or not shown to be right.
    WRONG,
    /// Linked by the editor, but nothing that can be found: see the reason.
    SET_ASIDE;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isGood() {
      return this == FOUND || this == OMITTED;
    }
  }

  /// As one row of the table of decisions.
  String row() {
    return String.join("\t", set, paper, place, form, words, target, verdict.code(), reason);
  }

  /// The decision of such a row.
  static Decision parse(String row) {
    String[] cells = row.split("\t", -1);
    Verdict verdict =
        Arrays.stream(Verdict.values())
            .filter(each -> each.code().equals(cells[6]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not a decision: '" + row + "'"));
    return new Decision(
        cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], verdict, cells[7]);
  }

  /// What it is about, whatever was decided.
  String subject() {
    return String.join(" | ", set, paper, place, words, target);
  }

  /// The words on one line.
  static String line(String words) {
    return words.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }
}
