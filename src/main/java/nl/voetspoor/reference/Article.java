package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// An article of a law: `artikel 273f Sr`, `artikel 8, tweede lid, van de Algemene wet
/// bestuursrecht`, `de artikelen 6:162 en 6:163 BW`. The law must be on the list.
final class Article implements CitationForm {
  private static final Set<String> WITHIN =
      Set.of(
          "lid",
          "leden",
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde",
          "onder",
          "onderdeel",
          "onderdelen",
          "aanhef",
          "en",
          "sub",
          "volzin",
          "zin",
          "slot",
          "jo",
          "juncto");
  private static final Set<String> ORDINALS =
      Set.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste");
  private static final Set<String> OF = Set.of("van", "uit", "in", "der");
  private static final Set<String> THE = Set.of("de", "het");
  private static final int MOST_WITHIN = 16;
  private static final int MOST_ARTICLES = 20;

  private final Laws laws;

  Article(Laws laws) {
    this.laws = laws;
  }

  @Override
  public Set<WordClass> triggers() {
    return Set.of(WordClass.ARTICLE);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    List<Cited> articles = new ArrayList<>();
    while (articles.size() < MOST_ARTICLES && acceptArticles(cursor, articles)) {
      acceptWithin(cursor);
      int behind = cursor.at();
      Optional<String> book = acceptBook(cursor);
      acceptOf(cursor);
      List<Target> targets = targets(cursor, articles, book);
      if (!targets.isEmpty()) {
        return List.of(
            cursor
                .mention(from, MentionKind.WET, List.of(), Optional.empty(), "wetsartikel")
                .naming(targets));
      }
      cursor.back(behind);
      cursor.acceptJoin(",");
    }
    cursor.back(from);
    return List.of();
  }

  /// An article as written, and its place; without one where a range holds it.
  private record Cited(String article, Optional<Span> place) {}

  /// Accepts the word and the articles behind it, as in `artikel 2.1 en artikel 8.11`; behind the
  /// first also without the word, as in `artikel 8, tweede lid, en 9, eerste lid`.
  private static boolean acceptArticles(Cursor cursor, List<Cited> articles) {
    int before = articles.size();
    boolean word = cursor.accept(WordClass.ARTICLE);
    boolean listed = before > 0 && cursor.isOneOf(cursor.at() - 1, WordClass.AND);
    return (word || listed) && acceptList(cursor, articles);
  }

  private static boolean acceptList(Cursor cursor, List<Cited> articles) {
    int had = articles.size();
    int start = cursor.at();
    boolean range = false;
    while (articles.size() < MOST_ARTICLES) {
      int at = cursor.at();
      Optional<String> article = article(cursor);
      if (article.isEmpty()) {
        cursor.back(start);
        break;
      }
      if (range) {
        addBetween(articles, article.get());
      }
      articles.add(new Cited(article.get(), Optional.of(cursor.span(at, cursor.at()))));
      start = cursor.at();
      range = Numbers.acceptUntil(cursor) || cursor.accept('-');
      if (!range && !cursor.acceptJoin(",")) {
        break;
      }
    }
    return articles.size() > had;
  }

  /// The articles that `3 tot en met 5` names without writing them.
  private static void addBetween(List<Cited> articles, String last) {
    String first = articles.getLast().article();
    if (isCount(first) && isCount(last)) {
      int end = Math.min(Integer.parseInt(last), Integer.parseInt(first) + MOST_ARTICLES);
      for (int i = Integer.parseInt(first) + 1; i < end; i++) {
        articles.add(new Cited(Integer.toString(i), Optional.empty()));
      }
    }
  }

  private static boolean isCount(String article) {
    return article.length() < 5 && article.chars().allMatch(Character::isDigit);
  }

  /// Digits and what is glued to them: `273f`, `6:162`, `2.1`, `8.7a`.
  private static Optional<String> article(Cursor cursor) {
    if (!cursor.isNumber(0) || cursor.digits(0) > 4) {
      return Optional.empty();
    }
    StringBuilder article = new StringBuilder(cursor.written(0));
    cursor.skip(1);
    for (int i = 0; i < 4 && cursor.isGlued(); i++) {
      boolean divided =
          (cursor.isMark(0, ':') || cursor.isMark(0, '.'))
              && cursor.isNumber(1)
              && cursor.isGlued(1);
      if (!divided && !isAddition(cursor)) {
        break;
      }
      int parts = divided ? 2 : 1;
      for (int k = 0; k < parts; k++) {
        article.append(cursor.written(k));
      }
      cursor.skip(parts);
    }
    return Optional.of(article.toString());
  }

