package nl.voetspoor.worklist;

/// Says what could not be done with a work list, why, and what to do.
public sealed class WorkListException extends RuntimeException permits UnreadableWorkListException {
  private static final long serialVersionUID = 1L;

  /// With what to tell.
  public WorkListException(String message) {
    super(message);
  }

  /// With what to tell, and what is behind it.
  public WorkListException(String message, Throwable cause) {
    super(message, cause);
  }
}
