package nl.voetspoor.web;

/// What every page has around its content.
///
/// @param wording how it puts things
/// @param title what it is called, without the name of the site; empty on the front page
/// @param address its own address, for the switch of language
/// @param query what stands in the search box at the top
public record Frame(Wording wording, String title, String address, String query) {
  /// The same page in the other language.
  public String otherLanguageAddress() {
    String mark = address.contains("?") ? "&" : "?";
    return address + mark + "lang=" + wording.language().other().code();
  }

  /// The frame with these words in its search box.
  public Frame asking(String words) {
    return new Frame(wording, title, address, words);
  }
}
