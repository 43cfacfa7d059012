package nl.voetspoor.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.search.PaperSummary;

/// What is taken along of a paper. All words in it are one line each.
///
/// @param kind the code of its kind
/// @param ministries codes, the first sender first
/// @param ministryNames their names, in the same order
/// @param signatories the names of who signed it, or answers in it
/// @param citedBy how many other papers in the collection refer to it
/// @param official where the official publisher keeps it, where it has such an address
/// @param address where this collection shows it
public record Entry(
    PaperId id,
    String title,
    String kind,
    Optional<LocalDate> date,
    List<DossierNumber> dossiers,
    Optional<String> ondernummer,
    List<String> ministries,
    List<String> ministryNames,
    Optional<String> sender,
    List<String> signatories,
    int citedBy,
    Optional<URI> official,
    String address) {
  /// Keeps its own copies of the lists.
  public Entry {
    dossiers = List.copyOf(dossiers);
    ministries = List.copyOf(ministries);
    ministryNames = List.copyOf(ministryNames);
    signatories = List.copyOf(signatories);
  }

  /// What is taken along of a paper that was found.
  ///
  /// @param addresses where this collection shows a paper
  public static Entry of(
      PaperSummary paper, Ministries ministries, Function<PaperId, String> addresses) {
    return new Entry(
        paper.id(),
        OneLine.of(paper.title()),
        paper.kind().code(),
        paper.date(),
        paper.dossiers(),
        paper.ondernummer().map(OneLine::of),
        paper.ministries().stream().map(OneLine::of).toList(),
        paper.ministries().stream().map(code -> OneLine.of(ministries.nameOf(code))).toList(),
        paper.sender().map(OneLine::of).filter(sender -> !sender.isEmpty()),
        paper.signatories().stream().map(Signatory::name).map(OneLine::of).toList(),
        paper.citedBy(),
        OfficialAddress.of(paper.id()),
        addresses.apply(paper.id()));
  }

  /// The number it bears in its first dossier: `28638, nr. 201`; its identifier where it has none.
  String number() {
    return dossiers.stream()
        .findFirst()
        .flatMap(dossier -> ondernummer.map(n -> dossier.value() + ", nr. " + n))
        .orElse(id.value());
  }

  /// The address to cite: the official one, else ours.
  String cited() {
    return official.map(URI::toString).orElse(address);
  }

  /// Who wrote it: the sender, else the ministries by name.
  List<String> authors() {
    return sender.map(List::of).orElse(ministryNames);
  }

  /// The dossiers behind one another.
  String dossierList() {
    return String.join("; ", dossiers.stream().map(DossierNumber::value).toList());
  }
}
