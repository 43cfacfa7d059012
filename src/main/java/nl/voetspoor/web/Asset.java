package nl.voetspoor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A file of `web/static`. Its address holds a hash of its content, so that a browser can keep it
/// for ever.
public enum Asset {
  STYLE("voetspoor.css", "text/css; charset=utf-8"),
  SCRIPT("voetspoor.js", "text/javascript; charset=utf-8"),
  VIEWER("viewer.js", "text/javascript; charset=utf-8"),
  ICON("icon.svg", "image/svg+xml"),
  TRAIL("trail.svg", "image/svg+xml");

  private final String file;
  private final String type;
  private final String address;

  Asset(String file, String type) {
    this.file = file;
    this.type = type;
    this.address = "/static/" + hash(read(file)) + "/" + file;
  }

  /// Where the browser finds it.
  public String address() {
    return address;
  }

  String type() {
    return type;
  }

  byte[] content() {
    return read(file);
  }

  static Optional<Asset> ofFile(String file) {
    return Arrays.stream(values()).filter(asset -> asset.file.equals(file)).findFirst();
  }

  private static byte[] read(String file) {
    try (InputStream in = Resources.open("static/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
