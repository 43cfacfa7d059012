package nl.voetspoor.search.answers;

import java.util.List;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;

/// Questions that are put together, with what they have in common.
///
/// @param title what they are about, in their own words; empty where they do not say
/// @param introduction what is said before the first question; empty where nothing is
/// @param cited the papers they name, in the order in which they do
/// @param dossiers the dossiers they name, in the order in which they do
/// @param questions in their order; empty where the text holds no question
/// @param left how many more questions there are, beyond the most that are taken
public record Questionnaire(
    String title,
    String introduction,
    List<PaperId> cited,
    List<DossierNumber> dossiers,
    List<Asked> questions,
    int left) {
  /// Keeps its own copies of the lists.
  public Questionnaire {
    cited = List.copyOf(cited);
    dossiers = List.copyOf(dossiers);
    questions = List.copyOf(questions);
  }

  /// Questions of which none is left out.
  public Questionnaire(
      String title,
      String introduction,
      List<PaperId> cited,
      List<DossierNumber> dossiers,
      List<Asked> questions) {
    this(title, introduction, cited, dossiers, questions, 0);
  }

  /// One question without anything around it.
  public static Questionnaire of(String question) {
    return new Questionnaire("", "", List.of(), List.of(), List.of(new Asked("", question)));
  }
}
