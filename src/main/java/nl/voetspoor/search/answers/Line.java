package nl.voetspoor.search.answers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Span;

/// A paragraph, heading or item of a list, with the number that it bears.
///
/// @param kind what it is
/// @param number the number of a question, as `3` or `3a`; empty where it bears none
/// @param bullet what stands before an item of a list; empty for the rest
/// @param words its words without the number, in paragraphs as they stand
/// @param span its place in the text of the paper
record Line(Block.Kind kind, String number, String bullet, String words, Span span) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?i:vraag|vr\\.|question)[ \\u00a0]++)?+(?:(?i:nr|no)\\.?[ \\u00a0]++)?+"
              + "\\(?+(?<number>\\d{1,4}[a-z]?+)(?<end>[.:)]{0,2}+)(?:\\s++|$)");
  private static final Pattern BULLET_NUMBER = Pattern.compile("^\\(?(\\d{1,4}[a-z]?)[.)]{0,2}$");
  private static final Pattern ASKS_INDIRECTLY =
      Pattern.compile(
          "(?i)\\b(?:leden|lid|fracties?|zij)\\b.{0,200}?\\b(?:vra(?:agt|gen)(?: zich(?: ook)? af)?"
              + "(?: (?:de|het) \\p{L}++)?,? (?:of|hoe(?:veel)?|waarom|wat|welke?|wanneer|wie|waar\\p{L}*+"
              + "|naar|om|in hoeverre|op welke|tot|in welke)\\b|verne(?:emt|men)\\b|verzoe(?:kt|ken)\\b"
              + "|horen graag|ontvangen graag|zouden graag|willen (?:graag )?weten)"
              + "|^(?:vragen|verzoeken|vernemen|willen) (?:de|deze|het|zij)\\b",
          Pattern.DOTALL);

  /// How a letter or a mail opens and closes.
  private static final Pattern COURTESY =
      Pattern.compile(
          "(?i)^(?:(?:beste|geachte|hallo|hoi|dag|l\\.s\\.|met (?:vriendelijke|hartelijke) groet"
              + "|vriendelijke groet|hartelijke groet|groet(?:en|jes)?|mvg|alvast (?:veel )?dank"
              + "|hoogachtend)\\b.{0,80}"
              + "|(?:van|aan|cc|bcc|verzonden|datum|onderwerp|from|to|sent|date|subject): .{0,300})$");

  private static final int FAR = 400;

  /// The name of a chapter is shorter, in characters.
  private static final int NAME = 100;

  /// The lines of what stands in `content`.
  static List<Line> of(Content content) {
    return of(content, content.blocks());
  }

  /// The lines of some of its blocks.
  static List<Line> of(Content content, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.SIGNATURE)
        .map(block -> of(block, block.span().of(content.text())))
        .toList();
  }

  private static Line of(Block block, String words) {
    if (block.kind() == Block.Kind.LIST_ITEM) {
      Matcher number = BULLET_NUMBER.matcher(block.label());
      return new Line(
          block.kind(),
          number.matches() ? number.group(1) : "",
          block.label(),
          words.strip(),
          block.span());
    }
    Matcher number = NUMBER.matcher(words);
    boolean numbered = number.find() && begins(words, number);
    return new Line(
        block.kind(),
        numbered ? number.group("number") : "",
        "",
        (numbered ? words.substring(number.end()) : words).strip(),
        block.span());
  }

  /// Whether what follows a number begins there, and the number is no amount or year in a sentence.
  private static boolean begins(String words, Matcher number) {
    boolean named = !Character.isDigit(words.charAt(0)) && words.charAt(0) != '(';
    boolean alone = number.end() == words.length();
    boolean closed = !number.group("end").isEmpty();
    return named
        || alone
        || closed
        || words.substring(0, number.end()).contains("\n")
        || Character.isUpperCase(words.codePointAt(number.end()));
  }

  /// Whether it asks something; a title with a question mark that stands within a sentence (`het
  /// rapport «Op tijd?» van de inspectie`) does not.
  boolean asks() {
    for (int at = words.indexOf('?'); at >= 0; at = words.indexOf('?', at + 1)) {
      int next = at + 1;
      while (next < words.length() && "'’”\"»)".indexOf(words.charAt(next)) >= 0) {
        next++;
      }
      boolean quoted = next > at + 1;
      boolean goesOn =
          next + 1 < words.length()
              && words.charAt(next) == ' '
              && Character.isLowerCase(words.charAt(next + 1));
      if (!(quoted && goesOn)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it says that others ask something: `De leden van de ABC-fractie vragen of …`.
  boolean asksIndirectly() {
    return ASKS_INDIRECTLY.matcher(words.substring(0, Math.min(FAR, words.length()))).find();
  }

  /// Whether an answer begins here.
  boolean answers() {
    return words.startsWith("Antwoord") || words.startsWith("ANTWOORD");
  }

  /// Whether it closes what is asked: a greeting, or what comes after the questions.
  boolean closes() {
    return isCourtesy(words)
        || (kind == Block.Kind.HEADING && number.isEmpty() && !asks())
        || words.matches("(?:Toelichting|Mededeling)\\b.{0,40}");
  }

  /// Whether it may be the number and name of a chapter.
  boolean isChapter() {
    return !number.isEmpty() && !words.isEmpty() && words.length() < NAME && !asks();
  }

  boolean isItem() {
    return kind == Block.Kind.LIST_ITEM;
  }

  /// Whether the item is marked by a bullet or a letter, and not by a number.
  boolean isBulleted() {
    return isItem() && number.isEmpty();
  }

  /// Its words with the bullet before them.
  String whole() {
    return bullet.isEmpty() ? words : bullet + " " + words;
  }

  static boolean isCourtesy(String words) {
    return words.length() < 400 && COURTESY.matcher(words).matches();
  }

  /// The words on one line, apart by one space.
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
