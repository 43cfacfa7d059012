package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.ParsedQuery.Typed;
import nl.voetspoor.search.QueryLexer.Token;

/// The reading of one question.
final class QueryReading {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_PATTERNS = 10;
  private static final int MAX_DISTANCE = 100;
  private static final int USUAL_DISTANCE = 5;
  private static final int LONGEST_NAMED = 40;

  private final String text;
  private final FieldValues values;
  private final int maxWords;
  private final Set<Notice> notices = new LinkedHashSet<>();
  private final List<Typed> typed = new ArrayList<>();
  private final List<Token> tokens;
  private int at;
  private int words;
  private int patterns;
  private String lastKept = "";

  QueryReading(String text, FieldValues values, int maxWords) {
    this.text = text;
    this.values = values;
    this.maxWords = maxWords;
    QueryLexer lexer = new QueryLexer(text);
    this.tokens = lexer.tokens();
    if (lexer.hasUnclosedQuote()) {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
    }
  }

  ParsedQuery read() {
    List<QueryClause> clauses = new ArrayList<>(alternatives(Place.OUTSIDE));
    while (at < tokens.size()) {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
      at++;
      clauses.addAll(alternatives(Place.OUTSIDE));
    }
    if (text.isBlank()) {
      notices.add(Notice.of(Notice.Kind.EMPTY_QUERY));
    } else if (clauses.isEmpty()) {
      notices.add(Notice.of(Notice.Kind.NOTHING_TO_SEARCH));
    }
    return new ParsedQuery(text, clauses, typed, List.copyOf(notices));
  }

  /// Where a clause stands.
  ///
  /// @param depth in how many parentheses
  /// @param field the field whose value it is or is part of
  /// @param excluded whether it is something not to find
  private record Place(int depth, Optional<QueryField> field, boolean excluded) {
    private static final Place OUTSIDE = new Place(0, Optional.empty(), false);

    private Place deeper() {
      return new Place(depth + 1, field, excluded);
    }

    private Place valueOf(QueryField other) {
      return new Place(depth, Optional.of(other), excluded);
    }

    private Place exclude() {
      return new Place(depth, field, true);
    }

    /// Whether it is a word that the question asks for, anywhere or in a field of words.
    private boolean isWanted() {
      return !excluded && field.map(QueryReading::isOfWords).orElse(true);
    }
  }

  /// The clauses up to a closing parenthesis or the end; those around `OR` become one.
  private List<QueryClause> alternatives(Place place) {
    List<QueryClause> choices = new ArrayList<>();
    List<QueryClause> current = sequence(place);
    while (at < tokens.size() && tokens.get(at) instanceof Token.Or(String operator)) {
      at++;
      addTo(choices, current, operator);
      current = sequence(place);
      if (current.isEmpty()) {
        lone(operator);
      }
    }
    if (choices.isEmpty()) {
      return current;
    }
    if (!current.isEmpty()) {
      choices.add(together(current));
    }
    return choices.size() == 1 ? choices : List.of(new QueryClause.AnyOf(choices));
  }

  private void addTo(List<QueryClause> choices, List<QueryClause> sequence, String operator) {
    if (!sequence.isEmpty()) {
      choices.add(together(sequence));
    } else if (choices.isEmpty()) {
      lone(operator);
    }
  }

  private static QueryClause together(List<QueryClause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new QueryClause.AllOf(clauses);
  }

  private void lone(String operator) {
    notices.add(Notice.of(Notice.Kind.LONE_OPERATOR, operator));
  }

  private List<QueryClause> sequence(Place place) {
    List<QueryClause> clauses = new ArrayList<>();
    Optional<String> pending = Optional.empty();
    while (at < tokens.size() && !isEnd(tokens.get(at))) {
      Token token = tokens.get(at++);
      switch (token) {
        case Token.Minus(String operator) -> pending = Optional.of(operator);
        case Token.And(String operator) -> {
          if (clauses.isEmpty() || at == tokens.size()) {
            lone(operator);
          }
        }
        default -> {
          boolean negated = pending.isPresent();
          pending = Optional.empty();
          for (QueryClause clause : unit(token, negated ? place.exclude() : place)) {
            clauses.add(negated ? new QueryClause.Not(clause) : clause);
          }
        }
      }
    }
    pending.ifPresent(this::lone);
    return clauses;
  }

  private static boolean isEnd(Token token) {
    return token instanceof Token.Or || token instanceof Token.Close;
  }

  private List<QueryClause> unit(Token token, Place place) {
    return switch (token) {
      case Token.Word word -> word(word, place);
      case Token.Phrase phrase -> phrase(phrase, place);
      case Token.Field(QueryField field) -> value(place.valueOf(field));
      case Token.LoneField lone -> {
        notices.add(Notice.of(Notice.Kind.EMPTY_FIELD, lone.word().text()));
        yield word(lone.word(), place);
      }
      case Token.Open open -> group(place);
      case Token.Close close -> List.of();
      case Token.Or or -> List.of();
      case Token.And and -> List.of();
      case Token.Minus minus -> List.of();
    };
  }

