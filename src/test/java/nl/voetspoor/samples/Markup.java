package nl.voetspoor.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;

/// The marking of a declared paper: blocks between blank lines, to blocks and notes.
///
/// | written | is |
/// |---|---|
/// | `# Kop`, `## Kop` | a heading |
/// | `- punt`, `1. punt` | an item |
/// | `? 1 \| tekst`, `! 1 en 2 \| tekst` | a question, an answer |
/// | `\| a \| b \|` | a row of a table |
/// | `[^1]: tekst` | a note |
/// | `[^1]` | the mark of a note |
/// | `{kst-28638-190\|Kamerstuk 28 638, nr. 190}` | a reference and its targets |
/// | `_cursief_`, `**vet**` | style |
/// | `~` | a space that does not break |
/// | `¶` | the page ends here |
final class Markup {
  private static final Pattern BLOCK = Pattern.compile("(#+|-|\\d+\\.|[?!]) (.*)", Pattern.DOTALL);
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^]]+)]: (.*)", Pattern.DOTALL);
  private static final Pattern ITEM_START = Pattern.compile("\n(?=- |\\d+\\. |\\[\\^[^]]+]: )");
  private static final Pattern INLINE =
      Pattern.compile("\\*\\*(.+?)\\*\\*|_(.+?)_|\\{([^|}]+)\\|([^}]+)}|\\[\\^([^]]+)]|¶");

  private Markup() {}

  /// The blocks of `text`, its notes left out.
  static List<SampleBlock> blocks(String text) {
    return chunks(text).filter(chunk -> !NOTE.matcher(chunk).matches()).map(Markup::block).toList();
  }

  /// The notes of `text`.
  static List<SampleNote> notes(String text) {
    return chunks(text)
        .map(NOTE::matcher)
        .filter(Matcher::matches)
        .map(m -> new SampleNote(group(m, 1), inlines(joined(group(m, 2)))))
        .toList();
  }

  private static Stream<String> chunks(String text) {
    return Arrays.stream(text.strip().split("\n\\s*\n", -1))
        .flatMap(ITEM_START::splitAsStream)
        .map(String::strip);
  }

  private static SampleBlock block(String chunk) {
    if (chunk.startsWith("|")) {
      return new SampleBlock(Block.Kind.TABLE, 0, "", List.of(table(chunk)));
    }
    Matcher m = BLOCK.matcher(chunk);
    if (!m.matches()) {
      return new SampleBlock(Block.Kind.PARAGRAPH, 0, "", inlines(joined(chunk)));
    }
    String sign = group(m, 1);
    String rest = joined(group(m, 2));
    return switch (sign.charAt(0)) {
      case '#' -> new SampleBlock(Block.Kind.HEADING, sign.length(), "", inlines(rest));
      case '-' -> new SampleBlock(Block.Kind.LIST_ITEM, 1, "•", inlines(rest));
      case '?' -> numbered(Block.Kind.QUESTION, rest);
      case '!' -> numbered(Block.Kind.ANSWER, rest);
      default -> new SampleBlock(Block.Kind.LIST_ITEM, 1, sign, inlines(rest));
    };
  }

  private static SampleBlock numbered(Block.Kind kind, String rest) {
    int bar = rest.indexOf(" | ");
    return new SampleBlock(kind, 0, rest.substring(0, bar), inlines(rest.substring(bar + 3)));
  }

  private static Inline table(String chunk) {
    String rows =
        chunk
            .lines()
            .map(row -> row.replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("\\s*\\|\\s*", "\t"))
            .collect(Collectors.joining("\n"));
    return new Inline.Words(rows, Inline.Style.PLAIN);
  }

  private static List<Inline> inlines(String text) {
    List<Inline> found = new ArrayList<>();
    Matcher m = INLINE.matcher(text);
    int from = 0;
    while (m.find()) {
      addWords(found, text.substring(from, m.start()));
      found.add(inline(m));
      from = m.end();
    }
    addWords(found, text.substring(from));
    return found;
  }

  private static Inline inline(Matcher m) {
    return switch (m.group().charAt(0)) {
      case '*' -> new Inline.Words(spaced(group(m, 1)), Inline.Style.BOLD);
      case '_' -> new Inline.Words(spaced(group(m, 2)), Inline.Style.ITALIC);
      case '{' -> new Inline.Link(spaced(group(m, 4)), Arrays.asList(group(m, 3).split(" ", -1)));
      case '[' -> new Inline.Mark(group(m, 5));
      default -> new Inline.PageEnd();
    };
  }

  private static void addWords(List<Inline> found, String words) {
    if (!words.isEmpty()) {
      found.add(new Inline.Words(spaced(words), Inline.Style.PLAIN));
    }
  }

  private static String spaced(String text) {
    return text.replace('~', '\u00a0');
  }

  private static String joined(String lines) {
    return lines.replaceAll("\\s*\n\\s*", " ").strip();
  }

  private static String group(Matcher m, int number) {
    return Objects.requireNonNull(m.group(number));
  }
}