  private static boolean isAddition(Cursor cursor) {
    return cursor.isWord(0) && cursor.written(0).length() <= 3;
  }

  /// Parts of an article: `, tweede lid, onder a,`.
  private static void acceptWithin(Cursor cursor) {
    int last = cursor.at() + MOST_WITHIN;
    int before = -1;
    while (cursor.at() < last && cursor.at() > before) {
      before = cursor.at();
      cursor.accept(',');
      boolean word = cursor.isWord(0);
      if (word && WITHIN.contains(cursor.written(0))) {
        cursor.skip(1);
      } else if (word
          && cursor.written(0).length() == 1
          && Character.isLowerCase(cursor.written(0).charAt(0))) {
        cursor.skip(1);
      } else if (cursor.digits(0) > 0 && cursor.digits(0) < 3 && !isNextArticle(cursor)) {
        cursor.skip(1);
      }
    }
  }

  /// Whether the number is an article with a part of its own: the 9 of `artikel 8, tweede lid, en
  /// 9, eerste lid`.
  private static boolean isNextArticle(Cursor cursor) {
    int part = cursor.isMark(1, ',') ? 2 : 1;
    return cursor.isWord(part) && ORDINALS.contains(cursor.written(part));
  }

  /// `van Boek 6`.
  private static Optional<String> acceptBook(Cursor cursor) {
    int start = cursor.at();
    acceptOf(cursor);
    if (cursor.acceptWord("boek") && cursor.digits(0) > 0 && cursor.digits(0) < 3) {
      String number = cursor.written(0);
      cursor.skip(1);
      if (cursor.isGlued() && cursor.isWord(0) && cursor.written(0).equalsIgnoreCase("a")) {
        number += "A";
        cursor.skip(1);
      }
      return Optional.of(number);
    }
    cursor.back(start);
    return Optional.empty();
  }

  private static void acceptOf(Cursor cursor) {
    if (cursor.isWord(0) && OF.contains(cursor.written(0))) {
      cursor.skip(1);
      if (cursor.isWord(0) && THE.contains(cursor.written(0))) {
        cursor.skip(1);
      }
    }
  }

  private List<Target> targets(Cursor cursor, List<Cited> articles, Optional<String> book) {
    int from = cursor.at();
    int end = 0;
    Optional<String> bwb = Optional.empty();
    boolean books = false;
    for (int n = 1; n <= Laws.MOST_WORDS && cursor.isWordOrMark(n - 1); n++) {
      if (cursor.tokens().type(from + n - 1) == Tokens.Type.MARK) {
        continue;
      }
      String written = cursor.tokens().between(from, from + n);
      if (!laws.beginsWith(written)) {
        break;
      }
      Optional<String> law = laws.named(written);
      if (law.isPresent() || Laws.isBooks(written)) {
        bwb = law;
        books = law.isEmpty();
        end = n;
      }
    }
    cursor.skip(end);
    if (end == 0 || isAnotherLaw(cursor)) {
      return List.of();
    }
    Optional<String> law = bwb;
    return books
        ? articles.stream().flatMap(a -> inBook(a, book).stream()).toList()
        : articles.stream().map(a -> target(law.orElseThrow(), a.article(), a)).toList();
  }

  /// `Politiewet 1993`, `Wetboek van Strafrecht BES` and `Grondwet van de Verenigde Staten` are not
  /// the laws on the list.
  private static boolean isAnotherLaw(Cursor cursor) {
    boolean year = cursor.digits(0) == 4 && Years.isYear(cursor.written(0));
    boolean islands = cursor.isWord(0) && cursor.written(0).equals("BES");
    return year || islands || isOfAnother(cursor);
  }

  private static boolean isOfAnother(Cursor cursor) {
    boolean of = cursor.isWord(0) && cursor.written(0).equals("van");
    int name = of && cursor.isWord(1) && THE.contains(cursor.written(1)) ? 2 : 1;
    return of && cursor.isWord(name) && Character.isUpperCase(cursor.written(name).charAt(0));
  }

  /// A book and its article have a colon between them; there is no article 2.20 of the Burgerlijk
  /// Wetboek.
  private Optional<Target> inBook(Cited cited, Optional<String> book) {
    String article = cited.article();
    if (article.indexOf('.') > 0) {
      return Optional.empty();
    }
    int colon = article.indexOf(':');
    Optional<String> number = colon > 0 ? Optional.of(article.substring(0, colon)) : book;
    return number.flatMap(laws::book).map(bwb -> target(bwb, article.substring(colon + 1), cited));
  }

  private static Target target(String bwb, String article, Cited cited) {
    return new Target(new PaperId("jci1.3:c:" + bwb + "&artikel=" + article), cited.place());
  }
}
