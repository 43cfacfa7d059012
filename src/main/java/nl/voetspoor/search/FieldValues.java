package nl.voetspoor.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Ministry;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.NumberNotation;

/// Reads the values of fields that name something known: a kind, a ministry, a dossier, a period, a
/// paper.
public final class FieldValues {
  private static final int LONGEST = 400;

  private final Ministries ministries;
  private final KindNames kinds;
  private final NumberNotation notation;

  /// Knows these ministries and kinds, and reads numbers as `notation` does.
  public FieldValues(Ministries ministries, KindNames kinds, NumberNotation notation) {
    this.ministries = ministries;
    this.kinds = kinds;
    this.notation = notation;
  }

  /// What a value means; empty where it means nothing, and for a field of words.
  Optional<QueryClause> read(QueryField field, String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (field) {
      case KIND -> having(Facet.KIND, kinds.of(written));
      case MINISTRY -> having(Facet.MINISTRY, ministry(written));
      case DOSSIER -> dossier(written);
      case DATE -> WrittenPeriod.find(written).map(period -> period);
      case CITES -> cited(written);
      case TITLE, TEXT, NOTE, FROM, TO -> Optional.empty();
    };
  }

  /// What is like a value that means nothing.
  List<String> near(QueryField field, String written) {
    return switch (field) {
      case KIND -> List.copyOf(kinds.near(written));
      case MINISTRY ->
          Spelling.near(written, ministries.all().stream().flatMap(FieldValues::names).toList());
      case DOSSIER, DATE, CITES, TITLE, TEXT, NOTE, FROM, TO -> List.of();
    };
  }

  /// The ministries that have `written` for a code or short form.
  SortedSet<String> ministryByCode(String written) {
    String bare = Spelling.bare(written);
    return ministries.all().stream()
        .filter(each ->
            Stream.concat(Stream.of(each.code()), each.abbreviations().stream())
                .anyMatch(name -> Spelling.bare(name).equals(bare)))
        .map(Ministry::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> ministry(String written) {
    SortedSet<String> byCode = ministryByCode(written);
    return byCode.isEmpty() ? ministryByName(written) : byCode;
  }

  /// Those whose name has every word of `written` in it.
  private SortedSet<String> ministryByName(String written) {
    List<String> words =
        Arrays.stream(written.split("[\\s,]+", -1))
            .map(Spelling::bare)
            .filter(word -> !word.isEmpty() && !word.equals("ministerie") && !word.equals("van"))
            .toList();
    return ministries.all().stream()
        .filter(each ->
            !words.isEmpty()
                && Arrays.stream(each.name().split("[\\s,]+", -1))
                    .map(Spelling::bare)
                    .toList()
                    .containsAll(words))
        .map(Ministry::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(Ministry ministry) {
    return Stream.concat(ministry.abbreviations().stream(), Stream.of(ministry.name()));
  }

  private static Optional<QueryClause> having(Facet facet, SortedSet<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(new QueryClause.Having(facet, values));
  }

  private Optional<QueryClause> dossier(String written) {
    return DossierNumber.find(trimmed(written).toUpperCase(java.util.Locale.ROOT))
        .or(() -> notation.read(trimmed(written)).flatMap(PaperId::dossier))
        .flatMap(number -> having(Facet.DOSSIER, new TreeSet<>(List.of(number.value()))));
  }

  /// One paper, or any of a list or range.
  private Optional<QueryClause> cited(String written) {
    String plain = trimmed(written);
    List<PaperId> targets =
        PaperId.findInAnyCase(plain).map(List::of).orElseGet(() -> notation.all(plain));
    List<QueryClause> each =
        targets.stream()
            .filter(id -> id.kind() != IdKind.INHOUD || plain.startsWith("doc-"))
            .<QueryClause>map(QueryClause.Citing::new)
            .toList();
    return switch (each.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(each.getFirst());
      default -> Optional.of(new QueryClause.AnyOf(each));
    };
  }

  private static String trimmed(String written) {
    String plain = written.strip();
    int end = plain.length();
    while (end > 0 && ".,;".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }
}
