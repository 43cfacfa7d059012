package nl.voetspoor.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A file with a list that somebody brings along, as its lines. Of a table it is the first column.
public final class ListFile {
  private ListFile() {}

  /// The text of a file: UTF-8, with or without a byte order mark, else as older spreadsheets write
  /// it (windows-1252).
  public static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }

  /// The first cell of every row of a table, whose cells are parted by commas or semicolons,
  /// whichever its first line has more of. What is no table after all gives its lines.
  public static List<String> firstColumn(String table) {
    return firstColumn(table, count(table, ';') > count(table, ',') ? ';' : ',');
  }

  /// The first cell of every row of a table whose cells are parted by `delimiter`.
  public static List<String> firstColumn(String table, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = format.parse(new StringReader(table))) {
      return parser.stream().map(row -> row.size() == 0 ? "" : row.get(0)).toList();
    } catch (IOException | UncheckedIOException e) {
      return table.lines().toList();
    }
  }

  private static long count(String table, char mark) {
    return table.lines().findFirst().orElse("").chars().filter(c -> c == mark).count();
  }
}
