package nl.voetspoor.moving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of an archive, in their order, and how what stands in each is named.
enum Section {
  /// What the archive is, and of which format.
  MANIFEST("manifest\\.json"),
  /// What files of metadata say.
  DESCRIPTIONS("descriptions/\\d{6}\\.jsonl"),
  /// The papers.
  PAPERS("papers/\\d{6}\\.jsonl"),
  /// What became of every file.
  LEDGER("ledger/\\d{6}\\.jsonl"),
  /// The work lists, a file each.
  WORK_LISTS("worklists/[a-z0-9-]{1,80}\\.json"),
  /// The original files, each named by the hash of its bytes, in a folder by how that begins.
  ORIGINALS("originals/([0-9a-f]{2})/\\1[0-9a-f]{62}"),
  /// How much of everything there is.
  COUNTS("counts\\.json"),
  /// The hash of every other part.
  SUMS("SHA256SUMS");

  private final Pattern names;

  Section(String names) {
    this.names = Pattern.compile(names);
  }

  /// The section to which a name in an archive belongs; empty for a name that has no place there.
  static Optional<Section> of(String name) {
    return Arrays.stream(values()).filter(each -> each.names.matcher(name).matches()).findFirst();
  }

  /// The name of a part that there is one of.
  String fileName() {
    return switch (this) {
      case MANIFEST -> "manifest.json";
      case COUNTS -> "counts.json";
      case SUMS -> "SHA256SUMS";
      default -> throw new IllegalStateException("there may be many " + this);
    };
  }

  /// The name of one of its parts of lines.
  ///
  /// @param number from 1
  String part(int number) {
    return String.format(Locale.ROOT, "%s/%06d.jsonl", name().toLowerCase(Locale.ROOT), number);
  }

  /// The name of a work list.
  static String workList(String id) {
    return "worklists/" + id + ".json";
  }

  /// The name of an original.
  static String original(String sha256) {
    return "originals/" + sha256.substring(0, 2) + "/" + sha256;
  }
}
