package nl.voetspoor.source;

/// What may still be taken out of one file that holds others, however deep they lie in it. For use
/// by one thread.
public final class Allowance {
  private final String outermost;
  private final UnpackLimits limits;
  private int files;
  private long bytes;

  Allowance(String outermost, UnpackLimits limits) {
    this.outermost = outermost;
    this.limits = limits;
  }

  /// How many files hold the one at `location`, below the outermost.
  int depth(String location) {
    int depth = 0;
    for (int at = location.indexOf("!/", outermost.length());
        at >= 0;
        at = location.indexOf("!/", at + 2)) {
      depth++;
    }
    return depth;
  }

  /// Counts one more file; false when there may be no more.
  boolean takeFile() {
    return ++files <= limits.files();
  }

  /// How many bytes the next file may hold.
  long bytesLeft() {
    return Math.min(limits.fileBytes(), limits.totalBytes() - bytes);
  }

  /// Counts the bytes of a file.
  void take(long size) {
    bytes += size;
  }

  UnpackLimits limits() {
    return limits;
  }
}
