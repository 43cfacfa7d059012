package nl.voetspoor.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A list of Dutch words, and what is made of them: compounds of which each part is in the list.
///
/// @param words in small letters
public record WordList(Set<String> words) {
  private static final Path DEBIAN = Path.of("/usr/share/dict/dutch");
  private static final int SHORTEST = 3;

  /// Whether Debian's package wdutch is installed.
  public static boolean isHere() {
    return Files.isReadable(DEBIAN);
  }

  /// Debian's list, `wdutch`.
  public static WordList debian() {
    Set<String> words = new HashSet<>();
    try (Stream<String> lines = Files.lines(DEBIAN)) {
      lines.forEach(line -> words.add(line.toLowerCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList(words);
  }

  /// Whether the list has `word`, or all its parts.
  public boolean knows(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’'](?:s)?$", "");
    return isWord(plain) || List.of(plain.split("-", -1)).stream().allMatch(this::isMade);
  }

  private boolean isWord(String word) {
    return words.contains(word);
  }

  private boolean isMade(String word) {
    if (word.isEmpty() || isWord(word)) {
      return true;
    }
    for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
      boolean first = isWord(word.substring(0, i)) || isLinked(word.substring(0, i));
      if (first && isMade(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /// A first part with a linking s: `leverings`.
  private boolean isLinked(String part) {
    return part.endsWith("s") && isWord(part.substring(0, part.length() - 1));
  }
}
