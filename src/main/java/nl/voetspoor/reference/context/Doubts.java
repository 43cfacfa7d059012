package nl.voetspoor.reference.context;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Doubt;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;

/// Holds the words of a link against the paper it leads to. Neither a wrong year nor a later paper
/// stops a link, since papers are cited by their number; but a reader should know.
public final class Doubts {
  private Doubts() {}

  /// What does not fit between `mention` in the paper `citing` and the paper `target`.
  public static List<Doubt> of(Mention mention, Facts citing, Facts target) {
    List<Doubt> doubts = new ArrayList<>();
    boolean later =
        citing.date().isPresent()
            && target.date().map(day -> day.isAfter(citing.date().get())).orElse(false);
    if (later) {
      doubts.add(new Doubt.Later(target.id(), target.date().orElseThrow()));
    }
    if (mention.kind() == MentionKind.KAMERSTUK && mention.targets().size() == 1) {
      Vergaderjaar.find(mention.text())
          .filter(cited -> target.year().map(own -> !own.equals(cited)).orElse(false))
          .ifPresent(cited ->
              doubts.add(
                  new Doubt.OtherYear(target.id(), cited.written(), target.year().orElseThrow())));
    }
    return doubts;
  }
}
