package nl.voetspoor.web;

import org.jspecify.annotations.Nullable;

/// The port on which a site should answer cannot be had. The message says which, why and what to
/// do.
public final class PortTakenException extends RuntimeException {
  private PortTakenException(String message, Throwable cause) {
    super(message, cause);
  }

  /// What to say when a site could not get its port because of `cause`.
  static PortTakenException of(String host, int port, Throwable cause) {
    return new PortTakenException(
        isDenied(cause)
            ? "no permission to use port " + port + ": choose one above 1023 with --port"
            : "port "
                + port
                + " on "
                + host
                + " is in use: stop what uses it, or choose another with --port",
        cause);
  }

  /// Whether the system refused, as it does with ports below 1024.
  private static boolean isDenied(Throwable cause) {
    for (@Nullable Throwable at = cause; at != null; at = at.getCause()) {
      if (String.valueOf(at.getMessage()).contains("Permission denied")) {
        return true;
      }
    }
    return false;
  }
}
