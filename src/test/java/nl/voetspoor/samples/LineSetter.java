package nl.voetspoor.samples;

import java.util.ArrayList;
import java.util.List;

/// Breaks running text into lines, ragged at the right, and breaks a few long words.
final class LineSetter {
  private final Typeface face;
  private final float size;
  private final float leading;

  LineSetter(Typeface face, float size, float leading) {
    this.face = face;
    this.size = size;
    this.leading = leading;
  }

  /// The lines of `inlines` in a column `width` points wide.
  List<Line> set(List<Inline> inlines, float width) {
    return new Setting(width).lines(inlines);
  }

  /// The lines of `text` in one style.
  List<Line> set(String text, Inline.Style style, float width) {
    return set(List.of(new Inline.Words(text, style)), width);
  }

  /// One run, not broken.
  Typeface.Run run(String text, Inline.Style style) {
    return new Typeface.Run(text, face.of(style), size, 0);
  }

  /// A line that holds `run` alone.
  Line line(Typeface.Run run) {
    return Line.of(run, leading);
  }

  /// The raised mark of a note.
  Typeface.Run mark(String mark) {
    return new Typeface.Run(mark, face.plain(), size * 0.62f, size * 0.36f);
  }

  /// What cannot be parted: runs without a space between them.
  private static final class Word {
    private final List<Typeface.Run> runs = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private boolean endsPage;

    float width() {
      return (float) runs.stream().mapToDouble(Typeface.Run::width).sum();
    }
  }

  private final class Setting {
    private final float width;
    private final List<Line> done = new ArrayList<>();
    private List<Word> open = new ArrayList<>();
    private float used;

    Setting(float width) {
      this.width = width;
    }

    List<Line> lines(List<Inline> inlines) {
      words(inlines).forEach(this::add);
      if (!open.isEmpty()) {
        close(Line.Ties.LOOSE);
      }
      return done;
    }

    private void add(Word word) {
      float gap = open.isEmpty() ? 0 : space();
      if (used + gap + word.width() <= width) {
        put(word);
      } else {
        List<Word> halves = breakFor(word, width - used - gap);
        if (halves.size() == 2) {
          put(halves.getFirst());
        }
        if (!open.isEmpty()) {
          close(Line.Ties.LOOSE);
        }
        put(halves.getLast());
      }
      if (word.endsPage) {
        close(Line.Ties.ENDS_PAGE);
      }
    }

    private void put(Word word) {
      used += (open.isEmpty() ? 0 : space()) + word.width();
      open.add(word);
    }

    private void close(Line.Ties ties) {
      List<Line.Placed> placed = new ArrayList<>();
      List<String> marks = new ArrayList<>();
      float x = 0;
      for (Word word : open) {
        for (Typeface.Run run : word.runs) {
          x = place(placed, run, x);
        }
        marks.addAll(word.marks);
        x += space();
      }
      done.add(new Line(placed, 0, leading, marks, ties));
      open = new ArrayList<>();
      used = 0;
    }

    /// Joins a run to the one before it where both look the same, as a text program would.
    private float place(List<Line.Placed> placed, Typeface.Run run, float x) {
      if (!placed.isEmpty()) {
        Line.Placed last = placed.getLast();
        float end = last.x() + last.run().width();
        boolean alike = last.run().font().equals(run.font()) && last.run().size() == run.size();
        if (alike) {
          String gap = x - end > space() / 2 ? " " : "";
          placed.removeLast();
          Typeface.Run both = last.run().with(last.run().text() + gap + run.text());
          placed.add(new Line.Placed(both, last.x()));
          return last.x() + both.width();
        }
      }
      placed.add(new Line.Placed(run, x));
      return x + run.width();
    }
  }

  private float space() {
    return run(" ", Inline.Style.PLAIN).width();
  }

  private List<Word> words(List<Inline> inlines) {
    List<Word> words = new ArrayList<>(List.of(new Word()));
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words(var text, var style) -> addText(words, text, style);
        case Inline.Link(var text, var ignored) -> addText(words, text, Inline.Style.PLAIN);
        case Inline.Mark(var mark) -> {
          words.getLast().runs.add(mark(mark));
          words.getLast().marks.add(mark);
        }
        case Inline.PageEnd() -> endPage(words);
      }
    }
    words.removeIf(word -> word.runs.isEmpty());
    return words;
  }

  private void addText(List<Word> words, String text, Inline.Style style) {
    String[] parts = text.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        words.add(new Word());
      }
      if (!parts[i].isEmpty()) {
        words.getLast().runs.add(run(parts[i].replace('\u00a0', ' '), style));
      }
    }
  }

  /// Ends the page after the word so far, with a hyphen where that is half a word.
  private void endPage(List<Word> words) {
    if (words.getLast().runs.isEmpty()) {
      words.get(words.size() - 2).endsPage = true;
      return;
    }
    words.getLast().runs.add(run("-", Inline.Style.PLAIN));
    words.getLast().endsPage = true;
    words.add(new Word());
  }

  /// `word` in two halves of which the first fits in `room`, or else whole.
  private static List<Word> breakFor(Word word, float room) {
    if (word.runs.size() != 1 || word.endsPage) {
      return List.of(word);
    }
    Typeface.Run run = word.runs.getFirst();
    String text = run.text();
    return WordBreaks.of(text).stream()
        .filter(i -> run.with(text.substring(0, i) + "-").width() <= room)
        .reduce((nearer, further) -> further)
        .map(i ->
            List.of(
                wordOf(run.with(text.substring(0, i) + "-")), wordOf(run.with(text.substring(i)))))
        .orElseGet(() -> List.of(word));
  }

  private static Word wordOf(Typeface.Run run) {
    Word word = new Word();
    word.runs.add(run);
    return word;
  }
}
