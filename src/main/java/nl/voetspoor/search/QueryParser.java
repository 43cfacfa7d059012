package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.voetspoor.search.QueryLexer.Token;

/// Reads a question: words (all must occur), `"phrases"`, `mens*`, `-word` or `NOT word`, `a OR b`,
/// parentheses. Anything gives an answer: what has no meaning is left out, and a notice says so.
public final class QueryParser {
  /// The most words that are searched; enough for a pasted question, too few to keep a machine
  /// busy.
  static final int MAX_WORDS = 120;

  private static final int MAX_DEPTH = 20;
  private static final int LONGEST_NAMED = 40;

  /// A dossier number with a space or point in it, which is one word.
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d{2})[ .\\u00a0\\u2009\\u202f](\\d{3})(?![\\d.])");

  private final Set<Notice> notices = new LinkedHashSet<>();
  private List<Token> tokens = List.of();
  private int at;
  private int words;
  private String lastKept = "";

  private QueryParser() {}

  /// What `text` asks.
  public static ParsedQuery parse(String text) {
    return new QueryParser().read(SPACED_NUMBER.matcher(text).replaceAll("$1$2"));
  }

  private ParsedQuery read(String text) {
    QueryLexer lexer = new QueryLexer(text);
    tokens = lexer.tokens();
    if (lexer.hasUnclosedQuote()) {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
    }
    List<QueryClause> clauses = new ArrayList<>(alternatives(0));
    while (at < tokens.size()) {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
      at++;
      clauses.addAll(alternatives(0));
    }
    if (text.isBlank()) {
      notices.add(Notice.of(Notice.Kind.EMPTY_QUERY));
    } else if (clauses.isEmpty()) {
      notices.add(Notice.of(Notice.Kind.NOTHING_TO_SEARCH));
    }
    return new ParsedQuery(clauses, List.copyOf(notices));
  }

  /// The clauses up to a closing parenthesis or the end; those around `OR` become one.
  private List<QueryClause> alternatives(int depth) {
    List<QueryClause> choices = new ArrayList<>();
    List<QueryClause> current = sequence(depth);
    while (at < tokens.size() && tokens.get(at) instanceof Token.Or) {
      at++;
      addTo(choices, current);
      current = sequence(depth);
    }
    if (choices.isEmpty()) {
      return current;
    }
    addTo(choices, current);
    return choices.size() == 1 ? choices : List.of(new QueryClause.AnyOf(choices));
  }

  private static void addTo(List<QueryClause> choices, List<QueryClause> sequence) {
    if (sequence.size() == 1) {
      choices.add(sequence.getFirst());
    } else if (!sequence.isEmpty()) {
      choices.add(new QueryClause.AllOf(sequence));
    }
  }

  private List<QueryClause> sequence(int depth) {
    List<QueryClause> clauses = new ArrayList<>();
    boolean negated = false;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token instanceof Token.Or || token instanceof Token.Close) {
        break;
      }
      at++;
      if (token instanceof Token.Minus) {
        negated = true;
        continue;
      }
      for (QueryClause clause : unit(token, depth)) {
        clauses.add(negated ? new QueryClause.Not(clause) : clause);
      }
      negated = false;
    }
    return clauses;
  }

  private List<QueryClause> unit(Token token, int depth) {
    return switch (token) {
      case Token.Word word -> word(word.text());
      case Token.Phrase phrase -> phrase(phrase.text());
      case Token.Open open -> group(depth);
      case Token.Close close -> List.of();
      case Token.Or or -> List.of();
      case Token.Minus minus -> List.of();
    };
  }

  private List<QueryClause> group(int depth) {
    if (depth >= MAX_DEPTH) {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
      return List.of();
    }
    List<QueryClause> inside = alternatives(depth + 1);
    if (at < tokens.size()) {
      at++;
    } else {
      notices.add(Notice.of(Notice.Kind.UNBALANCED));
    }
    if (inside.isEmpty()) {
      return List.of();
    }
    return List.of(inside.size() == 1 ? inside.getFirst() : new QueryClause.AllOf(inside));
  }

  private List<QueryClause> word(String text) {
    if (text.chars().noneMatch(Character::isLetterOrDigit) || isOverfull(1, text)) {
      return List.of();
    }
    String bare = withoutStars(text);
    return List.of(text.endsWith("*") ? new QueryClause.Prefix(bare) : new QueryClause.Word(bare));
  }

  /// Only the end of a word can be left open, so a star before it has no meaning.
  private static String withoutStars(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == '*') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '*') {
      end--;
    }
    return text.substring(start, end);
  }

  private List<QueryClause> phrase(String text) {
    if (text.chars().noneMatch(Character::isLetterOrDigit)
        || isOverfull(text.strip().split("\\s+", -1).length, text)) {
      return List.of();
    }
    return List.of(new QueryClause.Phrase(text));
  }

  /// Whether there is no room for `text`. The first time there is none, the last word that is still
  /// searched is named.
  private boolean isOverfull(int count, String text) {
    boolean fits = words < MAX_WORDS && words + count <= MAX_WORDS;
    if (fits) {
      words += count;
      lastKept = text.length() > LONGEST_NAMED ? text.substring(0, LONGEST_NAMED) + "…" : text;
    } else if (words <= MAX_WORDS) {
      words = MAX_WORDS + 1;
      notices.add(Notice.of(Notice.Kind.TOO_LONG, lastKept));
    }
    return !fits;
  }
}
