package nl.voetspoor.web;

import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;

/// Asks whether a question may go from a work list with all that belongs to it.
///
/// @param place the place of the question, from 0
public record WorkListDropPage(Frame frame, WorkList list, int place) {
  /// The question.
  public WorkItem item() {
    return list.items().get(place);
  }

  /// Where the list stands.
  public String address() {
    return WorkListPage.address(list);
  }
}
