package nl.voetspoor.structure;

/// Web addresses that are broken at the end of a line, where no hyphen is added.
final class WebAddress {
  private WebAddress() {}

  /// Whether `word`, the last of a line, goes on at the next line as it stands.
  static boolean runsOn(String word) {
    boolean address = word.contains("://") || word.startsWith("www.") || word.startsWith("(www.");
    char end = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return address && "/?&=_-".indexOf(end) >= 0;
  }
}
