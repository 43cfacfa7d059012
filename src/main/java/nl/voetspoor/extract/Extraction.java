package nl.voetspoor.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Scan;

/// How reading a file ended.
public sealed interface Extraction {
  /// What stands in the file.
  ///
  /// @param mediaType what the file is by its content: `application/pdf`
  /// @param declared what the file itself states about its paper, apart from the text
  /// @param matter the text
  /// @param remark why the text is not all that the file holds; empty where it is
  record Extracted(String mediaType, Declared declared, Matter matter, Optional<Remark> remark)
      implements Extraction {
    /// A file that was read whole.
    public Extracted(String mediaType, Declared declared, Matter matter) {
      this(mediaType, declared, matter, Optional.empty());
    }

    /// Whether some of the text was recognised from pictures, and may hold errors of reading.
    public boolean recognised() {
      return pages().stream().anyMatch(Page::recognised);
    }

    /// The pages that are pictures, in order.
    public List<Scan> scans() {
      return pages().stream()
          .flatMap(page ->
              page.recognition().map(it -> new Scan(page.number(), it.confidence())).stream())
          .toList();
    }

    /// The words that were recognised, but not surely.
    public Set<String> unsure() {
      return pages().stream()
          .flatMap(page -> page.recognition().stream())
          .flatMap(recognition -> recognition.unsure().stream())
          .collect(Collectors.toSet());
    }

    private List<Page> pages() {
      return matter instanceof Pages(var pages) ? pages : List.of();
    }
  }

  /// The file holds other files, as a mail or an archive does.
  ///
  /// @param mediaType what the file is by its content: `message/rfc822`
  /// @param own what stands in the file itself, where that may be a paper: the text of a mail
  /// @param files what it holds, in its order; whoever takes them deletes them
  record Holds(String mediaType, Optional<Extracted> own, List<Held> files) implements Extraction {
    /// Keeps its own copy of the list.
    public Holds {
      files = List.copyOf(files);
    }
  }

  /// The file holds no paper, but describes some: metadata of the official publisher.
  ///
  /// @param mediaType what the file is by its content
  /// @param source what sort of metadata it is
  /// @param records what it states, a record for each paper
  record Described(String mediaType, OfficialRecord.Source source, List<Declared> records)
      implements Extraction {
    /// Keeps its own copy of the list.
    public Described {
      records = List.copyOf(records);
    }
  }

  /// The file cannot be read.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says so, and what to do about it
  /// @param mediaType what the file is by its content; empty where that could not be told
  record Unreadable(Fault fault, String reason, String mediaType) implements Extraction {
    /// A file of which it is not known what it is.
    public Unreadable(Fault fault, String reason) {
      this(fault, reason, "");
    }

    /// The same of a file that is `type`, unless it is known better.
    public Unreadable being(String type) {
      return mediaType.isEmpty() ? new Unreadable(fault, reason, type) : this;
    }
  }

  /// Something to tell of a file that could be read, but not whole.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says so, and what to do about it
  record Remark(Fault fault, String reason) {}
}
