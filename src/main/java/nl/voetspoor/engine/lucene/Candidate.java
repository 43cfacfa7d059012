package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.index.Passage;
import nl.voetspoor.model.PaperId;

/// A passage that may answer a question, read from the index.
///
/// @param paperDoc the document of its paper
/// @param paper what a list shows of its paper
/// @param passage itself
/// @param names the papers it names
/// @param terms which of the terms of the question its words give, with those of the heading
/// @param question the words of its question that say what it is about, by stem, with how often
///   each stands in it
/// @param text those of what it says, likewise
/// @param score what it is worth
record Candidate(
    int paperDoc,
    StoredSummary paper,
    Passage passage,
    List<PaperId> names,
    Set<String> terms,
    Map<String, Integer> question,
    Map<String, Integer> text,
    double score) {

  Candidate scored(double other) {
    return new Candidate(paperDoc, paper, passage, names, terms, question, text, other);
  }
}
