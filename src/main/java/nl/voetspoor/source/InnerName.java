package nl.voetspoor.source;

import java.util.HashMap;
import java.util.Map;

/// Names for files that lie in one other file: none leads out of it, none is too long to keep, and
/// no two are alike.
public final class InnerName {
  private static final int LONGEST = 500;

  private final Map<String, Integer> given = new HashMap<>();

  /// The name under which a file called `name` is kept; the second of the same name is `naam (2)`.
  public String of(String name) {
    String safe = safe(name);
    int times = given.merge(safe, 1, Integer::sum);
    return times == 1 ? safe : of(numbered(safe, times));
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }

  private static String safe(String name) {
    StringBuilder kept = new StringBuilder();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      String clean = part.replaceAll("[\\p{Cntrl}\\p{Cs}]", "_").strip();
      if (clean.isEmpty() || clean.equals(".") || clean.equals("..")) {
        continue;
      }
      kept.append(kept.isEmpty() ? "" : "/").append(clean.replaceFirst("!$", "_"));
    }
    String all = kept.isEmpty() ? "zonder naam" : kept.toString();
    return all.length() <= LONGEST ? all : shortened(all);
  }

  /// The end of a name says most: what it is called, and its kind.
  private static String shortened(String name) {
    String end = name.substring(name.length() - LONGEST);
    return Character.isLowSurrogate(end.charAt(0)) ? end.substring(1) : end;
  }
}
