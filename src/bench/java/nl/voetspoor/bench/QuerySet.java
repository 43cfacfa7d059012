package nl.voetspoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Queries, each with the one paper that answers it.
///
/// @param name what it is called in the report
/// @param queries the queries, in the order of the table
record QuerySet(String name, List<Query> queries) {
  /// A query, the identifier of the paper that answers it, and of one that looks as if it did, if
  /// the table names one.
  record Query(String text, String right, String hardNegative) {}

  QuerySet {
    queries = List.copyOf(queries);
  }

  /// A text to be searched, with its identifier.
  record Text(String id, String text) {}

  /// The table at `path`: number, query, right answer, and what else there is.
  static QuerySet read(String name, Path path) throws IOException {
    return new QuerySet(
        name,
        Files.readAllLines(path).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(cells -> new Query(unquoted(cells[1]), cells[2], cells.length > 3 ? cells[3] : ""))
            .toList());
  }

  /// A cell with quotes in it stands between quotes, and its own are doubled.
  private static String unquoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  /// Every second query, from the first or from the second on.
  QuerySet half(int first) {
    List<Query> half = new ArrayList<>();
    for (int i = first; i < queries.size(); i += 2) {
      half.add(queries.get(i));
    }
    return new QuerySet(name, half);
  }

  /// The answers that `question-answer` searches, a JSON object a line.
  static List<Text> answers(Path path) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      JsonNode node = json.readTree(line);
      texts.add(new Text(node.get("id").asText(), node.get("text").asText()));
    }
    return texts;
  }
}
