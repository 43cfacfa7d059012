package nl.voetspoor.extract;

/// What a file is by its content.
///
/// @param type its media type
/// @param family how it is read
record Format(String type, Family family) {
  /// The ways of reading.
  enum Family {
    PDF,
    OFFICE,
    XML,
    HTML,
    TEXT,
    /// It holds other files, which are taken out.
    HOLDER,
    /// Not at all.
    NONE
  }
}
