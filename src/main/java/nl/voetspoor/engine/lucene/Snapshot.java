package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.Wanted;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOSupplier;

/// The collection as it was at one commit, with what is worth computing once for it.
public final class Snapshot implements AutoCloseable {
  private static final int MOST_REMEMBERED = 50_000;

  private static final int MOST_TELLING = 10_000;

  private final Map<Integer, Map<String, Float>> telling = new ConcurrentHashMap<>();
  private final Index index;
  private final Remembered remembered;

  /// What is computed once for a state of the collection.
  private record Remembered(
      Map<String, String> dossierTitles,
      Map<String, List<String>> citingByName,
      Once<List<Wanted.Missing>> wanted,
      Once<List<DossierSummary>> dossiers,
      Once<List<FacetValue>> largest,
      Once<Suggester> names,
      Editions editions) {
    private Remembered(Editions editions) {
      this(
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new Once<>(),
          new Once<>(),
          new Once<>(),
          new Once<>(),
          editions);
    }
  }

  /// Of an index, of which nothing is known yet.
  public Snapshot(Index index) throws IOException {
    this(index, new Remembered(new Editions(index.laterEditions())));
  }

  private Snapshot(Index index, Remembered remembered) {
    this.index = index;
    this.remembered = remembered;
  }

  /// The same state, for another use: with what has been computed for it so far.
  public Snapshot over(Index other) {
    return new Snapshot(other, remembered);
  }

  /// What it reads from.
  Index index() {
    return index;
  }

  /// Which state of the collection it is.
  Revision revision() {
    return index.revision();
  }

  /// Which papers have a later edition.
  Editions editions() {
    return remembered.editions();
  }

  /// The title of a dossier, looked up once.
  String dossierTitle(String dossier, Function<String, String> lookUp) {
    return Optional.ofNullable(remembered.dossierTitles().get(dossier))
        .orElseGet(() -> {
          String title = lookUp.apply(dossier);
          remembered.dossierTitles().put(dossier, title);
          return title;
        });
  }

  /// Who refers to a paper by name alone, looked up once; for so many papers that a walk through
  /// all of them does not fill the memory.
  List<String> citingByName(String id, Function<String, List<String>> lookUp) {
    Map<String, List<String>> known = remembered.citingByName();
    return Optional.ofNullable(known.get(id))
        .orElseGet(() -> {
          List<String> citing = lookUp.apply(id);
          if (known.size() < MOST_REMEMBERED) {
            known.put(id, citing);
          }
          return citing;
        });
  }

  /// The words by which the paper in a document stands out, looked up once; for so many papers that
  /// a walk through all of them does not fill the memory.
  Map<String, Float> telling(int doc, IOFunction<Integer, Map<String, Float>> lookUp)
      throws IOException {
    Map<String, Float> known = telling.get(doc);
    if (known != null) {
      return known;
    }
    Map<String, Float> found = lookUp.apply(doc);
    if (telling.size() < MOST_TELLING) {
      telling.put(doc, found);
    }
    return found;
  }

  /// What is most wanted, counted once.
  List<Wanted.Missing> wanted() throws IOException {
    return remembered.wanted().get(() -> MostWanted.count(index, editions()));
  }

  /// All dossiers, in order of number, listed once.
  List<DossierSummary> dossiers(Lookup lookup) throws IOException {
    return remembered
        .dossiers()
        .get(() -> {
          List<DossierSummary> all = new ArrayList<>();
          index
              .dossiers(editions().older())
              .forEach((dossier, count) -> {
                String title = dossierTitle(dossier, lookup::dossierTitle);
                all.add(
                    new DossierSummary(
                        DossierNumber.parse(dossier),
                        Optional.of(title).filter(known -> !known.equals(dossier)),
                        count.papers(),
                        count.last()));
              });
          all.sort(Comparator.comparing(DossierSummary::number));
          return List.copyOf(all);
        });
  }

  /// The dossiers with most papers, counted once.
  List<FacetValue> largest(IOSupplier<List<FacetValue>> count) throws IOException {
    return remembered.largest().get(count);
  }

  /// Which papers belong together.
  Families families(Lookup lookup) throws IOException {
    return index.families(lookup);
  }

  /// The names of people and dossiers in it, gathered once.
  Suggester names(IOFunction<Index, Suggester> gather) throws IOException {
    return remembered.names().get(() -> gather.apply(index));
  }

  /// The last user closes it.
  @Override
  public void close() throws IOException {
    index.close();
  }
}
