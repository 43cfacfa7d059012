package nl.voetspoor.worklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A question of a work list.
///
/// @param number as printed; empty for a question that bears none
/// @param question its words
/// @param note what its reader wants to remember
/// @param draft the draft of the answer
/// @param passages what was chosen for it, in the order its reader wants
public record WorkItem(
    String number, String question, String note, String draft, List<Chosen> passages) {
  /// The most passages that a question keeps.
  public static final int MOST_PASSAGES = 50;

  /// The longest question, note or draft, in characters.
  public static final int LONGEST_TEXT = 20_000;

  /// Keeps its own copy of the list.
  ///
  /// @throws WorkListException for more than is kept
  public WorkItem {
    passages = List.copyOf(passages);
    if (passages.size() > MOST_PASSAGES) {
      throw new WorkListException(
          "a question keeps " + MOST_PASSAGES + " passages: take one out first");
    }
    bound(question);
    bound(note);
    bound(draft);
  }

  /// A question for which nothing is chosen yet.
  public static WorkItem of(String number, String question) {
    return new WorkItem(number, question.strip(), "", "", List.of());
  }

  /// Whether anything was chosen or written for it.
  public boolean isWorkedOn() {
    return !passages.isEmpty() || !note.isBlank() || !draft.isBlank();
  }

  /// The same with other words beside it.
  public WorkItem noting(String otherNote, String otherDraft) {
    return new WorkItem(number, question, otherNote, otherDraft, passages);
  }

  /// The same with a passage behind the others, unless it is there.
  public WorkItem choosing(Chosen passage) {
    if (passages.stream().anyMatch(passage::isAt)) {
      return this;
    }
    List<Chosen> more = new ArrayList<>(passages);
    more.add(passage);
    return with(more);
  }

  /// The same without the passage at a place, from 0.
  public WorkItem dropping(int place) {
    List<Chosen> fewer = new ArrayList<>(passages);
    if (place >= 0 && place < fewer.size()) {
      fewer.remove(place);
    }
    return with(fewer);
  }

  /// The same with the passage at a place, from 0, changed with the one before it.
  public WorkItem raising(int place) {
    List<Chosen> turned = new ArrayList<>(passages);
    if (place >= 1 && place < turned.size()) {
      Collections.swap(turned, place, place - 1);
    }
    return with(turned);
  }

  private WorkItem with(List<Chosen> others) {
    return new WorkItem(number, question, note, draft, others);
  }

  private static void bound(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new WorkListException(
          "a text of a work list has at most "
              + LONGEST_TEXT
              + " characters, and this one "
              + text.length()
              + ": shorten it");
    }
  }
}
