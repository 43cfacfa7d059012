package nl.voetspoor.web;

/// How much the page of earlier answers reads, as it tells people.
public final class SentLimits {
  /// The largest file, in millions of bytes.
  public static final int MEGABYTES = SentQuestions.LARGEST_FILE / 1_000_000;

  /// The longest text, in characters.
  public static final int LONGEST_TEXT = SentQuestions.LONGEST_TEXT;

  private SentLimits() {}
}
