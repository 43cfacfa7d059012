package nl.voetspoor.extract;

/// Letters that fonts draw as one, and signs of symbol fonts, as a reader would type them.
final class Ligatures {
  private static final String[][] SIGNS = {
    {"\ufb00", "ff"}, {"\ufb01", "fi"}, {"\ufb02", "fl"}, {"\ufb03", "ffi"}, {"\ufb04", "ffl"},
    {"\u0133", "ij"}, {"\u0132", "IJ"}, {"\uf0b7", "•"}, {"\uf0a7", "▪"}, {"\uf0d8", "➢"},
    {"\uf0fc", "✓"}, {"\uf02d", "–"}, {"\u00ad", "-"}, {"\u2010", "-"}, {"\u2011", "-"}
  };

  private Ligatures() {}

  static String undo(String text) {
    String plain = text;
    for (String[] sign : SIGNS) {
      if (plain.indexOf(sign[0].charAt(0)) >= 0) {
        plain = plain.replace(sign[0], sign[1]);
      }
    }
    return plain;
  }
}
