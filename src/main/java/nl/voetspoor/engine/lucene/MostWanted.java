package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;

/// The papers that others refer to and the collection lacks, counted once for a snapshot from the
/// terms of what papers cite.
final class MostWanted {
  private static final int MOST_DOSSIERS = 10;
  private static final Comparator<Wanted.Missing> ORDER =
      Comparator.comparingInt((Wanted.Missing missing) -> -missing.citedBy())
          .thenComparing(Wanted.Missing::id);

  private final List<Wanted.Missing> all;
  private final Function<String, String> dossierTitle;

  /// @param all most cited first
  private MostWanted(List<Wanted.Missing> all, Function<String, String> dossierTitle) {
    this.all = all;
    this.dossierTitle = dossierTitle;
  }

  /// Counts those of an index.
  static List<Wanted.Missing> count(Index index, Editions editions) throws IOException {
    Map<String, Integer> cited = new HashMap<>(index.terms(LuceneField.CITES));
    cited.keySet().removeIf(id -> !Wanted.canBeWanted(new PaperId(id).kind()));
    Set<String> newest =
        cited.keySet().stream()
            .map(id -> editions.newest(new PaperId(id)).value())
            .collect(Collectors.toSet());
    Set<String> here = index.present(LuceneField.ID, newest);
    List<Wanted.Missing> missing = new ArrayList<>();
    cited.forEach((written, citing) -> {
      PaperId id = new PaperId(written);
      if (!here.contains(editions.newest(id).value())) {
        missing.add(new Wanted.Missing(id, citing));
      }
    });
    missing.sort(ORDER);
    return missing;
  }

  static MostWanted of(List<Wanted.Missing> all, Function<String, String> dossierTitle) {
    return new MostWanted(all, dossierTitle);
  }

  Wanted answer(WantedRequest request) {
    List<Wanted.Missing> inDossier = all.stream().filter(inDossier(request)).toList();
    List<Wanted.Missing> ofKind = all.stream().filter(ofKind(request)).toList();
    List<Wanted.Missing> both = inDossier.stream().filter(ofKind(request)).toList();
    return new Wanted(
        request,
        both.size(),
        both.stream().skip((request.page() - 1L) * request.size()).limit(request.size()).toList(),
        kinds(inDossier, request),
        dossiers(ofKind, request));
  }

  private static Predicate<Wanted.Missing> inDossier(WantedRequest request) {
    return missing ->
        request.dossier().isEmpty() || missing.id().dossier().equals(request.dossier());
  }

  private static Predicate<Wanted.Missing> ofKind(WantedRequest request) {
    return missing -> request.kind().map(missing.id().kind()::equals).orElse(true);
  }

  private static List<FacetValue> kinds(List<Wanted.Missing> papers, WantedRequest request) {
    return counted(papers, m -> Optional.of(m.id().kind()))
        .map(e ->
            new FacetValue(
                WantedRequest.code(e.getKey()),
                WantedRequest.code(e.getKey()),
                e.getValue().intValue(),
                request.kind().map(e.getKey()::equals).orElse(false)))
        .toList();
  }

  private List<FacetValue> dossiers(List<Wanted.Missing> papers, WantedRequest request) {
    return counted(papers, m -> m.id().dossier())
        .limit(MOST_DOSSIERS)
        .map(e -> dossier(e.getKey(), e.getValue().intValue(), request))
        .toList();
  }

  private FacetValue dossier(DossierNumber number, int count, WantedRequest request) {
    return new FacetValue(
        number.value(),
        dossierTitle.apply(number.value()),
        count,
        request.dossier().map(number::equals).orElse(false));
  }

  private static <T extends Comparable<? super T>>
      java.util.stream.Stream<Map.Entry<T, Long>> counted(
          List<Wanted.Missing> papers, Function<Wanted.Missing, Optional<T>> what) {
    Map<T, Long> counts =
        papers.stream()
            .flatMap(paper -> what.apply(paper).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
  }
}
