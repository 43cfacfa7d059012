package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;

/// Finds every mention of a paper in a text, knowing nothing of the collection.
///
/// The text is cut into tokens, and each token that a [CitationForm] can begin with is read by that
/// form. Time grows with the length of the text and nothing else. It keeps no state and may be used
/// by many threads.
public final class Recogniser {
  private final CitationWords words;
  private final CitationForm[] numberForms;

  /// The forms that each class of words can begin, by the place of the class in [WordClass].
  private final CitationForm[][] wordForms;

  /// The classes that can begin a form, as one number.
  private final long triggers;

  private final LoneNumber loneNumber;
  private final Oddities oddities;

  /// Knows the words of citations, the dossiers with suffixes and the laws that are listed.
  public Recogniser(CitationWords words, DossierSuffixes suffixes, Laws laws) {
    this(words, suffixes, laws, DossierYears.none());
  }

  /// Knows too when dossiers were opened, so that a year that does not fit is noted.
  public Recogniser(
      CitationWords words, DossierSuffixes suffixes, Laws laws, DossierYears dossierYears) {
    this.words = words;
    this.oddities = new Oddities(dossierYears);
    Dossiers dossiers = new Dossiers(suffixes);
    PaperCitations citations = new PaperCitations(dossiers);
    this.loneNumber = new LoneNumber(citations);
    List<CitationForm> forms =
        List.of(
            new Identifier(),
            new NamedPaper(citations),
            new ChamberNumber(),
            new BarePaper(citations),
            new BudgetChapter(dossiers),
            new Proceedings(dossiers),
            new Journal(),
            new CommissionPaper(),
            new EuropeanLaw(),
            new Decision(),
            new Article(laws),
            new NumberFirst(dossiers),
            new NamedWithoutNumber());
    this.numberForms =
        forms.stream().filter(CitationForm::beginsWithNumber).toArray(CitationForm[]::new);
    this.wordForms =
        Arrays.stream(WordClass.values())
            .map(word -> begunBy(word, forms))
            .toArray(CitationForm[][]::new);
    this.triggers =
        forms.stream()
            .flatMap(form -> form.triggers().stream())
            .mapToLong(WordClass::bit)
            .reduce(0, (a, b) -> a | b);
  }

  private static CitationForm[] begunBy(WordClass word, List<CitationForm> forms) {
    return forms.stream()
        .filter(form -> form.triggers().contains(word))
        .toArray(CitationForm[]::new);
  }

  /// Every mention in `text`, in the order of the text; none overlaps another. A text that is as a
  /// whole one number (`28 638`) is understood too.
  public List<Mention> recognise(String text) {
    Tokens tokens = Tokens.of(text, words);
    List<Mention> all = scan(tokens);
    return all.isEmpty() ? lone(tokens) : cited(text, all);
  }

  /// As [#recognise], for a part of a paper: a number that stands alone in a heading or a cell of a
  /// table is no mention. It stops after `most`.
  List<Mention> inRunningText(String text, int most) {
    return cited(text, scan(Tokens.of(text, words), most));
  }

  /// As [#recognise], for a note: what stands alone there is a citation, never the paper's own
  /// name. It stops after `most`.
  List<Mention> inNote(String text, int most) {
    Tokens tokens = Tokens.of(text, words);
    List<Mention> all = scan(tokens, most);
    return all.isEmpty() ? lone(tokens) : all;
  }

  /// The mention as one in a paper of that day.
  Mention on(Optional<LocalDate> day, Mention mention) {
    return oddities.ofDay(mention, day);
  }

  private List<Mention> lone(Tokens tokens) {
    return loneNumber.read(new Cursor(tokens)).map(List::of).orElse(List.of());
  }

  private static List<Mention> cited(String text, List<Mention> all) {
    return all.stream().filter(mention -> !RunningFoot.is(text, mention)).toList();
  }

  /// What `text` as a whole names, if it is one mention of one paper and nothing else; the name
  /// that a paper prints on its own pages counts too.
  Optional<PaperId> whole(String text) {
    Tokens tokens = Tokens.of(text, words);
    List<Mention> all = scan(tokens);
    return (all.isEmpty() ? loneNumber.read(new Cursor(tokens)) : only(all))
        .filter(mention -> mention.targets().size() == 1 && isWhole(text, mention))
        .map(mention -> mention.targets().getFirst());
  }

  /// What `text` as a whole names, if it is one mention and nothing else.
  List<PaperId> wholeList(String text) {
    return only(scan(Tokens.of(text, words)))
        .filter(mention -> isWhole(text, mention))
        .map(Mention::targets)
        .orElse(List.of());
  }

  private static Optional<Mention> only(List<Mention> all) {
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static boolean isWhole(String text, Mention mention) {
    return (text.substring(0, mention.span().start()) + text.substring(mention.span().end()))
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  private List<Mention> scan(Tokens tokens) {
    return scan(tokens, Integer.MAX_VALUE);
  }

  private List<Mention> scan(Tokens tokens, int most) {
    List<Mention> mentions = new ArrayList<>();
    Cursor cursor = new Cursor(tokens);
    int i = 0;
    while (i < tokens.count() && mentions.size() < most) {
      if (mayBegin(tokens, i)) {
        cursor.set(i);
        mentions.addAll(readAt(cursor));
        i = Math.max(i + 1, cursor.at());
      } else {
        i++;
      }
    }
    return mentions.isEmpty()
        ? mentions
        : Apposition.withoutNames(tokens.text(), mentions).stream().map(oddities::ofYear).toList();
  }

  /// Whether a form can begin with the token: a quick answer for nearly all.
  private boolean mayBegin(Tokens tokens, int index) {
    return switch (tokens.type(index)) {
      case ADDRESS, NUMBER -> true;
      case WORD -> (tokens.classes(index) & triggers) != 0;
      case MARK, END -> false;
    };
  }

  private List<Mention> readAt(Cursor cursor) {
    return switch (cursor.tokens().type(cursor.at())) {
      case ADDRESS -> address(cursor);
      case NUMBER -> firstOf(numberForms, cursor);
      case WORD -> wordAt(cursor);
      case MARK, END -> List.of();
    };
  }

  private List<Mention> wordAt(Cursor cursor) {
    int start = cursor.at();
    long classes = cursor.tokens().classes(start) & triggers;
    while (classes != 0) {
      List<Mention> read = firstOf(wordForms[Long.numberOfTrailingZeros(classes)], cursor);
      if (!read.isEmpty() || cursor.at() > start) {
        return read;
      }
      classes &= classes - 1;
    }
    return List.of();
  }

  private static List<Mention> address(Cursor cursor) {
    int start = cursor.at();
    cursor.skip(1);
    return Address.target(cursor.tokens().word(start))
        .map(id -> List.of(cursor.mention(start, Identifier.kind(id), id, "adres")))
        .orElse(List.of());
  }

  private static List<Mention> firstOf(CitationForm[] forms, Cursor cursor) {
    int start = cursor.at();
    for (CitationForm form : forms) {
      List<Mention> read = form.read(cursor);
      if (!read.isEmpty() || cursor.at() > start) {
        return read;
      }
    }
    return List.of();
  }
}
