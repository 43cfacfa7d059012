package nl.voetspoor.engine.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.voetspoor.model.PaperId;

/// The identifiers of documents on a cluster.
final class Keys {
  private Keys() {}

  static String paper(PaperId id) {
    return "p:" + id.value();
  }

  static String file(String location) {
    return "f:" + hash(location);
  }

  /// What a file says of a paper.
  ///
  /// @param place which of the things that it says, from 0
  static String description(String location, int place) {
    return "o:" + hash(location) + ":" + place;
  }

  /// Which of the things that its file says a description is, by its key.
  static int place(String description) {
    return Integer.parseInt(description.substring(description.lastIndexOf(':') + 1));
  }

  private static String hash(String location) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(location.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
