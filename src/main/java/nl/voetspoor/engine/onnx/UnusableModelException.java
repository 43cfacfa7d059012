package nl.voetspoor.engine.onnx;

/// Says why a model cannot be used, and what to do.
public final class UnusableModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnusableModelException(String message) {
    super(message);
  }

  UnusableModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
