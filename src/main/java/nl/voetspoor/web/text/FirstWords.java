package nl.voetspoor.web.text;

/// Shortens words to one line.
public final class FirstWords {
  private FirstWords() {}

  /// The first words of a text, at most `most` letters of them, cut between two words where there
  /// are two; all of it where it is no longer.
  public static String of(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    return line.substring(0, space > 0 ? space : most) + " …";
  }
}
