package nl.voetspoor.ingest;

/// Which rendition of a paper gives its text: the one that says most about its own structure.
final class FormatRank {
  private FormatRank() {}

  /// The lower, the better.
  static int of(String mediaType) {
    return switch (mediaType) {
      case "application/xml", "text/xml" -> 0;
      case "text/html", "application/xhtml+xml" -> 1;
      case "text/plain" -> 4;
      case "application/pdf" -> 3;
      case "message/rfc822", "application/vnd.ms-outlook" -> 5;
      default -> 2;
    };
  }
}
