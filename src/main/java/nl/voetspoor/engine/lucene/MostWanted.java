package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

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

  /// Counts those of a snapshot.
  static List<Wanted.Missing> count(IndexReader reader, Lookup lookup) throws IOException {
    List<Wanted.Missing> missing = new ArrayList<>();
    FieldTerms.each(
        reader,
        LuceneField.CITES,
        (cited, at) -> {
          PaperId id = new PaperId(cited);
          int citing =
              reader.hasDeletions()
                  ? lookup.count(new Term(LuceneField.CITES.field(), cited))
                  : at.docFreq();
          if (citing > 0 && Wanted.canBeWanted(id.kind()) && !lookup.has(id)) {
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
