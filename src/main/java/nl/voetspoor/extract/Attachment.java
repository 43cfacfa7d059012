package nl.voetspoor.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/// What is said of a file that lies in a mail or an archive.
final class Attachment {
  private static final Set<String> TRIFLING_TYPES =
      Set.of(
          "text/calendar",
          "application/ics",
          "text/vcard",
          "text/x-vcard",
          "text/directory",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys",
          "text/x-amp-html",
          "message/delivery-status",
          "text/rfc822-headers");

  /// Programs that send mail name them, and say of their kind that it is `octet-stream`.
  private static final Set<String> TRIFLING_ENDINGS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "bmp", "svg", "emf", "wmf", "webp", "ico", "ics", "vcf",
          "p7s", "asc", "sig");

  private Attachment() {}

  /// Its media type; `application/octet-stream` where none is said.
  static String type(Metadata metadata) {
    String type = Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE)).orElse("");
    String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return bare.matches("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,100}")
        ? bare
        : "application/octet-stream";
  }

  /// Its name, with the folders it lies in.
  static Optional<String> name(Metadata metadata) {
    return Optional.ofNullable(metadata.get(TikaCoreProperties.INTERNAL_PATH))
        .or(() -> Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)))
        .filter(name -> !name.isBlank());
  }

  /// A name for a file that bears none: that of the packed file without the ending of the packing,
  /// or what it is.
  static String nameless(String type, String holder) {
    String lower = holder.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return holder.substring(0, holder.length() - 4) + ".tar";
    }
    if (lower.matches(".+\\.(?:gz|bz2|xz)")) {
      return holder.substring(0, holder.lastIndexOf('.'));
    }
    return switch (type) {
      case "message/rfc822" -> "bericht.eml";
      case "text/html" -> "tekst.html";
      case "text/plain" -> "tekst.txt";
      case "application/pdf" -> "bijlage.pdf";
      default -> type.startsWith("image/") ? "plaatje" : "bijlage";
    };
  }

  /// Whether it is one of the things that come along with a mail and hold no paper.
  static boolean isTrifle(String name, String type) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return type.startsWith("image/")
        || TRIFLING_TYPES.contains(type)
        || TRIFLING_ENDINGS.contains(ending);
  }

  /// Whether it is one of the files that other programs keep beside what a person sees.
  static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }
}
