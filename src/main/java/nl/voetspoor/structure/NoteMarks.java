package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Note;

/// Ties the marks in running text to notes: to the note with that mark on the same page, else to
/// the first one further on that has no place yet.
final class NoteMarks {
  private static final Pattern SEVERAL = Pattern.compile("\\s*[,;]\\s*");

  private final List<Note> notes;
  private final Map<String, List<Integer>> byMark = new HashMap<>();
  private final Set<Integer> tied = new HashSet<>();

  NoteMarks(List<Note> notes) {
    this.notes = notes;
    for (int i = 0; i < notes.size(); i++) {
      byMark.computeIfAbsent(notes.get(i).mark(), _ -> new ArrayList<>()).add(i);
    }
  }

  /// The notes that `marks` names, in their order; nothing where one of them is no mark of a note.
  Optional<List<Integer>> notes(String marks, int page) {
    List<Integer> found = new ArrayList<>();
    for (String mark : SEVERAL.split(marks.replaceAll("[\\[\\]()]", ""), -1)) {
      Optional<Integer> note = note(mark.strip(), page);
      if (note.isEmpty()) {
        return Optional.empty();
      }
      found.add(note.get());
    }
    tied.addAll(found);
    return Optional.of(found);
  }

  /// Whether there are notes at all.
  boolean isEmpty() {
    return notes.isEmpty();
  }

  /// The note that `sign`, typed as it stands, names on the same page, if it has no place yet.
  Optional<Integer> typed(String sign, int page) {
    Optional<Integer> note =
        byMark.getOrDefault(sign.replaceAll("[\\[\\]]", ""), List.of()).stream()
            .filter(i -> notes.get(i).page() == page && !tied.contains(i))
            .findFirst();
    note.ifPresent(tied::add);
    return note;
  }

  private Optional<Integer> note(String mark, int page) {
    List<Integer> same = byMark.getOrDefault(mark, List.of());
    return same.stream()
        .filter(i -> notes.get(i).page() == page)
        .findFirst()
        .or(() -> same.stream().filter(i -> !tied.contains(i)).findFirst());
  }
}
