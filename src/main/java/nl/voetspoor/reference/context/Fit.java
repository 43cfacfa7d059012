package nl.voetspoor.reference.context;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.reference.Clue;

/// Whether a paper can be the one that a clue means. What the words do not say must follow from
/// where they stand: a paper of the same dossier, or a sentence about the same thing.
///
/// @param citing the paper that holds the words
/// @param sentence the sentence around them
record Fit(Facts citing, String sentence) {
  /// How many words of a subject two texts must share.
  private static final int FEWEST_SHARED = 2;

  /// Which part of what a motie is said to be about must be what it is about. Members put forward
  /// more than one motie on a subject: a moratorium, and then an inquiry.
  private static final double MOST_OF_IT = 0.85;

  /// Which part of what a motie is about must be said.
  private static final double MOST = 0.75;

  /// How many words a sentence must share with a motie of another dossier where they are all; more
  /// where they are half.
  private static final int FEWEST_ELSEWHERE = 3;

  private static final double HALF = 0.5;

  /// How many words a motie of another dossier must be said to be about, and be about.
  private static final int FEWEST_TO_BE_SURE = 5;

  /// A motie of which more words are known has no title, but says what it asks.
  private static final int LONGEST_TITLE = 12;

  /// Whether `paper` fits `clue`.
  boolean fits(Clue clue, Facts paper) {
    return !paper.id().equals(citing.id())
        && switch (clue) {
          case Clue.Letter letter -> fitsLetter(letter, paper);
          case Clue.Motion motion -> fitsMotion(motion, paper);
          case Clue.Title title -> hasTitle(title, paper);
          case Clue.Among among -> among.papers().contains(paper.id());
        };
  }

  private boolean fitsLetter(Clue.Letter letter, Facts paper) {
    boolean sameDay = paper.date().map(letter.day()::equals).orElse(false);
    boolean sameSender =
        !letter.own() || citing.ministries().stream().anyMatch(paper.ministries()::contains);
    boolean namedSender = letter.sender().map(office -> isFrom(office, paper)).orElse(true);
    return sameDay
        && sameSender
        && namedSender
        && (citing.sharesDossier(paper) || shared(Words.subject(sentence), paper) >= FEWEST_SHARED);
  }

  /// Whether all that tells an office from another stands in that of the sender.
  private static boolean isFrom(String office, Facts paper) {
    return senderWords(paper.sender()).containsAll(senderWords(office));
  }

  private static Set<String> senderWords(String office) {
    return java.util.Arrays.stream(Words.title(office).split(" ", -1))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }

  private boolean fitsMotion(Clue.Motion motion, Facts paper) {
    return paper.kind() == motion.kind()
        && isBefore(paper)
        && areMovers(motion, paper)
        && motion
            .about()
            .map(about -> isAbout(Words.subject(about), paper))
            .orElseGet(() -> speaksOf(withoutNames(motion), paper));
  }

  /// Whether the sentence speaks of the same: half of the words of the shorter of the two, and some
  /// more than a few; a few will do where they are all.
  private boolean speaksOf(Set<String> words, Facts paper) {
    long shared = shared(words, paper);
    int shorter = Math.min(words.size(), paper.about().size());
    boolean near = citing.sharesDossier(paper);
    boolean whole = shared == shorter && shared >= (near ? FEWEST_SHARED : FEWEST_ELSEWHERE);
    return whole
        || (shared >= HALF * shorter && shared > (near ? FEWEST_SHARED : FEWEST_ELSEWHERE));
  }

  private boolean isBefore(Facts paper) {
    return citing.date().isPresent()
        && paper.date().map(day -> !day.isAfter(citing.date().get())).orElse(false);
  }

  /// A motie of one member is not one of two; `c.s.` may be left out but never added.
  private static boolean areMovers(Clue.Motion motion, Facts paper) {
    List<String> named = motion.movers().stream().map(Words::name).toList();
    boolean allNamed = new HashSet<>(paper.movers()).equals(new HashSet<>(named));
    return allNamed && (paper.cumSuis() || !motion.cumSuis());
  }

  /// Most of the words of a motie of the same dossier; all of them for one of another dossier,
  /// where the same members often ask nearly the same.
  private boolean isAbout(Set<String> about, Facts paper) {
    long shared = shared(about, paper);
    int title = Math.min(paper.about().size(), LONGEST_TITLE);
    return citing.sharesDossier(paper)
        ? shared >= FEWEST_SHARED && shared >= MOST_OF_IT * about.size() && shared >= MOST * title
        : shared >= FEWEST_TO_BE_SURE && shared == about.size() && shared >= title;
  }

  private Set<String> withoutNames(Clue.Motion motion) {
    Set<String> words = new HashSet<>(Words.subject(sentence));
    motion.movers().forEach(name -> words.removeAll(Words.subject(name)));
    return words;
  }

  private static long shared(Set<String> words, Facts paper) {
    Set<String> about = Set.copyOf(paper.about());
    return words.stream().filter(about::contains).count();
  }

  private static boolean hasTitle(Clue.Title clue, Facts paper) {
    String title = Words.title(clue.title());
    return paper.titles().stream().map(Words::title).anyMatch(title::equals);
  }
}