  /// What stands behind the colon of a field; a value is never an operator.
  private List<QueryClause> value(Place place) {
    return at == tokens.size() || isEnd(tokens.get(at)) ? List.of() : unit(tokens.get(at++), place);
  }

  private List<QueryClause> group(Place place) {
    if (place.depth() >= MAX_DEPTH) {
      notices.add(Notice.of(Notice.Kind.TOO_DEEP, String.valueOf(MAX_DEPTH)));
      return List.of();
    }
    List<QueryClause> inside = alternatives(place.deeper());
    if (at < tokens.size()) {
      at++;
    } else {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
    }
    if (inside.isEmpty()) {
      return List.of();
    }
    boolean choice =
        inside.size() > 1 && place.field().filter(QueryReading::isOneOfAList).isPresent();
    return List.of(choice ? new QueryClause.AnyOf(inside) : together(inside));
  }

  /// A paper has one kind and one date, so that two of them can only mean either.
  private static boolean isOneOfAList(QueryField field) {
    return field == QueryField.KIND || field == QueryField.DATE;
  }

  private List<QueryClause> word(Token.Word token, Place place) {
    String word = token.text();
    if (place.field().isPresent() && !isOfWords(place.field().get())) {
      return named(place.field().get(), word);
    }
    if (word.chars().noneMatch(Character::isLetterOrDigit) || isOverfull(1, word)) {
      return List.of();
    }
    if (place.field().isEmpty()) {
      sayUnknownField(word);
    }
    if (place.isWanted() && word.indexOf('*') < 0 && word.indexOf('~') < 0) {
      remember(word, token.start());
    }
    return List.of(inField(shaped(word), place.field()));
  }

  /// A name before a colon that is no field, unless what follows shows that none was meant: the
  /// address of a page, a clock time, `ECLI:NL:…`.
  private void sayUnknownField(String word) {
    int colon = word.indexOf(':');
    boolean meant =
        colon > 1
            && colon < word.length() - 1
            && word.indexOf(':', colon + 1) < 0
            && word.charAt(colon + 1) != '/'
            && word.chars().limit(colon).allMatch(Character::isLetter);
    if (meant) {
      notices.add(
          Notice.of(Notice.Kind.UNKNOWN_FIELD, shortened(word.substring(0, colon)), fields()));
    }
  }

  private static String fields() {
    return String.join(
        ", ",
        java.util.Arrays.stream(QueryField.values()).map(field -> field.shown() + ":").toList());
  }

  /// A word, a word left open, or one that may be misspelt.
  private QueryClause shaped(String word) {
    int tilde = word.lastIndexOf('~');
    String behind = tilde < 0 ? "" : word.substring(tilde + 1);
    if (tilde > 0 && behind.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      return fuzzy(word.substring(0, tilde), behind);
    }
    return word.indexOf('*') < 0 ? new QueryClause.Word(word) : pattern(word);
  }

  private QueryClause fuzzy(String word, String edits) {
    String bare = word.replace("*", "").replace("~", "");
    boolean usual = edits.isEmpty() || edits.indexOf('.') >= 0;
    if (!usual && !edits.equals("1") && !edits.equals("2") && !edits.equals("0")) {
      notices.add(Notice.of(Notice.Kind.TOO_FUZZY, shortened(word)));
    }
    if (edits.equals("0") || bare.length() < 3 || isOneTooMany(word + "~")) {
      return new QueryClause.Word(bare);
    }
    int usually = bare.length() < 6 ? 1 : 2;
    return new QueryClause.Fuzzy(bare, usual ? usually : edits.equals("1") ? 1 : 2);
  }

