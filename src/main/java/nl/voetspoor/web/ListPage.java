package nl.voetspoor.web;

import java.util.Optional;
import nl.voetspoor.search.ListAnswer;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSummary;

/// What the page that searches a list shows.
///
/// @param asked the lines as they stand in the form
/// @param answer what was found; empty where nothing was asked
public record ListPage(Frame frame, String asked, Optional<ListAnswer> answer) {
  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// What a line was read as: `28 638, nr. 201`, or that it is words.
  public String meaning(ListAnswer.Line line) {
    return switch (line.meaning()) {
      case ListAnswer.Named(Notation notation) -> wording().name(notation.id());
      case ListAnswer.Words words -> wording().text("list.words");
      case ListAnswer.TooLong tooLong -> wording().text("list.toolong");
    };
  }

  /// How much was found: `12 stukken`, or that a paper is here or lacking.
  public String outcome(ListAnswer.Line line) {
    return switch (line.meaning()) {
      case ListAnswer.Named(Notation notation) when !notation.inCollection() ->
          wording().text("list.lacking");
      case ListAnswer.TooLong tooLong -> wording().text("list.notsearched");
      default -> wording().count("count.papers", line.total());
    };
  }

  /// Where everything that a line found is shown; empty where it was not searched.
  public Optional<String> address(ListAnswer.Line line) {
    return switch (line.meaning()) {
      case ListAnswer.Named(Notation notation) -> Optional.of(Address.of(notation.id()));
      case ListAnswer.Words(var request) -> Optional.of(request.address());
      case ListAnswer.TooLong tooLong -> Optional.empty();
    };
  }

  /// What a paper is called in a row.
  public String title(PaperSummary paper) {
    return paper.title().isBlank() ? paper.id().value() : paper.title();
  }
}
