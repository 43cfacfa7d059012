package nl.voetspoor.web;

/// The port on which a site should answer is in use. The message says which and what to do.
public final class PortTakenException extends RuntimeException {
  PortTakenException(String host, int port, Throwable cause) {
    super(
        "port "
            + port
            + " on "
            + host
            + " is in use: stop what uses it, or choose another with --port",
        cause);
  }
}
