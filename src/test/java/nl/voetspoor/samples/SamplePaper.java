package nl.voetspoor.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Vergaderjaar;

/// A paper as it is declared, before it has a format.
///
/// @param file its name in the collection; the ending gives the format
/// @param exchanges which questions each answer covers, where the labels do not say all: `1; 2+3`,
///   with `-` for a question without a number; else empty
record SamplePaper(
    String file,
    Look look,
    Face face,
    Imprint imprint,
    Sender sender,
    List<SampleBlock> blocks,
    List<SampleNote> notes,
    String exchanges) {
  SamplePaper {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /// What stands at its head.
  ///
  /// @param heading the official heading, empty where there is none
  /// @param subject what it says it is about, empty where it does not
  /// @param dateLine the date as printed: `Voorgesteld 21 december 2023`
  record Face(PaperKind kind, String heading, String subject, LocalDate date, String dateLine) {}

  /// Its number; all empty for a paper without one.
  ///
  /// @param main the paper of which the publisher says it is an annex, in a file beside it
  record Imprint(
      Optional<PaperId> id,
      List<DossierNumber> dossiers,
      List<String> dossierTitles,
      Optional<Chamber> chamber,
      Optional<Vergaderjaar> year,
      Optional<PaperId> main) {
    Imprint {
      dossiers = List.copyOf(dossiers);
      dossierTitles = List.copyOf(dossierTitles);
    }

    /// The title of the first dossier, which owns the number.
    String dossierTitle() {
      return dossierTitles.isEmpty() ? "" : dossierTitles.getFirst();
    }

    String ondernummer() {
      return id.flatMap(PaperId::ondernummer).orElse("");
    }

    /// `28 638` or `28 638 31 015`, as papers print it.
    String printedDossiers() {
      return String.join(" en ", dossiers.stream().map(DossierNumber::printed).toList());
    }
  }

  /// Who wrote it and to whom.
  ///
  /// @param particulars the fields beside a letter, in order
  record Sender(
      String office,
      List<String> ministries,
      String letterhead,
      String addressee,
      List<Signatory> signatories,
      List<Field> particulars) {
    Sender {
      ministries = List.copyOf(ministries);
      signatories = List.copyOf(signatories);
      particulars = List.copyOf(particulars);
    }

    /// The lines under the text: office and name of each who signed.
    List<String> signature() {
      return signatories.stream()
          .flatMap(s -> Stream.concat(s.office().map(o -> o + ",").stream(), Stream.of(s.name())))
          .toList();
    }

    String kenmerk() {
      return particulars.stream()
          .filter(f -> f.label().matches("Ons kenmerk|Onze referentie"))
          .map(Field::value)
          .findFirst()
          .orElse("");
    }
  }

  /// A labelled particular; a field without a label is printed bold.
  record Field(String label, String value) {}

  /// `pdf`, `docx`, `odt`, `html`, `xml` or `txt`.
  String format() {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  /// The lines between heading and text of a letter: to whom, and place and date.
  List<String> opening() {
    return sender.addressee().isEmpty()
        ? List.of()
        : List.of("Aan de " + sender.addressee(), face.dateLine());
  }

  /// The date under the heading of a paper that is no letter; empty for a letter.
  String dateUnderHeading() {
    return sender.addressee().isEmpty() ? face.dateLine() : "";
  }

  /// The running foot of the official publisher.
  String foot() {
    String chamber =
        imprint.chamber().filter(c -> c == Chamber.EERSTE_KAMER).isPresent()
            ? "Eerste Kamer"
            : "Tweede Kamer";
    String year = imprint.year().map(y -> y.written().replace('-', '–')).orElse("");
    String number =
        look == Look.AANHANGSEL
            ? "Aanhangsel"
            : imprint.printedDossiers()
                + (imprint.ondernummer().matches("\\d+.*") ? ", nr. " : ", ")
                + imprint.ondernummer();
    return chamber + ", vergaderjaar " + year + ", " + number;
  }

  /// What a list of results or a window title may call it.
  String title() {
    return face.subject().isEmpty()
        ? "Voorbeeld: " + imprint.id().map(PaperId::value).orElse(file)
        : face.subject();
  }
}
