package nl.voetspoor.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Questionnaire;

/// Earlier answers for programs, as `answers --json` gives them: to a text or questions as JSON, to
/// a text, or to a file. Nothing of what is sent is kept.
final class AnswersApi {
  /// The most that is read of a text, in bytes.
  private static final int LARGEST = 4 * SentQuestions.LONGEST_TEXT;

  /// The most passages a question.
  private static final int MOST_PASSAGES = 50;

  private static final JsonMapper JSON = new JsonMapper();

  private final PaperSearch search;
  private final Desk desk;
  private final SentQuestions sent;
  private final KnownMinistries ministries;

  AnswersApi(PaperSearch search, Desk desk, KnownMinistries ministries) {
    this.ministries = ministries;
    this.search = search;
    this.desk = desk;
    this.sent = new SentQuestions(desk.reading());
  }

  void addTo(RoutesConfig routes) {
    routes.post(ApiRoutes.BASE + "/answers", this::answer);
  }

  private void answer(Context ctx) throws IOException {
    AnswersRequest request =
        new AnswersRequest(
            questionnaire(outcome(ctx)),
            ministries.check(ApiRoutes.request(ctx, search)).narrowing(),
            size(ctx));
    ArrayNode questions = JsonNodeFactory.instance.arrayNode();
    if (!request.questionnaire().questions().isEmpty()) {
      AnswersJson.questions(desk.answers().answers(request)).forEach(questions::add);
    }
    ApiRoutes.send(ctx, questions);
  }

  private SentQuestions.Outcome outcome(Context ctx) throws IOException {
    String type = RequestText.type(ctx);
    return switch (type) {
      case "text/plain" -> sent.ofText(RequestText.read(ctx, LARGEST));
      case "application/json" -> ofJson(RequestText.read(ctx, LARGEST));
      case "multipart/form-data" -> ofFile(ctx);
      default ->
          throw new HttpResponseException(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
              "send text/plain, application/json, or a file as multipart/form-data, and not '"
                  + type
                  + "'");
    };
  }

  private static Questionnaire questionnaire(SentQuestions.Outcome outcome) {
    return switch (outcome) {
      case SentQuestions.Outcome.Understood(Questionnaire all, int leftOut) when leftOut == 0 ->
          all;
      case SentQuestions.Outcome.Understood(Questionnaire all, int leftOut) ->
          throw tooLarge(
              all.questions().size()
                  + leftOut
                  + " questions, and at most "
                  + SentQuestions.MOST
                  + ": send them in parts");
      case SentQuestions.Outcome.Nothing() ->
          throw new BadRequestResponse("nothing was sent: send a text, questions or a file");
      case SentQuestions.Outcome.EmptyFile() ->
          throw new BadRequestResponse("the file is empty: send one with text in it");
      case SentQuestions.Outcome.TooLong() ->
          throw tooLarge(
              "a text has at most "
                  + SentQuestions.LONGEST_TEXT
                  + " characters, a file "
                  + SentQuestions.LARGEST_FILE
                  + " bytes: send it in parts");
      case SentQuestions.Outcome.Unreadable(String why, var fault) ->
          throw new HttpResponseException(HttpStatus.UNPROCESSABLE_CONTENT.getCode(), why);
    };
  }

  private static HttpResponseException tooLarge(String why) {
    return new HttpResponseException(HttpStatus.CONTENT_TOO_LARGE.getCode(), why);
  }

  private SentQuestions.Outcome ofFile(Context ctx) throws IOException {
    UploadedFile file =
        Optional.ofNullable(ctx.uploadedFile("file"))
            .orElseThrow(() -> new BadRequestResponse("the part 'file' is missing"));
    if (file.size() == 0) {
      return new SentQuestions.Outcome.EmptyFile();
    }
    if (file.size() > SentQuestions.LARGEST_FILE) {
      return new SentQuestions.Outcome.TooLong();
    }
    try (InputStream content = file.content()) {
      return sent.ofFile(file.filename(), content.readAllBytes());
    }
  }

  private SentQuestions.Outcome ofJson(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      JsonNode text = json.path("text");
      JsonNode questions = json.path("questions");
      if (text.isTextual() && questions.isMissingNode()) {
        return sent.ofText(text.asText());
      }
      if (questions.isArray() && text.isMissingNode()) {
        return SentQuestions.understood(
            new Questionnaire("", "", List.of(), List.of(), asked(questions)));
      }
      throw wrong();
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("not JSON: " + e.getOriginalMessage());
    }
  }

  private static List<Asked> asked(JsonNode questions) {
    List<Asked> asked = new ArrayList<>();
    for (JsonNode question : questions) {
      if (!question.isTextual() || question.asText().isBlank()) {
        throw wrong();
      }
      asked.add(new Asked("", question.asText()));
    }
    return asked;
  }

  private static BadRequestResponse wrong() {
    return new BadRequestResponse(
        "expected {\"text\": \"…\"} or {\"questions\": [\"…\", \"…\"]}, none of them empty");
  }

  /// How many passages a question.
  private static int size(Context ctx) {
    return Optional.ofNullable(ctx.queryParam("size"))
        .map(written ->
            written.matches("[1-9]\\d?") && Integer.parseInt(written) <= MOST_PASSAGES
                ? Integer.parseInt(written)
                : notASize(written))
        .orElse(AnswersRequest.USUAL);
  }

  private static int notASize(String written) {
    throw new BadRequestResponse(
        "size must be 1 to " + MOST_PASSAGES + ", and is '" + written + "'");
  }
}
