package nl.voetspoor.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// An identifier of the official publisher, as it is: `kst-28638-201`, `ah-tk-20242025-1028`,
/// `h-tk-20222023-84-12`, `blg-929493`, `stb-2002-575`, `nds-tk-2013D38756`.
final class Identifier implements CitationForm {
  private static final int MOST_PARTS = 14;
  private static final int MOST_LAW_PARTS = 28;

  @Override
  public Set<WordClass> triggers() {
    return Set.of(WordClass.IDENTIFIER);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    if (cursor.written(0).equalsIgnoreCase("jci") || isLaw(cursor)) {
      return law(cursor, from);
    }
    if (!cursor.isMark(1, '-') || !cursor.isGlued(1)) {
      return List.of();
    }
    cursor.skip(1);
    while (cursor.at() - from < MOST_PARTS && acceptPart(cursor)) {}
    for (int end = cursor.at(); end > from + 2; end--) {
      Optional<PaperId> id = id(cursor.tokens(), from, end);
      if (id.isPresent()) {
        cursor.back(end);
        return List.of(cursor.mention(from, kind(id.get()), id.get(), "identificatie"));
      }
    }
    cursor.back(from);
    return List.of();
  }

  private static boolean isLaw(Cursor cursor) {
    return cursor.written(0).startsWith("BWB") && cursor.digits(1) == 7 && cursor.isGlued(1);
  }

  /// `jci1.3:c:BWBR0005537&artikel=8:1`, or the law alone: `BWBR0005537`.
  private static List<Mention> law(Cursor cursor, int from) {
    String prefix = cursor.written(0).startsWith("BWB") ? "jci1.3:c:" : "";
    StringBuilder written = new StringBuilder(prefix).append(cursor.written(0));
    cursor.skip(1);
    int end = from;
    Optional<PaperId> law = Optional.empty();
    while (cursor.at() - from < MOST_LAW_PARTS
        && cursor.goesOn()
        && cursor.isGlued()
        && cursor.isWordOrMark(0)) {
      written.append(cursor.written(0));
      cursor.skip(1);
      Optional<PaperId> longer = PaperId.find(written.toString());
      boolean complete =
          longer.isPresent() && cursor.tokens().type(cursor.at() - 1) != Tokens.Type.MARK;
      law = complete ? longer : law;
      end = complete ? cursor.at() : end;
    }
    cursor.back(end);
    return law.map(id -> List.of(cursor.mention(from, MentionKind.WET, id, "identificatie")))
        .orElse(List.of());
  }

  /// The kind of mention that goes with what an identifier names.
  static MentionKind kind(PaperId id) {
    return switch (id.kind()) {
      case KAMERSTUK, INHOUD -> MentionKind.KAMERSTUK;
      case DOSSIER -> MentionKind.DOSSIER;
      case BIJLAGE -> MentionKind.BIJLAGE;
      case AANHANGSEL -> MentionKind.AANHANGSEL;
      case HANDELINGEN -> MentionKind.HANDELINGEN;
      case TWEEDE_KAMER -> MentionKind.TWEEDE_KAMER;
      case PUBLICATIEBLAD -> journal(id.value());
      case ECLI -> MentionKind.ECLI;
      case WET -> MentionKind.WET;
      case COM -> MentionKind.COM;
      case EU -> MentionKind.EU;
    };
  }

  /// The identifier with its parts in the case the publisher uses.
  static Optional<PaperId> spelled(String written) {
    String[] parts = written.split("-", -1);
    parts[0] = parts[0].toLowerCase(Locale.ROOT);
    boolean chamber =
        parts.length > 1 && Arrays.asList("tk", "ek").contains(parts[1].toLowerCase(Locale.ROOT));
    if (chamber) {
      parts[1] = parts[1].toLowerCase(Locale.ROOT);
    }
    return PaperId.find(String.join("-", parts));
  }

  private static MentionKind journal(String value) {
    if (value.startsWith("stb-")) {
      return MentionKind.STAATSBLAD;
    }
    return value.startsWith("trb-") ? MentionKind.TRACTATENBLAD : MentionKind.STAATSCOURANT;
  }

  private static boolean acceptPart(Cursor cursor) {
    boolean part =
        cursor.isGlued() && (cursor.isMark(0, '-') || cursor.isWord(0) || cursor.isNumber(0));
    if (part) {
      cursor.skip(1);
    }
    return part;
  }

  private static Optional<PaperId> id(Tokens tokens, int from, int end) {
    if (tokens.mark(end - 1) == '-') {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    for (int i = from; i < end; i++) {
      written.append(tokens.mark(i) == '-' ? "-" : tokens.word(i));
    }
    return spelled(written.toString());
  }
}
