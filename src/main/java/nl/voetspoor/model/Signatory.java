package nl.voetspoor.model;

import java.util.Optional;

/// Somebody who signed a paper.
///
/// @param name as printed: `A. Broekers-Knol`
/// @param office as printed: `De Staatssecretaris van Justitie en Veiligheid`; empty for a member
public record Signatory(String name, Optional<String> office) {}
