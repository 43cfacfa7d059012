package nl.voetspoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Questions about things that do not exist.
final class Nonsense {
  private static final List<String> OPENINGS =
      List.of(
          "Deelt u de mening dat %s %s moet worden?",
          "Bent u bekend met het bericht over %s en %s? Zo ja, wat is uw reactie?",
          "Kunt u aangeven hoeveel %s er in %s zijn?",
          "Bent u bereid %s te %s? Zo nee, waarom niet?",
          "Waarom heeft u %s niet eerder %s?");
  private static final String[] SYLLABLES =
      "zwab floe kwij prut snor glim plof wok jux bli dra mep fnu stro kno vlu gra zie"
          .split(" ", -1);

  private final Random random = new Random(28638);

  /// So many questions.
  List<String> questions(int many) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      questions.add(OPENINGS.get(i % OPENINGS.size()).formatted(word(), word()));
    }
    return questions;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
