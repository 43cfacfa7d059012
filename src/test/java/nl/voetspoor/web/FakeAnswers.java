package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;

/// Earlier answers found by looking: each answer of a paper whose question has a long word of the
/// one that is asked. The same question comes first, then the newest; one whose question has the
/// same words but another answer is a version of it.
final class FakeAnswers implements AnswerSearch {
  private static final int LONG_WORD = 6;

  private final PaperSearch papers;

  FakeAnswers(PaperSearch papers) {
    this.papers = papers;
  }

  @Override
  public PriorAnswers answers(AnswersRequest request) {
    if (request.questionnaire().questions().toString().contains("ontplof")) {
      throw new IllegalStateException("the disk is gone");
    }
    List<PaperSummary> among = new ArrayList<>();
    papers.each(SearchRequest.of("antwoord"), among::add);
    among.removeIf(paper -> !fits(paper, request.narrowing()));
    Map<PaperSummary, Paper> all = new LinkedHashMap<>();
    among.forEach(each -> all.put(each, papers.paper(each.id()).orElseThrow().paper()));
    return new PriorAnswers(
        request.questionnaire().questions().stream()
            .map(asked ->
                new PriorAnswers.Found(
                    asked, found(asked, all).stream().limit(request.most()).toList()))
            .toList());
  }

  private static List<PriorAnswer> found(Asked asked, Map<PaperSummary, Paper> all) {
    List<String> words = words(asked.text());
    List<PassageView> fitting = new ArrayList<>();
    all.forEach((summary, paper) -> fitting.addAll(passages(paper, summary, words)));
    fitting.sort(
        java.util.Comparator.comparing(
                (PassageView each) -> each.paper().date().orElse(java.time.LocalDate.MIN))
            .reversed());
    return folded(fitting, asked, words);
  }

  private static List<PriorAnswer> folded(
      List<PassageView> fitting, Asked asked, List<String> words) {
    List<PriorAnswer> answers = new ArrayList<>();
    List<PassageView> rest = new ArrayList<>(fitting);
    while (!rest.isEmpty()) {
      PassageView first = rest.removeFirst();
      List<PriorAnswer.Version> versions = new ArrayList<>();
      for (PassageView other : List.copyOf(rest)) {
        if (other.isAnswer() && other.plainQuestion().equals(first.plainQuestion())) {
          rest.remove(other);
          versions.add(new PriorAnswer.Version(other, other.plainText().equals(first.plainText())));
        }
      }
      answers.add(
          new PriorAnswer(
              first, 1, sureness(first, asked, words), grounds(first, words), versions));
    }
    answers.sort(
        java.util.Comparator.comparing(
            (PriorAnswer answer) -> answer.sureness() != PriorAnswer.Sureness.SAME));
    return answers;
  }

  private static PriorAnswer.Sureness sureness(
      PassageView passage, Asked asked, List<String> words) {
    if (passage.plainQuestion().equals(asked.text())) {
      return PriorAnswer.Sureness.SAME;
    }
    return grounds(passage, words).missing().isEmpty()
        ? PriorAnswer.Sureness.LIKELY
        : PriorAnswer.Sureness.POSSIBLE;
  }

  private static Grounds grounds(PassageView passage, List<String> words) {
    String all = (passage.plainQuestion() + " " + passage.plainText()).toLowerCase(Locale.ROOT);
    return new Grounds(
        words.stream().filter(all::contains).toList(),
        words.stream().filter(word -> !all.contains(word)).toList(),
        all.contains("28 638, nr. 201") ? List.of(new PaperId("kst-28638-201")) : List.of(),
        OptionalDouble.empty());
  }

  private static boolean fits(PaperSummary paper, Narrowing narrowing) {
    return (narrowing.chosen().of(Facet.MINISTRY).isEmpty()
            || !Collections.disjoint(paper.ministries(), narrowing.chosen().of(Facet.MINISTRY)))
        && narrowing
            .from()
            .map(day -> paper.date().map(date -> !date.isBefore(day)).orElse(false))
            .orElse(true);
  }

  private static List<PassageView> passages(Paper paper, PaperSummary summary, List<String> words) {
    List<PassageView> passages = new ArrayList<>();
    Content content = paper.content();
    for (Exchange exchange : content.exchanges()) {
      String question = exchange.question().of(content.text());
      boolean fits = words.stream().anyMatch(question.toLowerCase(Locale.ROOT)::contains);
      if (fits && !exchange.answers().isEmpty()) {
        String text =
            String.join("\n", exchange.answers().stream().map(s -> s.of(content.text())).toList());
        passages.add(
            new PassageView(
                summary,
                exchange.number(),
                Optional.empty(),
                marked(question, words),
                marked(text, words),
                "alinea-" + place(content, exchange.question().start()),
                content.pageAt(exchange.question().start()),
                exchange.asker(),
                exchange.answerer()));
      }
    }
    if (passages.isEmpty()) {
      content.blocks().stream()
          .filter(block -> block.kind() == nl.voetspoor.model.Block.Kind.PARAGRAPH)
          .filter(block -> {
            String text = block.span().of(content.text()).toLowerCase(Locale.ROOT);
            return words.stream().filter(text::contains).count() > 1;
          })
          .forEach(block ->
              passages.add(
                  new PassageView(
                      summary,
                      "",
                      Optional.of("Een kop"),
                      List.of(),
                      marked(block.span().of(content.text()), words),
                      "alinea-" + place(content, block.span().start()),
                      content.pageAt(block.span().start()),
                      Optional.empty(),
                      summary.sender())));
    }
    return passages;
  }

  private static int place(Content content, int offset) {
    for (int i = 0; i < content.blocks().size(); i++) {
      if (content.blocks().get(i).span().start() == offset) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no block begins at " + offset);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(word -> word.length() >= LONG_WORD)
        .distinct()
        .toList();
  }

  private static List<Snippet.Piece> marked(String text, List<String> words) {
    List<Snippet.Piece> pieces = new ArrayList<>();
    int at = 0;
    java.util.regex.Matcher word = java.util.regex.Pattern.compile("[\\p{L}]+").matcher(text);
    while (word.find()) {
      if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
        if (word.start() > at) {
          pieces.add(new Snippet.Piece(text.substring(at, word.start()), false));
        }
        pieces.add(new Snippet.Piece(word.group(), true));
        at = word.end();
      }
    }
    if (at < text.length()) {
      pieces.add(new Snippet.Piece(text.substring(at), false));
    }
    return pieces;
  }
}
