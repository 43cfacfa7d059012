package nl.voetspoor.web;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.search.Parameters;

/// What every page has around its content.
///
/// @param wording how it puts things
/// @param title what it is called, without the name of the site; empty on the front page
/// @param address its own address, for the switch of language
/// @param query what stands in the search box at the top
/// @param feed where a feed of what the page shows is found, if it has one
/// @param sent what was sent to get the page, where its address does not hold that; it is sent
///   again to get the page in the other language
public record Frame(
    Wording wording,
    String title,
    String address,
    String query,
    Optional<String> feed,
    List<Parameters.Pair> sent) {
  /// Keeps its own copy of the list.
  public Frame {
    sent = List.copyOf(sent);
  }

  /// Of a page that has no feed and is all in its address.
  public Frame(Wording wording, String title, String address, String query) {
    this(wording, title, address, query, Optional.empty(), List.of());
  }

  /// The same page in the other language.
  public String otherLanguageAddress() {
    String mark = address.contains("?") ? "&" : "?";
    return address + mark + "lang=" + wording.language().other().code();
  }

  /// The frame with these words in its search box.
  public Frame asking(String words) {
    return new Frame(wording, title, address, words, feed, sent);
  }

  /// The frame with the address of a feed of what its page shows.
  public Frame fedBy(String other) {
    return new Frame(wording, title, address, query, Optional.of(other), sent);
  }

  /// The frame of a page that is got by sending this.
  public Frame sending(List<Parameters.Pair> pairs) {
    return new Frame(wording, title, address, query, feed, pairs);
  }
}
