package nl.voetspoor.extract;

import java.nio.file.Path;
import nl.voetspoor.model.Fault;

/// A file that lies in another: an attachment of a mail, a file of an archive or of a portfolio.
public sealed interface Held {
  /// Its name there, fit for a location and unlike that of its fellows.
  String name();

  /// It may hold a paper.
  ///
  /// @param content where its bytes were laid
  record Laid(String name, Path content) implements Held {}

  /// It is of a kind that holds no paper and is not expected to: a picture under a signature, an
  /// invitation, a certificate.
  ///
  /// @param mediaType what it is
  /// @param reason a sentence that says so
  record NoPaper(String name, String mediaType, String reason) implements Held {}

  /// It cannot be taken out.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says why and what to do
  record Refused(String name, Fault fault, String reason) implements Held {}
}
