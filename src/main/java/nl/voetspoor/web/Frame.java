package nl.voetspoor.web;

import java.util.Optional;

/// What every page has around its content.
///
/// @param wording how it puts things
/// @param title what it is called, without the name of the site; empty on the front page
/// @param address its own address, for the switch of language
/// @param query what stands in the search box at the top
/// @param feed where a feed of what the page shows is found, if it has one
public record Frame(
    Wording wording, String title, String address, String query, Optional<String> feed) {
  /// Of a page that has no feed.
  public Frame(Wording wording, String title, String address, String query) {
    this(wording, title, address, query, Optional.empty());
  }

  /// The same page in the other language.
  public String otherLanguageAddress() {
    String mark = address.contains("?") ? "&" : "?";
    return address + mark + "lang=" + wording.language().other().code();
  }

  /// The frame with these words in its search box.
  public Frame asking(String words) {
    return new Frame(wording, title, address, words, feed);
  }

  /// The frame with the address of a feed of what its page shows.
  public Frame fedBy(String other) {
    return new Frame(wording, title, address, query, Optional.of(other));
  }
}
