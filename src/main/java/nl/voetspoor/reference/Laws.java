package nl.voetspoor.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The laws whose articles are recognised, as `index-config/laws.tsv` lists them.
public final class Laws {
  /// No law at all.
  public static final Laws NONE = new Laws();

  /// How many tokens of a title are looked at.
  static final int MOST_WORDS = 16;

  private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{7}");
  private static final String BOOKS = "burgerlijkwetboek";

  private final NavigableMap<String, String> titles = new TreeMap<>();
  private final NavigableMap<String, String> abbreviations = new TreeMap<>();
  private final Map<String, String> books = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  private Laws() {}

  /// Reads the table: a header row, then `bwb, title, abbreviations (comma), book of the Burgerlijk
  /// Wetboek`, separated by tabs. Lines that begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read
  public static Laws parse(String table) {
    Laws laws = new Laws();
    table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .forEach(laws::add);
    return laws;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 4 || !BWB.matcher(cells[0]).matches()) {
      throw new IllegalArgumentException(
          "laws.tsv: expected four columns separated by tabs, the first a BWB identifier: '"
              + row
              + "'");
    }
    named.put(cells[0], cells[1].strip());
    if (!cells[3].isBlank()) {
      books.put(cells[3].strip().toUpperCase(Locale.ROOT), cells[0]);
      return;
    }
    titles.put(key(cells[1]), cells[0]);
    Arrays.stream(cells[2].split(",", -1))
        .map(Laws::unspaced)
        .filter(name -> !name.isEmpty())
        .forEach(name -> abbreviations.put(name, cells[0]));
  }

  /// An abbreviation as it is compared: its letters and digits.
  private static String unspaced(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString();
  }

  /// Words of a title as they are compared: lower case, no white space, no commas.
  static String key(String title) {
    StringBuilder key = new StringBuilder();
    String lower = title.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        key.append(lower.charAt(i));
      }
    }
    return key.toString();
  }

  /// The title of a law by its identifier at wetten.overheid.nl: `BWBR0001854`.
  public Optional<String> title(String bwb) {
    return Optional.ofNullable(named.get(bwb));
  }

  /// The law with this title or abbreviation; the abbreviation with its capitals.
  Optional<String> named(String written) {
    return Optional.ofNullable(abbreviations.get(unspaced(written)))
        .or(() -> Optional.ofNullable(titles.get(key(written))));
  }

  /// Whether a title or an abbreviation begins with these words, so that it is worth reading on.
  boolean beginsWith(String written) {
    String key = key(written);
    String unspaced = unspaced(written);
    return hasLonger(titles, key)
        || hasLonger(abbreviations, unspaced)
        || BOOKS.startsWith(key)
        || "BW".startsWith(unspaced);
  }

  private static boolean hasLonger(NavigableMap<String, String> names, String key) {
    return Optional.ofNullable(names.ceilingKey(key)).filter(n -> n.startsWith(key)).isPresent();
  }

  /// Whether these words name the Burgerlijk Wetboek, which has an identifier to each book.
  static boolean isBooks(String written) {
    return unspaced(written).equals("BW") || key(written).equals(BOOKS);
  }

  /// A book of the Burgerlijk Wetboek.
  Optional<String> book(String number) {
    return Optional.ofNullable(books.get(number.toUpperCase(Locale.ROOT)));
  }
}
