package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Texts of the corpus, for whoever wants only their words.
public final class Texts {
  private Texts() {}

  /// The answers in a file with a JSON object a line.
  public static List<String> answers(Path path) throws IOException {
    return QuerySet.answers(path).stream().map(QuerySet.Text::text).toList();
  }
}
