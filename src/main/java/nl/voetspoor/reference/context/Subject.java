package nl.voetspoor.reference.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Paper;

/// What a motie or an amendement is about: what its title says behind `over`; without that, what it
/// asks, from `verzoekt de regering` on. Behind a dash stands the title of its dossier (`Motie van
/// het lid X – Initiatiefnota over …`), which all of its moties share.
final class Subject {
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^[^–]{0,200}?\\sover\\s(.{5,400}?)(?:\\(t\\.v\\.v\\.|$)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ASKED =
      Pattern.compile(
          "^\\s*(?:verzoekt|roept|spreekt|draagt|vraagt)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST = 1000;

  private Subject() {}

  /// The beginnings of its words.
  static Set<String> ofMotion(Paper paper) {
    return Stream.of(Optional.of(paper.description().title()), paper.description().subject())
        .flatMap(Optional::stream)
        .map(IN_TITLE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .map(Words::subject)
        .orElseGet(() -> Words.subject(asked(paper)));
  }

  private static String asked(Paper paper) {
    String text = paper.content().text();
    String asked =
        paper.content().blocks().stream()
            .filter(block -> block.kind() != Block.Kind.SIGNATURE)
            .map(block -> block.span().of(text))
            .dropWhile(words -> !ASKED.matcher(words).find())
            .collect(Collectors.joining(" "));
    return asked.substring(0, Math.min(LONGEST, asked.length()));
  }
}
