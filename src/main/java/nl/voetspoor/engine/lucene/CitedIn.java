package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Questionnaire;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// Which papers questions name, and which passages name them too.
final class CitedIn {
  private final NumberNotation notation;

  CitedIn(NumberNotation notation) {
    this.notation = notation;
  }

  /// The papers that a question or what stands around it names.
  Set<PaperId> by(Asked asked, Questionnaire questionnaire) {
    Set<PaperId> named = new LinkedHashSet<>(questionnaire.cited());
    notation.mentions(asked.text()).forEach(mention -> named.addAll(mention.targets()));
    return named;
  }

  /// Multiplies what passages are worth that name one of these.
  static void raise(
      List<PassageIndex.Leaf> leaves, List<double[]> scores, Set<PaperId> named, double factor)
      throws IOException {
    for (int i = 0; i < scores.size(); i++) {
      Set<Integer> raised = new LinkedHashSet<>();
      for (PaperId id : named) {
        raised.addAll(naming(leaves.get(i), id));
      }
      double[] values = scores.get(i);
      raised.forEach(doc -> values[doc] *= factor);
    }
  }

  private static List<Integer> naming(PassageIndex.Leaf leaf, PaperId id) throws IOException {
    Optional<PostingsEnum> postings =
        Optional.ofNullable(
            leaf.context()
                .reader()
                .postings(
                    new Term(LuceneField.NAMES.field(), new BytesRef(id.value())),
                    PostingsEnum.NONE));
    List<Integer> naming = new ArrayList<>();
    if (postings.isPresent()) {
      PostingsEnum docs = postings.get();
      for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
        naming.add(doc);
      }
    }
    return naming;
  }
}
