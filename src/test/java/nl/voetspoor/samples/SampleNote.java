package nl.voetspoor.samples;

import java.util.List;

/// A note of a sample.
record SampleNote(String mark, List<Inline> inlines) {
  SampleNote {
    inlines = List.copyOf(inlines);
  }
}
