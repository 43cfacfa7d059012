package nl.voetspoor.extract;

/// How many letters a text holds.
final class Length {
  private Length() {}

  static long of(Matter matter) {
    return switch (matter) {
      case Pages(var pages) -> pages.stream().mapToLong(Length::of).sum();
      case Flow(var elements, var notes, _) ->
          elements.stream().mapToLong(element -> element.words().length()).sum()
              + notes.stream().mapToLong(note -> note.words().length()).sum();
      case Lines(var lines) -> lines.stream().mapToLong(line -> line.length() + 1L).sum();
    };
  }

  static long of(Page page) {
    return page.lines().stream()
        .flatMap(line -> line.words().stream())
        .mapToLong(word -> word.text().length() + 1L)
        .sum();
  }
}
