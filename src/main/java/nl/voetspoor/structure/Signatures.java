package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Signatory;

/// Who signs: the members under a motie, the office and name under a letter.
final class Signatures {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_OFFICE = 160;

  /// More than the names of all members of both chambers.
  private static final int LONGEST_LIST = 10_000;

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?![^\\n]*Kamer(?: der Staten-Generaal)?,?$)(?:Mede namens |mede namens )?(?:De|de|DE|Het|het) (?:(?i:minister|staatssecretaris|vice|voorzitter|griffier|adjunct|fungerend|ondervoorzitter|directeur|secretaris|inspecteur))[^\\n]*?,?$");
  private static final Set<String> SMALL =
      Set.of(
          "van", "de", "der", "den", "ten", "ter", "het", "'t", "’t", "te", "en", "drs.", "mr.",
          "dr.", "ir.", "ing.", "prof.", "c.s.", "la", "el");
  private static final Pattern CHAIR =
      Pattern.compile(
          "^(De (?:voorzitter|griffier|adjunct-griffier|fungerend voorzitter)\\b.*), ([^,]+)$");
  private static final Pattern MOTIE_END =
      Pattern.compile("(?s).*gaa[tn] (?:weer )?over tot de orde van de dag[.,;]?\\s*$");

  private Signatures() {}

  static boolean isOffice(String words) {
    return words.length() < LONGEST_OFFICE && OFFICE.matcher(words).matches();
  }

  static Flow see(Flow flow) {
    List<Element> elements = flow.elements();
    List<Element> seen = new ArrayList<>();
    boolean ended = false;
    int names = isMotie(elements) ? trailingNames(elements) : elements.size();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if ((ended && isMember(element)) || i >= names) {
        sign(seen, element, "");
      } else if (isOfficeOverName(elements, i)) {
        sign(seen, element, "new");
        int last = i;
        while (last + 1 < elements.size() && isSigning(elements.get(last + 1))) {
          last++;
          sign(seen, elements.get(last), "");
        }
        i = last;
      } else {
        seen.add(element);
        ended = ended || MOTIE_END.matcher(element.words()).matches();
      }
    }
    return new Flow(seen, flow.notes(), flow.margins());
  }

  /// The signatories in the order of the paper, each with the office above the name.
  static List<Signatory> read(Flow body) {
    List<Signatory> signatories = new ArrayList<>();
    for (Element element : body.elements()) {
      if (element.kind() == Block.Kind.SIGNATURE) {
        signatories.addAll(signatories(element.words()));
      }
    }
    return signatories.stream().distinct().toList();
  }

  private static List<Signatory> signatories(String words) {
    List<Signatory> found = new ArrayList<>();
    Optional<String> office = Optional.empty();
    for (String whole : words.lines().map(String::strip).toList()) {
      Matcher chair = CHAIR.matcher(whole);
      boolean both = chair.matches();
      if (both) {
        office = Optional.of(chair.group(1));
      }
      String line = both ? chair.group(2) : whole;
      if (isOffice(line)) {
        office = Optional.of(line.replaceFirst("[,;]$", ""));
      } else if (!line.isEmpty()) {
        found.add(new Signatory(line.replaceFirst("[,;]$", ""), office));
        office = Optional.empty();
      }
    }
    return found;
  }

  private static boolean isMotie(List<Element> elements) {
    return elements.stream()
        .limit(3)
        .anyMatch(element ->
            element.words().strip().matches("De Kamer,?|De ondergetekenden? stel(?:t|len) .*"));
  }

  /// Where the names at the end begin, for a motie that lacks its closing words.
  private static int trailingNames(List<Element> elements) {
    int start = elements.size();
    while (start > 0 && isName(elements.get(start - 1).words())) {
      start--;
    }
    return start;
  }

  private static boolean isMember(Element element) {
    return element.kind() != Block.Kind.HEADING
        && element.words().lines().allMatch(line -> line.length() < LONGEST_NAME);
  }

  private static boolean isOfficeOverName(List<Element> elements, int i) {
    Element element = elements.get(i);
    if (element.kind() == Block.Kind.SIGNATURE || spoken(element)) {
      return false;
    }
    List<String> lines = element.words().lines().map(String::strip).toList();
    if (lines.isEmpty() || !isOffice(lines.getFirst())) {
      return false;
    }
    if (lines.size() > 1) {
      return lines.stream().allMatch(line -> isOffice(line) || isName(line));
    }
    for (int next = i + 1; next < Math.min(elements.size(), i + 4); next++) {
      if (spoken(elements.get(next))) {
        return false;
      }
      if (isName(elements.get(next).words())) {
        return true;
      }
      if (!isOffice(elements.get(next).words())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSigning(Element element) {
    return !spoken(element)
        && element.words().lines().allMatch(line -> isOffice(line.strip()) || isName(line.strip()));
  }

  private static boolean spoken(Element element) {
    return element.kind() == Block.Kind.QUESTION || element.kind() == Block.Kind.ANSWER;
  }

  /// Whether a line can be a name: a few words with capitals, small words (`van der`) between them.
  static boolean isName(String line) {
    List<String> words = List.of(line.strip().split(" +", -1));
    String last = words.getLast();
    return line.length() < LONGEST_NAME
        && words.size() <= 7
        && line.chars().noneMatch(Character::isDigit)
        && line.codePoints().filter(Character::isLetter).count() > 2
        && words.stream().allMatch(word -> SMALL.contains(word) || isCapital(word))
        && !last.isEmpty()
        && isCapital(last)
        && !List.of("van", "der", "de").contains(words.getFirst());
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0)) || word.matches("\\(\\p{Lu}.*|['’]\\p{Lu}.*"));
  }

  private static void sign(List<Element> seen, Element element, String how) {
    boolean join =
        how.isEmpty()
            && !seen.isEmpty()
            && seen.getLast().kind() == Block.Kind.SIGNATURE
            && seen.getLast().words().length() < LONGEST_LIST;
    if (join) {
      Text joined = seen.removeLast().text().then("\n", element.text());
      seen.add(new Element(Block.Kind.SIGNATURE, 0, "", joined));
    } else {
      seen.add(element.as(Block.Kind.SIGNATURE));
    }
  }
}
