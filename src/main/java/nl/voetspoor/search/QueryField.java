package nl.voetspoor.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A field that a question can name before a colon: `titel:opvang`.
public enum QueryField {
  /// Title, subject and heading.
  TITLE("titel title onderwerp subject"),
  /// The running text.
  TEXT("tekst text"),
  /// The footnotes.
  NOTE("noot note voetnoot footnote"),
  /// Who it comes from: sender, who signed, and the ministry.
  FROM("van from afzender sender"),
  /// To whom it is sent.
  TO("aan to geadresseerde addressee"),
  /// The kind of paper.
  KIND("soort kind type"),
  /// The ministry.
  MINISTRY("ministerie ministry"),
  /// The dossier.
  DOSSIER("dossier"),
  /// The date or a period.
  DATE("datum date jaar year"),
  /// The paper that it refers to.
  CITES("citeert cites");

  /// Its names, the one that is shown first.
  private final String names;

  QueryField(String names) {
    this.names = names;
  }

  /// The name that is shown: the Dutch one.
  public String shown() {
    return names().getFirst();
  }

  /// All names, Dutch and English.
  public List<String> names() {
    return List.of(names.split(" ", -1));
  }

  /// Whether a question names any field.
  public static boolean isUsedIn(String question) {
    return new QueryLexer(question)
        .tokens().stream().anyMatch(QueryLexer.Token.Field.class::isInstance);
  }

  /// The field with this name in either language, in any case.
  public static Optional<QueryField> named(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.names().contains(lower)).findFirst();
  }
}
