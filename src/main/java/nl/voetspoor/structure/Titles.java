package nl.voetspoor.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Correspondence;

/// What a paper is called.
record Titles(
    Declared declared,
    Letterhead letterhead,
    Correspondence correspondence,
    List<String> properNames) {
  private static final int LONGEST = 300;
  private static final Pattern ASKED =
      Pattern.compile("(?s)^Vragen van (.*?) aan (?:de|het) .*? over (.*?)\\s*\\(ingezonden.*");
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:bijlage|rapport|nota|inhoud|brief|aan de (?:voorzitter|minister|staatssecretaris))\\b.{0,50}");
  private static final Pattern SALUTATION = Pattern.compile("(?i)geachte\\b.{2,80}");
  private static final Pattern PARTIES = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern ODD = Pattern.compile("[|~_^{}<>\\\\=¦¢£¥©®°]");
  private static final Pattern WORD =
      Pattern.compile(
          "[(\"'‘’“”«„]*(?:\\p{Lu}?[\\p{Ll}'’-]+|\\p{Lu}[\\p{Lu}'’.&-]*|\\p{L}+-\\p{L}+|[\\d.,/–-]+)[)\"'’”»“.,:;?!]*|[–&-]");
  private static final Pattern WORTHLESS =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pdf|odt|dot)$|microsoft word.*|untitled.*|document\\d*|titel|.{0,3}");

  Optional<String> heading() {
    List<String> headings = declared.all(Field.HEADING);
    return headings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", headings));
  }

  Optional<String> subject() {
    return declared
        .first(Field.SUBJECT)
        .or(() -> letterhead.value(Letterhead.Label.SUBJECT))
        .or(this::asked)
        .or(() -> declared.first(Field.SUBTITLE));
  }

  /// Never blank: the subject, the heading with the title of the dossier, the first words of the
  /// text, to whom it is a letter, or the name of the file. Of a scan, what was not read well is no
  /// title.
  String title(Flow body, String fileName, Extracted extracted) {
    return onTitlePage()
        .or(this::subject)
        .or(this::headed)
        .or(() -> declared.first(Field.DOSSIER_TITLE))
        .or(() -> firstWords(body, extracted))
        .or(() ->
            declared.first(Field.FILE_TITLE).filter(title -> !WORTHLESS.matcher(title).matches()))
        .map(title -> shortened(title.replaceAll("\\s+", " ").strip()))
        .filter(title -> !title.isBlank() && isReadable(title, extracted))
        .orElseGet(() -> bare(fileName));
  }

  private Optional<String> asked() {
    return declared
        .first(Field.HEADING)
        .map(ASKED::matcher)
        .filter(Matcher::matches)
        .map(this::asked);
  }

  private String asked(Matcher m) {
    boolean answered =
        declared.all(Field.HEADING).stream().anyMatch(h -> h.startsWith("Antwoord van"));
    String members = PARTIES.matcher(m.group(1)).replaceAll("");
    return (answered ? "Antwoord op vragen van " : "Vragen van ") + members + " over " + m.group(2);
  }

  /// `Onder de prijs – Tweede rapportage over uitbuiting`.
  private Optional<String> onTitlePage() {
    return declared
        .first(Field.SUBTITLE)
        .flatMap(subtitle -> heading().map(heading -> heading + " – " + subtitle));
  }

  private Optional<String> headed() {
    SentenceCase casing = new SentenceCase(correspondence.signatories(), properNames);
    String title = declared.first(Field.DOSSIER_TITLE).map(words -> " – " + words).orElse("");
    return declared.first(Field.HEADING).map(heading -> casing.apply(heading) + title);
  }

  /// What a letter opens with says little: its salutation, or the heading of its first section.
  private Optional<String> firstWords(Flow body, Extracted extracted) {
    List<Element> elements = body.elements();
    int first = 0;
    while (first < elements.size() && !canName(elements.get(first), extracted)) {
      first++;
    }
    if (first == elements.size()) {
      return Optional.empty();
    }
    String line = firstLine(elements.get(first));
    boolean letter = extracted.recognised() || correspondence.addressee().isPresent();
    boolean opening = SALUTATION.matcher(line).matches() || isSection(elements, first);
    return letter && opening ? correspondence.addressee().map(this::addressed) : Optional.of(line);
  }

  private String addressed(String addressee) {
    return (letterhead.ofNota() ? "Nota aan " : "Brief aan ")
        + addressee.replaceFirst("^De ", "de ");
  }

  private static boolean canName(Element element, Extracted extracted) {
    String words = element.words();
    return words.chars().filter(Character::isLetter).count() > 5
        && !BARE.matcher(words).matches()
        && isReadable(firstLine(element), extracted);
  }

  private static String firstLine(Element element) {
    return element.words().lines().findFirst().orElse(element.words());
  }

  /// Whether the heading at `at` is one among others over its own piece of text.
  private static boolean isSection(List<Element> elements, int at) {
    Element heading = elements.get(at);
    return heading.kind() == Block.Kind.HEADING
        && at + 1 < elements.size()
        && elements.get(at + 1).kind() != Block.Kind.HEADING
        && elements.subList(at + 1, elements.size()).stream()
            .anyMatch(
                other -> other.kind() == Block.Kind.HEADING && other.level() == heading.level());
  }

  /// Whether words were not recognised from a picture, or were recognised well.
  private static boolean isReadable(String title, Extracted extracted) {
    if (!extracted.recognised()) {
      return true;
    }
    Set<String> unsure = extracted.unsure();
    List<String> words = List.of(title.strip().split("\\s+", -1));
    long bad = words.stream().filter(unsure::contains).count();
    return !isNoise(title) && 4 * bad <= words.size();
  }

  /// Whether a sign stands in it that no title has, or most of its words are none.
  private static boolean isNoise(String title) {
    List<String> words = List.of(title.split(" ", -1));
    long odd = words.stream().filter(word -> !WORD.matcher(word).matches()).count();
    return ODD.matcher(title).find() || 2 * odd > words.size();
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST
        ? title
        : title.substring(0, title.lastIndexOf(' ', LONGEST)) + " …";
  }

  private static String bare(String fileName) {
    String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").strip();
    String words = name.contains(" ") ? name : name.replace('_', ' ').strip();
    return words.isEmpty() ? "Zonder titel" : words;
  }
}
