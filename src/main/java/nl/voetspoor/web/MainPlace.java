package nl.voetspoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A place that the head of every page leads to.
public enum MainPlace {
  DOSSIERS("/dossiers", "/dossier/", "nav.dossiers"),
  ANSWERS("/antwoorden", "/antwoorden/", "answers.link"),
  WORK_LISTS("/werklijsten", "/werklijsten/", "worklists.title");

  private final String address;
  private final String below;
  private final String key;

  MainPlace(String address, String below, String key) {
    this.address = address;
    this.below = below;
    this.key = key;
  }

  /// All of them, in the order in which they stand.
  public static List<MainPlace> all() {
    return Arrays.asList(values());
  }

  /// Its address.
  public String address() {
    return address;
  }

  /// The name of the sentence that it is called by.
  public String key() {
    return key;
  }

  /// What `aria-current` says of it on the page at `other`: `page` where that is its own, `true`
  /// where that belongs to it; empty elsewhere.
  public Optional<String> current(String other) {
    String path = other.split("[?#]", 2)[0];
    if (path.equals(address)) {
      return Optional.of("page");
    }
    return path.startsWith(below) ? Optional.of("true") : Optional.empty();
  }
}
