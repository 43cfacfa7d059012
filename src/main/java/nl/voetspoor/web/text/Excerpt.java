package nl.voetspoor.web.text;

import java.util.Optional;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.search.Citation;

/// The words of a reference with what stands around them in their sentence.
///
/// @param before what stands before; begins with an ellipsis where more does
/// @param words the words of the reference; empty where they are not known
/// @param after what stands behind; ends with an ellipsis where more does
/// @param footnote the mark of the note, if it stands in one
/// @param page the page, from 1; 0 for a paper without pages
/// @param start where the words begin in the text of the paper
public record Excerpt(
    String before, String words, String after, Optional<String> footnote, int page, int start) {
  private static final int REACH = 90;

  /// The surroundings of a reference.
  public static Excerpt of(Reference reference) {
    String sentence = reference.sentence();
    String words = reference.mention().text();
    int at = sentence.lastIndexOf(words);
    int start = reference.mention().span().start();
    return at < 0
        ? new Excerpt(sentence, "", "", reference.footnote(), reference.page(), start)
        : new Excerpt(
            lastOf(sentence.substring(0, at)),
            words,
            firstOf(sentence.substring(at + words.length())),
            reference.footnote(),
            reference.page(),
            start);
  }

  /// The whole sentence of a place that cites.
  public static Excerpt of(Citation.Place place) {
    return new Excerpt(place.sentence(), "", "", place.footnote(), place.page(), place.start());
  }

  private static String lastOf(String text) {
    if (text.length() <= REACH) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - REACH);
    return "…" + text.substring(space < 0 ? text.length() - REACH : space);
  }

  private static String firstOf(String text) {
    if (text.length() <= REACH) {
      return text;
    }
    int space = text.lastIndexOf(' ', REACH);
    return text.substring(0, space < 0 ? REACH : space) + " …";
  }
}
