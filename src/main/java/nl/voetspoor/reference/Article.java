package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;

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
    cursor.accept(WordClass.ARTICLE);
    List<String> articles = articles(cursor);
    if (!articles.isEmpty()) {
      acceptWithin(cursor);
      Optional<String> book = acceptBook(cursor);
      acceptOf(cursor);
      List<PaperId> targets = targets(cursor, articles, book);
      if (!targets.isEmpty()) {
        return List.of(
            cursor.mention(from, MentionKind.WET, targets, Optional.empty(), "wetsartikel"));
      }
    }
    cursor.back(from);
    return List.of();
  }

  private static List<String> articles(Cursor cursor) {
    List<String> articles = new ArrayList<>();
    int start = cursor.at();
    while (articles.size() < MOST_ARTICLES) {
      Optional<String> article = article(cursor);
      if (article.isEmpty()) {
        cursor.back(start);
        break;
      }
      articles.add(article.get());
      start = cursor.at();
      if (!cursor.acceptJoin(",") && !Numbers.acceptUntil(cursor)) {
        break;
      }
    }
    return articles;
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
      } else if (cursor.digits(0) > 0 && cursor.digits(0) < 3) {
        cursor.skip(1);
      }
    }
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

  private List<PaperId> targets(Cursor cursor, List<String> articles, Optional<String> book) {
    int from = cursor.at();
    int end = 0;
    Optional<String> bwb = Optional.empty();
    boolean books = false;
    for (int n = 1; n <= Laws.MOST_WORDS && cursor.isWordOrMark(n - 1); n++) {
      if (cursor.tokens().type(from + n - 1) == Tokens.Type.MARK) {
        continue;
      }
      String written = cursor.tokens().between(from, from + n);
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
        : articles.stream().map(a -> id(law.orElseThrow(), a)).toList();
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

  private Optional<PaperId> inBook(String article, Optional<String> book) {
    int colon = article.indexOf(':');
    Optional<String> number = colon > 0 ? Optional.of(article.substring(0, colon)) : book;
    return number.flatMap(laws::book).map(bwb -> id(bwb, article.substring(colon + 1)));
  }

  private static PaperId id(String bwb, String article) {
    return new PaperId("jci1.3:c:" + bwb + "&artikel=" + article);
  }
}
