package nl.voetspoor.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import nl.voetspoor.moving.Contents;

/// What was carried, in words and as JSON.
final class Moved {
  private Moved() {}

  static String sentence(String verb, Contents contents) {
    return String.format(
        Locale.ROOT,
        "%s %d papers, %d files of the ledger, %d descriptions, %d work lists, %d originals (%d MB)",
        verb,
        contents.papers(),
        contents.files(),
        contents.descriptions(),
        contents.workLists(),
        contents.originals(),
        contents.originalBytes() / 1_000_000);
  }

  static ObjectNode json(String status, Contents contents) {
    ObjectNode json = contents.json();
    return json.put("status", status);
  }

  /// Exceptions of the file system say only the path; this says what is wrong with it.
  static String explained(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> missing.getFile() + " is not there";
      case AccessDeniedException denied -> "no permission to use " + denied.getFile();
      case FileSystemException other -> other.getFile() + ": " + other.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
