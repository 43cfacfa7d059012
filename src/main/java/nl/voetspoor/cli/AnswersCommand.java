package nl.voetspoor.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.engine.lucene.EngineSearch;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.index.PaperReading.UnreadableException;
import nl.voetspoor.ingest.SentPapers;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import nl.voetspoor.search.answers.Questionnaires;
import nl.voetspoor.web.AnswersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what was answered before to the questions in a document or text.
@Command(
    name = "answers",
    mixinStandardHelpOptions = true,
    description = {
      "List what was answered before to each question in a document, or in text on standard input,"
          + " the best first.",
      "A set of written questions is split into its questions; a text without any question mark is"
          + " one question.",
      "Facets: as with search; also from, to (a date like 2021-09-15), cites, ministries."
    })
final class AnswersCommand implements Callable<Integer> {
  private static final FacetPairs FIELDS =
      new FacetPairs(List.of("from", "to", "cites", "ministries"));

  private static final int MOST = 100;

  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A document of any known format; without it, standard input is read.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--most",
      defaultValue = "10",
      description = "How many answers a question, 1 to 100 (default: 10).")
  private int most;

  @Option(
      names = "--facet",
      paramLabel = "field=value",
      description = "Narrow, for example --facet ministry=JenV; may be repeated.")
  private List<String> narrowing = List.of();

  @Option(names = "--json", description = "Print a JSON object per question.")
  private boolean json;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Folder of a language model of your own, to put the answers in order.")
  private Optional<Path> model = Optional.empty();

  AnswersCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1 || most > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--most must be 1 to " + MOST + ", and is " + most);
    }
    Narrowing among = among();
    Streams streams = Streams.of(spec);
    Path workspace = Files.createTempDirectory("voetspoor");
    try (EngineSearch search = root.house().search(root.place());
        SentPapers sent = root.house().reading(workspace)) {
      if (search.summary().papers() == 0) {
        streams.messages().println(House.NOTHING_YET.formatted(root.place()));
        return Voetspoor.NOT_HANDLED;
      }
      PaperReading.Read read = read(sent);
      Questionnaire asked = Questionnaires.of(read.paper(), read.references());
      return answer(search, new AnswersRequest(asked, among, most), streams);
    } catch (UnreadableException e) {
      streams.messages().println(e.getMessage());
      return Voetspoor.NOT_HANDLED;
    } finally {
      Indexing.clear(workspace);
    }
  }

  private int answer(AnswerSearch search, AnswersRequest request, Streams streams) {
    Questionnaire asked = request.questionnaire();
    if (asked.questions().isEmpty()) {
      streams
          .messages()
          .println(
              "no question in it: give text with a question mark, or a few words to be answered");
      return Voetspoor.NOT_HANDLED;
    }
    if (asked.left() > 0) {
      streams
          .messages()
          .println(
              "the first %d questions are answered, and %d are left out: split the file into parts"
                  .formatted(asked.questions().size(), asked.left()));
    }
    PriorAnswers answers = find(search, request);
    if (json) {
      for (ObjectNode question : AnswersJson.questions(answers)) {
        streams.output().println(question);
      }
    } else {
      new AnswersPrinter(streams.output()).print(answers);
    }
    return Voetspoor.DONE;
  }

  private PriorAnswers find(AnswerSearch search, AnswersRequest request) {
    try (Answering answering = root.house().answers(search, model)) {
      return answering.answers(request);
    }
  }

  private Narrowing among() {
    Map<String, List<String>> parameters = FIELDS.parse(narrowing, spec);
    SearchRequest.Parsed parsed = SearchRequest.parse(parameters);
    for (Notice notice : parsed.notices()) {
      if (notice.kind() == Notice.Kind.IGNORED_PARAMETER) {
        throw new ParameterException(
            spec.commandLine(),
            "cannot read %s '%s'".formatted(notice.details().get(0), notice.details().get(1)));
      }
    }
    return parsed.request().narrowing();
  }

  private PaperReading.Read read(SentPapers sent) throws IOException, UnreadableException {
    if (file.isEmpty()) {
      return sent.ofFile("standard input", System.in.readAllBytes());
    }
    Path path = file.get();
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new UnreadableException(path + ": no file that can be read; check the path");
    }
    long most = root.house().settings().limits().maxBytes();
    if (Files.size(path) > most) {
      throw new UnreadableException(
          "%s: larger than %d MB; split it into parts".formatted(path, most >> 20));
    }
    return sent.ofFile(path.toString(), Files.readAllBytes(path));
  }
}
