package nl.voetspoor.web;

/// An answer that was under way could not be finished: the collection failed, or whoever asked went
/// away.
final class BrokenOffException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenOffException(Exception cause) {
    super("an answer was broken off halfway", cause);
  }
}
