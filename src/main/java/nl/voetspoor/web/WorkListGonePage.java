package nl.voetspoor.web;

import java.util.List;

/// What is shown to somebody who changed a work list that was deleted meanwhile.
///
/// @param lost what was typed
public record WorkListGonePage(Frame frame, List<WorkListPage.Lost> lost) {
  /// Keeps its own copy of the list.
  public WorkListGonePage {
    lost = List.copyOf(lost);
  }
}
