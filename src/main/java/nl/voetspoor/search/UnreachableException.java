package nl.voetspoor.search;

/// The collection cannot be asked now, because what searches it does not answer. Asking again a
/// little later may help.
public final class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what does not answer, and where
  public UnreachableException(String message) {
    super(message);
  }

  /// @param message what does not answer, and where
  public UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
