package nl.voetspoor.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A report of many pages and notes, to see what a page of the site does with it. Its words are
/// drawn from a seed out of a few dozen; it says nothing.
public final class LongPaper {
  private static final String[] WORDS =
      ("de het een van in op voor met door over bij aan toezicht opvang gemeente inspectie"
              + " werkgever werknemer huisvesting melding aangifte onderzoek minister Kamer beleid"
              + " uitvoering aanbeveling signaal slachtoffer procedure termijn regeling verantwoording"
              + " toetsingskader samenwerking informatievoorziening bedenktijd")
          .split(" ");
  private static final int PARAGRAPHS_ON_A_PAGE = 5;
  private static final int WORDS_OF_A_PARAGRAPH = 85;

  private LongPaper() {}

  /// Writes a PDF of about so many pages: `800 600 rapport.pdf`.
  ///
  /// @param arguments pages, notes, file
  public static void main(String[] arguments) throws IOException {
    String declaration = declared(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    Files.write(Path.of(arguments[2]), PdfPaper.write(Declaration.read(declaration)));
  }

  private static String declared(int pages, int notes) {
    Random random = new Random(pages);
    StringBuilder text = new StringBuilder(HEAD);
    StringBuilder below = new StringBuilder();
    int paragraphs = pages * PARAGRAPHS_ON_A_PAGE;
    for (int i = 0; i < paragraphs; i++) {
      if (i % 50 == 0) {
        text.append("# ").append(i / 50 + 1).append(" ").append(words(random, 5)).append("\n\n");
      }
      text.append(words(random, WORDS_OF_A_PARAGRAPH));
      if (i % 7 == 3) {
        text.append(" (zie {kst-28638-190|Kamerstuk 28~638, nr. 190})");
      }
      int note = (int) ((long) i * notes / paragraphs);
      if (note != (int) ((long) (i + 1) * notes / paragraphs)) {
        int mark = note + 1;
        text.append(".[^").append(mark).append("]\n\n");
        below.append("[^").append(mark).append("]: {kst-31015-221|Kamerstuk 31~015, nr. 221}, p. ");
        below.append(mark).append("\n");
      } else {
        text.append(".\n\n");
      }
    }
    return text.append(below).toString();
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static final String HEAD =
      """
      file: lang-rapport.pdf
      look: rapport
      kind: rapport
      heading: Een lang rapport
      subject: Een rapport van veel pagina’s (voorbeeld)
      date: 2023-05-16
      dateline: 16 mei 2023
      sender: Kennisbureau Arbeid en Uitbuiting

      """;
}
