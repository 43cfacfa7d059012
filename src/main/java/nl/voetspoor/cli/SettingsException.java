package nl.voetspoor.cli;

/// A file in `index-config` cannot be used. The message says which, why and what to do.
final class SettingsException extends RuntimeException {
  SettingsException(String message) {
    super(message);
  }

  SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
