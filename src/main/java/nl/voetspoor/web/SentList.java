package nl.voetspoor.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.voetspoor.export.ListFile;
import nl.voetspoor.search.ListSearch;

/// The lines of a list that somebody sends along: a person in a form, as text or as a file; a
/// program as text or as a JSON list. Nothing of it is kept.
final class SentList {
  /// The most that is read, in bytes: a full list of the widest characters fits in.
  static final int LARGEST = 4 * ListSearch.MOST_LINES * (ListSearch.LONGEST_LINE + 2);

  private static final JsonMapper JSON = new JsonMapper();

  private SentList() {}

  /// The lines of a form: those of its field `regels`, then those of its file `bestand`.
  ///
  /// @throws HttpResponseException where they are larger than is read
  static List<String> ofForm(Context ctx) {
    if (SentBody.declared(ctx) > 2L * LARGEST) {
      throw tooLarge();
    }
    List<String> lines =
        new ArrayList<>(Optional.ofNullable(ctx.formParam("regels")).orElse("").lines().toList());
    if (ctx.isMultipartFormData()) {
      Optional.ofNullable(ctx.uploadedFile("bestand")).ifPresent(f -> lines.addAll(ofFile(f)));
    }
    return lines;
  }

  private static List<String> ofFile(UploadedFile file) {
    if (file.size() > LARGEST) {
      throw tooLarge();
    }
    try (InputStream content = file.content()) {
      String text = ListFile.text(content.readAllBytes());
      String name = file.filename().toLowerCase(Locale.ROOT);
      return name.endsWith(".csv")
          ? ListFile.firstColumn(text)
          : name.endsWith(".tsv") ? ListFile.firstColumn(text, '\t') : text.lines().toList();
    } catch (IOException e) {
      throw new BadRequestResponse("the file cannot be read");
    }
  }

  private static HttpResponseException tooLarge() {
    return new HttpResponseException(
        HttpStatus.CONTENT_TOO_LARGE.getCode(),
        "the list is larger than " + LARGEST + " bytes: send it in parts");
  }

  /// The lines that a program sends.
  ///
  /// @throws HttpResponseException where they cannot be read, are too many or too long
  static List<String> ofProgram(Context ctx) throws IOException {
    String type = RequestText.type(ctx);
    List<String> lines =
        switch (type) {
          case "text/plain" -> RequestText.read(ctx, LARGEST).lines().toList();
          case "application/json" -> fromJson(RequestText.read(ctx, LARGEST));
          default -> throw RequestText.unsupported(type);
        };
    check(lines);
    return lines;
  }

  private static void check(List<String> lines) {
    long filled = lines.stream().filter(line -> !line.isBlank()).count();
    if (filled > ListSearch.MOST_LINES) {
      throw new HttpResponseException(
          HttpStatus.CONTENT_TOO_LARGE.getCode(),
          filled + " lines, and at most " + ListSearch.MOST_LINES + ": send them in parts");
    }
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).strip().length();
      if (length > ListSearch.LONGEST_LINE) {
        throw new BadRequestResponse(
            "line %d has %d characters, and at most %d"
                .formatted(i + 1, length, ListSearch.LONGEST_LINE));
      }
    }
  }

  private static List<String> fromJson(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      List<String> lines = new ArrayList<>();
      json.forEach(line -> lines.add(line.isTextual() ? line.asText() : wrong()));
      return json.isArray() ? lines : List.of(wrong());
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("not JSON: " + e.getOriginalMessage());
    }
  }

  private static String wrong() {
    throw new BadRequestResponse("expected a list of texts: [\"opvang\", \"28 638, nr. 201\"]");
  }
}
