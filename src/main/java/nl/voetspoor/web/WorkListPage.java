package nl.voetspoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.worklist.Chosen;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;

/// What the page of a work list shows.
///
/// @param list the list as it is kept
/// @param lost what was typed and not kept, because the list was changed meanwhile
/// @param trouble why something was not kept, in a sentence; empty where everything was
/// @param kept the button that was used to keep all, where that was just done
public record WorkListPage(
    Frame frame, WorkList list, List<Lost> lost, Optional<String> trouble, Optional<Kept> kept) {
  /// The buttons that keep all.
  public enum Kept {
    /// The one beside the title, which is also that of the Enter key.
    ABOVE("boven"),
    /// The one below the last question.
    BELOW("onder");

    private final String code;

    Kept(String code) {
      this.code = code;
    }

    /// What its form and its address call it.
    public String code() {
      return code;
    }

    /// The button that is called so.
    static Optional<Kept> of(String code) {
      return Arrays.stream(values()).filter(kept -> kept.code.equals(code)).findFirst();
    }

    /// Where it is said that it was used, behind the address of the list.
    String address() {
      return "?bewaard=" + code + "#bewaard";
    }
  }

  /// Keeps its own copy of the list.
  public WorkListPage {
    lost = List.copyOf(lost);
  }

  /// Words that were typed and not kept.
  ///
  /// @param label what they were typed for
  public record Lost(String label, String words) {}

  /// Whether this button was just used to keep all.
  public boolean isKept(Kept button) {
    return trouble.isEmpty() && kept.filter(button::equals).isPresent();
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// Where it stands.
  public String address() {
    return address(list);
  }

  /// Where a list stands.
  public static String address(WorkList list) {
    return WorkListRoutes.PATH + "/" + list.id().value();
  }

  /// Where a passage stands.
  public static String address(Chosen chosen) {
    return Address.of(chosen.paper()) + "#" + chosen.anchor();
  }

  /// What a question is called: `Vraag 3`.
  public String label(int place) {
    return label(wording(), list.items().get(place), place);
  }

  /// What a question at a place, from 0, is called.
  static String label(Wording wording, WorkItem item, int place) {
    return wording.text("answers.question", number(item, place));
  }

  /// The number of a question at a place, from 0: its own, else its place from 1.
  public String number(int place) {
    return number(list.items().get(place), place);
  }

  private static String number(WorkItem item, int place) {
    return item.number().isEmpty() ? String.valueOf(place + 1) : item.number();
  }

  /// More earlier answers to a question.
  public String search(WorkItem item) {
    return AnswersRoutes.address(nl.voetspoor.search.SearchRequest.of(item.question()));
  }
}
