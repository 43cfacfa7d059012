package nl.voetspoor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of the pages in one language, from `web/messages`. In a sentence `{0}`, `{1}` …
/// stand for what is filled in, `{all}` for all of it.
record Messages(Language language, Map<String, String> sentences) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d|all)}");

  Messages {
    sentences = Map.copyOf(sentences);
  }

  /// Reads the sentences of `language`.
  static Messages of(Language language) {
    Properties read = new Properties();
    try (InputStream file =
        Resources.open("messages/messages_" + language.code() + ".properties")) {
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new TreeMap<>();
    read.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    return new Messages(language, sentences);
  }

  /// Whether there is a sentence of this name.
  boolean has(String key) {
    return sentences.containsKey(key);
  }

  /// The sentence of this name, filled in.
  ///
  /// @throws IllegalArgumentException when there is none
  String text(String key, List<String> fill) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence '" + key + "' in " + language.code());
    }
    return sentence.indexOf('{') < 0 ? sentence : filled(sentence, fill);
  }

  private static String filled(String sentence, List<String> fill) {
    return PLACE
        .matcher(sentence)
        .replaceAll(m -> Matcher.quoteReplacement(filling(m.group(1), fill)));
  }

  private static String filling(String place, List<String> fill) {
    if (place.equals("all")) {
      return String.join(", ", fill);
    }
    int i = Integer.parseInt(place);
    return i < fill.size() ? fill.get(i) : "";
  }
}
