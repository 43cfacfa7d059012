package nl.voetspoor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.source.SourceFile;

/// Finds the official name of a paper that bears none: from the file of metadata that lies beside
/// it, or from another file with the same bytes. Whichever comes first, the paper ends up under its
/// official name.
///
/// Beside it is as in the official repository, where each form of a paper has a folder of its own:
/// `…/1/pdf/stuk.pdf` and `…/1/metadata/metadata.xml`.
final class Naming {
  private static final List<String> BESIDE =
      List.of("/metadata/metadata.xml", "/metadataowms/metadata_owms.xml");

  private final PaperStore store;

  Naming(PaperStore store) {
    this.store = store;
  }

  /// What was read of `file`, under its official name where that is known.
  Reading.Read named(SourceFile file, Reading.Read read) {
    return isUnnamed(read.paper().id())
        ? official(file).map(id -> renamed(read, id)).orElse(read)
        : read;
  }

  /// Gives a paper that was kept by its content the name that the same bytes bear elsewhere.
  void learn(PaperId id, String sha256) {
    if (!isUnnamed(id)) {
      rename(PaperId.ofContent(sha256), id);
    }
  }

  /// Gives the papers beside a file of metadata the name that it states.
  void learnFrom(String location, PaperId id) {
    if (isUnnamed(id) || BESIDE.stream().noneMatch(location::endsWith)) {
      return;
    }
    folder(location).map(store::below).orElse(List.of()).stream()
        .flatMap(entry -> entry.id().stream())
        .filter(Naming::isUnnamed)
        .distinct()
        .forEach(unnamed -> rename(unnamed, id));
  }

  private Optional<PaperId> official(SourceFile file) {
    Stream<LedgerEntry> beside =
        folder(file.location()).stream()
            .flatMap(folder -> BESIDE.stream().map(name -> folder + name))
            .flatMap(location -> store.remembered(location).stream())
            .filter(entry -> entry.status() == Status.METADATA);
    return Stream.concat(beside, store.copies(file.sha256()).stream())
        .flatMap(entry -> entry.id().stream())
        .filter(id -> !isUnnamed(id))
        .findFirst();
  }

  /// Moves the files of one paper to another, with its text where that comes from a better format.
  private void rename(PaperId from, PaperId to) {
    List<LedgerEntry> ours = store.renditions(from);
    if (ours.isEmpty()) {
      return;
    }
    Optional<IndexedPaper> kept = store.asRead(from);
    if (kept.isEmpty()) {
      return;
    }
    List<LedgerEntry> theirs = store.renditions(to);
    boolean better =
        theirs.stream()
            .filter(entry -> entry.status() == Status.INDEXED)
            .noneMatch(entry ->
                FormatRank.of(entry.origin().format())
                    <= FormatRank.of(kept.get().origin().format()));
    store.drop(from);
    if (better) {
      theirs.stream()
          .filter(entry -> entry.status() == Status.INDEXED)
          .forEach(entry -> store.remember(moved(entry, Status.RENDITION, to)));
    }
    for (LedgerEntry entry : ours) {
      boolean gaveText = better && entry.status() == Status.INDEXED;
      if (gaveText) {
        store.keep(renamed(kept.get(), to), moved(entry, Status.INDEXED, to));
      } else {
        store.remember(
            moved(entry, entry.status() == Status.FAILED ? Status.FAILED : Status.RENDITION, to));
      }
    }
  }

  private static LedgerEntry moved(LedgerEntry entry, Status status, PaperId id) {
    return new LedgerEntry(
        entry.origin(),
        status,
        Optional.of(id),
        entry.fault(),
        entry.reason(),
        entry.seen(),
        entry.effort());
  }

  private static Reading.Read renamed(Reading.Read read, PaperId id) {
    return new Reading.Read(
        renamed(read.paper(), id), others(read.references(), id), read.format(), read.remark());
  }

  private static IndexedPaper renamed(IndexedPaper paper, PaperId id) {
    return new IndexedPaper(
        renamed(paper.paper(), id), others(paper.references(), id), paper.origin());
  }

  private static Paper renamed(Paper paper, PaperId id) {
    return new Paper(
        id,
        paper.description(),
        paper.numbering(),
        paper.correspondence(),
        paper.content(),
        paper.ties());
  }

  /// What refers to the paper itself is no reference.
  private static List<Reference> others(List<Reference> references, PaperId id) {
    return references.stream()
        .filter(reference -> !reference.mention().targets().equals(List.of(id)))
        .toList();
  }

  /// The folder that holds all forms of a paper: two above the file.
  private static Optional<String> folder(String location) {
    int form = location.lastIndexOf('/');
    int all = form <= 0 ? -1 : location.lastIndexOf('/', form - 1);
    return all <= 0 || location.charAt(all - 1) == '!'
        ? Optional.empty()
        : Optional.of(location.substring(0, all));
  }

  private static boolean isUnnamed(PaperId id) {
    return id.kind() == IdKind.INHOUD;
  }
}
