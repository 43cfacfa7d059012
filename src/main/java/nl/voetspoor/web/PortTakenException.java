package nl.voetspoor.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import org.jspecify.annotations.Nullable;

/// The host and port on which a site should answer cannot be had. The message says which, why and
/// what to do.
public final class PortTakenException extends RuntimeException {
  private PortTakenException(String message, Throwable cause) {
    super(message, cause);
  }

  /// What to say when a site could not get its port because of `cause`.
  static PortTakenException of(String host, int port, Throwable cause) {
    return new PortTakenException(said(host, port, cause), cause);
  }

  private static String said(String host, int port, Throwable cause) {
    if (isDenied(cause)) {
      return "no permission to use port " + port + ": choose one above 1023 with --port";
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      boolean here =
          address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
      return here
          ? "port "
              + port
              + " on "
              + host
              + " is in use: stop what uses it, or choose another with --port"
          : host
              + " is no address of this machine: name one that is with --host, or 0.0.0.0 for all";
    } catch (IOException e) {
      return "the host " + host + " is not known: name an address of this machine with --host";
    }
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
