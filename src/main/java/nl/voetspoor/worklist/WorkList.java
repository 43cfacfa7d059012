package nl.voetspoor.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// Questions that somebody is at work on.
///
/// @param id its name in addresses
/// @param title what it is called; never blank
/// @param created when it was made
/// @param changed when it was changed last
/// @param version how often it was changed, by which two changes at once are seen
/// @param items its questions, in the order its reader wants
public record WorkList(
    WorkListId id,
    String title,
    Instant created,
    Instant changed,
    int version,
    List<WorkItem> items) {
  /// The most questions that a list keeps.
  public static final int MOST_ITEMS = 200;

  /// The longest title, in characters.
  public static final int LONGEST_TITLE = 200;

  /// Keeps its own copy of the list; refuses a blank title.
  ///
  /// @throws WorkListException for more than is kept
  public WorkList {
    title = title.strip();
    title = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    items = List.copyOf(items);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a work list needs a title");
    }
    if (items.size() > MOST_ITEMS) {
      throw new WorkListException(
          "a work list keeps " + MOST_ITEMS + " questions: take one out, or begin another list");
    }
  }

  /// The same under another title; a blank one changes nothing.
  public WorkList titled(String other) {
    return other.isBlank() ? this : new WorkList(id, other, created, changed, version, items);
  }

  /// The same with a question behind the others, unless it is there.
  public WorkList asking(WorkItem question) {
    if (place(question.question()) >= 0) {
      return this;
    }
    List<WorkItem> more = new ArrayList<>(items);
    more.add(question);
    return with(more);
  }

  /// The same with a passage chosen for a question, which is added where it is not there.
  public WorkList choosing(WorkItem question, Chosen passage) {
    WorkList asked = asking(question);
    return asked.changing(asked.place(question.question()), item -> item.choosing(passage));
  }

  /// The place of a question, from 0; -1 where it is not there.
  public int place(String question) {
    List<String> questions = items.stream().map(WorkItem::question).toList();
    return questions.indexOf(question.strip());
  }

  /// The same with the question at a place, from 0, changed.
  public WorkList changing(int place, UnaryOperator<WorkItem> change) {
    List<WorkItem> others = new ArrayList<>(items);
    if (place >= 0 && place < others.size()) {
      others.set(place, change.apply(others.get(place)));
    }
    return with(others);
  }

  /// The same without the question at a place, from 0.
  public WorkList dropping(int place) {
    List<WorkItem> fewer = new ArrayList<>(items);
    if (place >= 0 && place < fewer.size()) {
      fewer.remove(place);
    }
    return with(fewer);
  }

  /// The same with the question at a place, from 0, changed with the one before it.
  public WorkList raising(int place) {
    List<WorkItem> turned = new ArrayList<>(items);
    if (place >= 1 && place < turned.size()) {
      Collections.swap(turned, place, place - 1);
    }
    return with(turned);
  }

  /// How many passages are chosen in it.
  public int passages() {
    return items.stream().mapToInt(item -> item.passages().size()).sum();
  }

  private WorkList with(List<WorkItem> others) {
    return new WorkList(id, title, created, changed, version, others);
  }
}
