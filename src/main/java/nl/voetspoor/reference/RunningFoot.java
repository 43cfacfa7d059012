package nl.voetspoor.reference;

import java.util.regex.Pattern;
import nl.voetspoor.model.Span;

/// Tells the name that a paper prints on its own pages from a citation: the running foot (`Tweede
/// Kamer, vergaderjaar 2022–2023, 36 327, nr. 2`) and the identifier in the margin (`kst-36428-3`
/// above or before `ISSN 0921-7371`). Both stand on a line of their own.
final class RunningFoot {
  /// A reprint, annex or correction: `-h1`, `-b1`.
  private static final Pattern REPRINT = Pattern.compile("-[hbnv]\\d{1,6}$");

  private static final int NEAR = 60;

  private RunningFoot() {}

  /// Whether `mention` is the paper's own name.
  static boolean is(String text, Mention mention) {
    return switch (mention.rule()) {
      case "kamerstuk" -> isFoot(text, mention);
      case "identificatie" -> isMargin(text, mention);
      default -> false;
    };
  }

  private static boolean isFoot(String text, Mention mention) {
    String words = mention.text();
    boolean foot =
        (words.startsWith("Tweede Kamer, vergaderjaar")
            || words.startsWith("Eerste Kamer, vergaderjaar"));
    return foot && rest(text, mention.span()).isBlank();
  }

  private static boolean isMargin(String text, Mention mention) {
    String rest = rest(text, mention.span());
    boolean plain = hasNumber(mention) && !REPRINT.matcher(mention.text()).find();
    return rest.contains("ISSN") || (plain && rest.isBlank()) || isAboveIssn(text, mention.span());
  }

  private static boolean hasNumber(Mention mention) {
    return mention.kind() == MentionKind.AANHANGSEL
        || mention.targets().getFirst().ondernummer().isPresent();
  }

  private static boolean isAboveIssn(String text, Span span) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 12));
    return after.strip().startsWith("ISSN");
  }

  /// What else stands on the line, as far as [#NEAR]; page numbers do not count.
  private static String rest(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - NEAR), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
    int end = after.indexOf('\n');
    String line =
        before.substring(before.lastIndexOf('\n') + 1)
            + after.substring(0, end < 0 ? after.length() : end);
    return line.replaceAll("[\\d\\s]", "");
  }
}
