package nl.voetspoor.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Vergaderjaar;

/// Which values a paper has in each facet. Every engine counts by these.
public final class PaperFacets {
  /// The value of [Facet#NOTES] for a paper with footnotes.
  public static final String YES = "yes";

  /// The value of [Facet#NOTES] for a paper without.
  public static final String NO = "no";

  private static final int LONGEST = 120;
  private static final List<String> MEMBERS = List.of("het lid ", "de leden ", "lid ", "leden ");

  private PaperFacets() {}

  /// The values of `paper` in `facet`, each once; none where it is not known.
  ///
  /// @param reading how far its text could be read
  public static List<String> of(Paper paper, List<Legibility> reading, Facet facet) {
    Stream<String> values =
        switch (facet) {
          case DOSSIER -> paper.numbering().dossiers().stream().map(DossierNumber::value);
          case MINISTRY -> paper.correspondence().ministries().stream();
          case KIND -> Stream.of(paper.description().kind().code());
          case SESSION -> session(paper).map(Vergaderjaar::written).stream();
          case YEAR -> paper.description().date().map(day -> "" + day.getYear()).stream();
          case SENDER -> senders(paper.correspondence());
          case ADDRESSEE -> paper.correspondence().addressee().stream().map(PaperFacets::chamber);
          case CHAMBER -> paper.numbering().chamber().map(Chamber::code).stream();
          case LANGUAGE -> Stream.of(paper.description().language());
          case NOTES -> Stream.of(paper.content().footnotes().isEmpty() ? NO : YES);
          case READING -> reading.stream().map(Legibility::code);
        };
    return values
        .map(value -> shortened(value.strip().replaceAll("\\s+", " ")))
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<Vergaderjaar> session(Paper paper) {
    return paper
        .numbering()
        .vergaderjaar()
        .or(() -> paper.description().date().map(Vergaderjaar::of));
  }

  private static Stream<String> senders(Correspondence correspondence) {
    return correspondence.signatories().isEmpty()
        ? correspondence.sender().stream().flatMap(PaperFacets::persons)
        : correspondence.signatories().stream().map(Signatory::name);
  }

  /// The members that a heading names: `de leden Kuik en Bikker c.s.`; any other sender as it
  /// stands.
  private static Stream<String> persons(String sender) {
    String plain = sender.strip();
    for (String members : MEMBERS) {
      if (plain.toLowerCase(Locale.ROOT).startsWith(members)) {
        String names = plain.substring(members.length()).replace(" c.s.", "");
        return Arrays.stream(names.split(",| en ", -1));
      }
    }
    return Stream.of(plain.startsWith("De ") ? plain.substring("De ".length()) : plain);
  }

  /// A letter to the chairman of a chamber is one to the chamber.
  private static String chamber(String addressee) {
    return Stream.of("Tweede Kamer", "Eerste Kamer")
        .filter(addressee::contains)
        .findFirst()
        .orElse(addressee);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST).strip() + "…";
  }
}
