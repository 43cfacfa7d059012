package nl.voetspoor.search.answers;

import java.util.List;
import java.util.OptionalDouble;
import nl.voetspoor.model.PaperId;

/// Why a passage was found.
///
/// @param words the words of the question that stand in it, in any form, those that weigh most
///   first, as the question writes them
/// @param missing the words of the question that weigh and do not stand in it, likewise
/// @param papers the papers that question and passage both name
/// @param likeness how alike the meaning is according to a language model, from -1 to 1; empty
///   where none is used
public record Grounds(
    List<String> words, List<String> missing, List<PaperId> papers, OptionalDouble likeness) {
  /// Keeps its own copies of the lists.
  public Grounds {
    words = List.copyOf(words);
    missing = List.copyOf(missing);
    papers = List.copyOf(papers);
  }
}
