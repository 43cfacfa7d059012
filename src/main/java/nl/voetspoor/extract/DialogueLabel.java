package nl.voetspoor.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers in what stands over a question or answer: `Antwoord op vraag 2, 3 en 4` gives `2, 3
/// en 4`.
final class DialogueLabel {
  private static final Pattern NUMBERS =
      Pattern.compile("\\d+[a-z]?(?:(?:\\s*,)?\\s*(?:,|en|t/m|tot en met|-|–)\\s*\\d+[a-z]?)*");

  private DialogueLabel() {}

  static String of(String heading) {
    Matcher numbers = NUMBERS.matcher(heading);
    return numbers.find() ? numbers.group() : "";
  }
}