  /// The parts of a word on both sides of a hyphen are words of their own.
  private QueryClause pattern(String word) {
    List<QueryClause> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !isOfShape(word.charAt(i))) {
        if (parts.isEmpty() || !isOverfull(1, word)) {
          part(word.substring(start, i)).ifPresent(parts::add);
        }
        start = i + 1;
      }
    }
    return parts.isEmpty() ? new QueryClause.Word(word.replace("*", "")) : together(parts);
  }

  private static boolean isOfShape(char c) {
    return Character.isLetterOrDigit(c)
        || c == '*'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Optional<QueryClause> part(String part) {
    String shape = part.replaceAll("\\*+", "*");
    String bare = shape.replace("*", "");
    if (bare.chars().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    if (shape.equals(bare) || isOneTooMany(shape)) {
      return Optional.of(new QueryClause.Word(bare));
    }
    return Optional.of(new QueryClause.Pattern(shape));
  }

  /// Whether no more words with `*` or `~` are searched; then they are searched without.
  private boolean isOneTooMany(String shape) {
    patterns++;
    if (patterns > MAX_PATTERNS) {
      notices.add(Notice.of(Notice.Kind.TOO_MANY_PATTERNS, String.valueOf(MAX_PATTERNS)));
    }
    return patterns > MAX_PATTERNS || shape.length() > LONGEST_NAMED * 2;
  }

  private List<QueryClause> phrase(Token.Phrase token, Place place) {
    String phrase = token.text();
    if (place.field().isPresent() && !isOfWords(place.field().get())) {
      return named(place.field().get(), phrase);
    }
    if (phrase.chars().noneMatch(Character::isLetterOrDigit)
        || isOverfull(phrase.strip().split("\\s+", -1).length, phrase)) {
      return List.of();
    }
    if (place.isWanted()) {
      rememberEach(phrase, token.start());
    }
    QueryClause clause =
        token
            .distance()
            .<QueryClause>map(distance -> new QueryClause.Near(phrase, distance(distance)))
            .orElse(new QueryClause.Phrase(phrase));
    return List.of(inField(clause, place.field()));
  }

  private int distance(String typed) {
    if (typed.isEmpty()) {
      return USUAL_DISTANCE;
    }
    boolean fits = typed.length() < 4 && Integer.parseInt(typed) <= MAX_DISTANCE;
    if (!fits) {
      notices.add(Notice.of(Notice.Kind.TOO_FAR, String.valueOf(MAX_DISTANCE)));
    }
    return fits ? Integer.parseInt(typed) : MAX_DISTANCE;
  }

  /// A value that names something known. A name that is not known is searched as words; a date or a
  /// number that cannot be read is left out.
  private List<QueryClause> named(QueryField field, String written) {
    Optional<QueryClause> read = values.read(field, written);
    if (read.isPresent()) {
      if (field == QueryField.DATE && WrittenPeriod.isReversed(written)) {
        notices.add(Notice.of(Notice.Kind.REVERSED_PERIOD, field.shown(), shortened(written)));
      }
      return isOverfull(1, written) ? List.of() : List.of(read.get());
    }
    boolean asWords = field == QueryField.KIND || field == QueryField.MINISTRY;
    boolean hasWords = written.chars().anyMatch(Character::isLetterOrDigit);
    if (!asWords) {
      notices.add(Notice.of(Notice.Kind.UNREADABLE_VALUE, field.shown(), shortened(written)));
      return List.of();
    }
    List<String> near = values.near(field, written);
    notices.add(
        near.isEmpty()
            ? Notice.of(Notice.Kind.UNKNOWN_VALUE, field.shown(), shortened(written))
            : Notice.of(
                Notice.Kind.UNKNOWN_VALUE_NEAR,
                field.shown(),
                shortened(written),
                String.join(", ", near)));
    return hasWords && !isOverfull(1, written) ? List.of(new QueryClause.Word(written)) : List.of();
  }

  private static boolean isOfWords(QueryField field) {
    return switch (field) {
      case TITLE, TEXT, NOTE, FROM, TO -> true;
      case KIND, MINISTRY, DOSSIER, DATE, CITES -> false;
    };
  }

  /// `van:JenV` means what the ministry sent, beside those whose name it is.
  private QueryClause inField(QueryClause clause, Optional<QueryField> field) {
    if (field.isEmpty()) {
      return clause;
    }
    QueryClause in = new QueryClause.In(field.get(), clause);
    if (field.get() != QueryField.FROM || !(clause instanceof QueryClause.Word(String word))) {
      return in;
    }
    var codes = values.ministryByCode(word);
    return codes.isEmpty()
        ? in
        : new QueryClause.AnyOf(List.of(in, new QueryClause.Having(Facet.MINISTRY, codes)));
  }

  private void rememberEach(String phrase, int start) {
    int from = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i == phrase.length() || Character.isWhitespace(phrase.charAt(i))) {
        if (i > from) {
          remember(phrase.substring(from, i), start + from);
        }
        from = i + 1;
      }
    }
  }

  /// Keeps a word with its place, without the marks around it.
  private void remember(String word, int start) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      typed.add(new Typed(word.substring(from, to), new Span(start + from, start + to)));
    }
  }

  /// Whether there is no room for `text`. The first time there is none, the last word that is still
  /// searched is named.
  private boolean isOverfull(int count, String text) {
    boolean fits = words < maxWords && words + count <= maxWords;
    if (fits) {
      words += count;
      lastKept = shortened(text);
    } else if (words <= maxWords) {
      words = maxWords + 1;
      notices.add(Notice.of(Notice.Kind.TOO_LONG, lastKept));
    }
    return !fits;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_NAMED ? text.substring(0, LONGEST_NAMED) + "…" : text;
  }
}
