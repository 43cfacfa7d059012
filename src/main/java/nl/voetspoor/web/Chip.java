package nl.voetspoor.web;

/// Something that narrows a list now.
///
/// @param kind what it is, as the name of a sentence
/// @param label its value
/// @param excluded whether it leaves out what has the value
/// @param address the list without it
public record Chip(String kind, String label, boolean excluded, String address) {
  /// One that leaves nothing out.
  Chip(String kind, String label, String address) {
    this(kind, label, false, address);
  }
}
