package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Questionnaire;
import nl.voetspoor.search.answers.Questionnaires;

/// The questions that somebody sends: as a text, as a file, or one by one as the page showed them
/// and the person mended them. Nothing of it is kept.
final class SentQuestions {
  /// The largest file that is read, in bytes.
  static final int LARGEST_FILE = 20_000_000;

  /// The largest form that is read, in bytes: a file and its other fields.
  static final int LARGEST_FORM = LARGEST_FILE + 1_000_000;

  /// The longest text that is read, in characters.
  static final int LONGEST_TEXT = 100_000;

  /// So many questions are answered at once; a set of written questions has sixty at most.
  static final int MOST = 100;

  private final PaperReading reading;

  SentQuestions(PaperReading reading) {
    this.reading = reading;
  }

  /// What became of what was sent.
  sealed interface Outcome {
    /// Nothing was.
    record Nothing() implements Outcome {}

    /// It is a file without anything in it.
    record EmptyFile() implements Outcome {}

    /// It was read; it may hold no question.
    ///
    /// @param leftOut how many questions were left out behind the last that is answered at once
    record Understood(Questionnaire questionnaire, int leftOut) implements Outcome {}

    /// It could not be read.
    ///
    /// @param why in a sentence, in English
    /// @param fault what is the matter with the file, where something is
    record Unreadable(String why, Optional<Fault> fault) implements Outcome {}

    /// It is longer than is read.
    record TooLong() implements Outcome {}
  }

  /// The questions in a text.
  Outcome ofText(String text) {
    if (text.isBlank()) {
      return new Outcome.Nothing();
    }
    return text.length() > LONGEST_TEXT ? new Outcome.TooLong() : understood(reading.ofText(text));
  }

  /// The questions of a form: those that were mended, else those of its file, else of its text.
  Outcome ofForm(Context ctx) {
    if (!ctx.formParams("vraag").isEmpty()) {
      return understood(mended(ctx));
    }
    Optional<UploadedFile> file =
        ctx.isMultipartFormData()
            ? Optional.ofNullable(ctx.uploadedFile("bestand"))
                .filter(sent -> !sent.filename().isBlank())
            : Optional.empty();
    return file.map(this::ofFile)
        .orElseGet(() -> ofText(Optional.ofNullable(ctx.formParam("q")).orElse("")));
  }

  private Outcome ofFile(UploadedFile file) {
    if (file.size() == 0) {
      return new Outcome.EmptyFile();
    }
    if (file.size() > LARGEST_FILE) {
      return new Outcome.TooLong();
    }
    try (InputStream content = file.content()) {
      return ofFile(file.filename(), content.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// The questions in a file.
  ///
  /// @param name the name its sender gives it
  Outcome ofFile(String name, byte[] content) {
    try {
      return understood(reading.ofFile(name, content));
    } catch (PaperReading.UnreadableException e) {
      return new Outcome.Unreadable(String.valueOf(e.getMessage()), e.fault());
    }
  }

  private static Outcome understood(PaperReading.Read read) {
    return understood(Questionnaires.of(read.paper(), read.references()));
  }

  /// The questions, no more of them than are answered at once.
  static Outcome understood(Questionnaire all) {
    List<Asked> kept = all.questions().stream().limit(MOST).toList();
    return new Outcome.Understood(
        new Questionnaire(all.title(), all.introduction(), all.cited(), all.dossiers(), kept),
        all.questions().size() - kept.size() + all.left());
  }

  /// The questions as they stand in the form that shows what was understood, with what its button
  /// asks done to them: `weg-2` drops the third question, `samen-2` joins it to the one before.
  private static Questionnaire mended(Context ctx) {
    List<String> numbers = ctx.formParams("nummer");
    List<String> texts = ctx.formParams("vraag");
    List<Asked> questions = new ArrayList<>();
    String todo = Optional.ofNullable(ctx.formParam("doe")).orElse("");
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      String number = i < numbers.size() ? numbers.get(i) : "";
      if (todo.equals("samen-" + i) && !questions.isEmpty()) {
        Asked before = questions.removeLast();
        questions.add(new Asked(before.number(), before.text() + "\n" + text));
      } else if (!text.isEmpty() && !todo.equals("weg-" + i)) {
        questions.add(new Asked(number, text));
      }
    }
    return new Questionnaire(
        first(ctx, "titel"),
        first(ctx, "inleiding"),
        ctx.formParams("genoemd").stream().flatMap(id -> PaperId.find(id).stream()).toList(),
        ctx.formParams("genoemd-dossier").stream()
            .flatMap(number -> DossierNumber.find(number).stream())
            .toList(),
        questions);
  }

  /// What is sent to get the same page again, in another language: the questions as they were
  /// understood, from a file too; else the text. Nothing where neither is left.
  static List<Parameters.Pair> again(AnswersPage page) {
    List<Parameters.Pair> pairs = new ArrayList<>();
    if (page.state() instanceof AnswersPage.State.Answered answered && !page.isSingle()) {
      page.about().ifPresent(paper -> pairs.add(pair("stuk", paper.id().value())));
      pairs.addAll(written(answered.questionnaire()));
    } else if (!page.text().isBlank()) {
      pairs.add(pair("q", page.text()));
    }
    if (!pairs.isEmpty()) {
      pairs.addAll(page.filters());
    }
    return pairs;
  }

  private static List<Parameters.Pair> written(Questionnaire all) {
    List<Parameters.Pair> pairs = new ArrayList<>();
    pairs.add(pair("titel", all.title()));
    pairs.add(pair("inleiding", all.introduction()));
    all.cited().forEach(id -> pairs.add(pair("genoemd", id.value())));
    all.dossiers().forEach(dossier -> pairs.add(pair("genoemd-dossier", dossier.value())));
    for (Asked asked : all.questions()) {
      pairs.add(pair("nummer", asked.number()));
      pairs.add(pair("vraag", asked.text()));
    }
    return pairs;
  }

  private static Parameters.Pair pair(String name, String value) {
    return new Parameters.Pair(name, value);
  }

  private static String first(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }
}
