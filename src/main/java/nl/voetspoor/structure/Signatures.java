package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:Mede namens |mede namens )?(?:De|de|DE|Het|het) (?:(?i:minister|staatssecretaris|vice|voorzitter|griffier|adjunct|fungerend|ondervoorzitter|directeur|secretaris|inspecteur))[^\\n]*?,?$");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof)\\.? )*(?:\\p{Lu}\\.? ?){0,6}(?:\\(\\p{L}+\\) )?(?:(?:van|de|der|den|ten|ter|het|'t|te) )*\\p{Lu}[\\p{L}'’.-]+(?:[ -](?:(?:van|de|der|den|en) )*\\p{Lu}[\\p{L}'’-]+)*(?: \\p{L}{2,4})?$");
  private static final Pattern MOTIE_END =
      Pattern.compile("(?s).*gaat (?:weer )?over tot de orde van de dag[.,;]?\\s*$");

  private Signatures() {}

  static boolean isOffice(String words) {
    return words.length() < LONGEST_OFFICE && OFFICE.matcher(words).matches();
  }

  static Flow see(Flow flow) {
    List<Element> elements = flow.elements();
    List<Element> seen = new ArrayList<>();
    boolean ended = false;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (ended && isMember(element)) {
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
    for (String line : words.lines().map(String::strip).toList()) {
      if (isOffice(line)) {
        office = Optional.of(line.replaceFirst("[,;]$", ""));
      } else if (!line.isEmpty()) {
        found.add(new Signatory(line.replaceFirst("[,;]$", ""), office));
        office = Optional.empty();
      }
    }
    return found;
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

  static boolean isName(String line) {
    return line.length() < LONGEST_NAME && NAME.matcher(line).matches();
  }

  private static void sign(List<Element> seen, Element element, String how) {
    boolean join =
        how.isEmpty() && !seen.isEmpty() && seen.getLast().kind() == Block.Kind.SIGNATURE;
    if (join) {
      Text joined = seen.removeLast().text().then("\n", element.text());
      seen.add(new Element(Block.Kind.SIGNATURE, 0, "", joined));
    } else {
      seen.add(element.as(Block.Kind.SIGNATURE));
    }
  }
}
