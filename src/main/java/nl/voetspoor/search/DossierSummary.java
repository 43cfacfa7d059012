package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;

/// What a list shows of a dossier.
///
/// @param number its number
/// @param title its title, where it is known
/// @param papers how many papers of it the collection has
/// @param last the newest date of a paper, where any has one
public record DossierSummary(
    DossierNumber number, Optional<String> title, int papers, Optional<LocalDate> last) {}
