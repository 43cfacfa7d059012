package nl.voetspoor.reference.context;

import java.util.List;
import nl.voetspoor.Growth;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.web.text.PaperDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a paper means without a number is read in a time that grows with its length alone.
class ContextGrowthTest {
  private static final int SHORT = 2_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De motie-Kuik c.s. is er. ",
        "motie van de leden Kuik, Ceder en Bikker over ",
        "de motie van de leden Van Van Van De De De ",
        "brief van de Minister van Justitie en ",
        "brief van 1 ",
        "\u00ab\u00ab\u00ab\u00ab\u00ab\u00ab\u00ab\u00ab",
        "genoemde motie en dezelfde brief ",
        "zie noot 1 zie noot 2 ",
        "motie-Aa/Bb/Cc/Dd/Ee/Ff/Gg/Hh/Ii/",
        "op stuk nr. 12 "
      })
  void growsWithTheLength(String part) {
    PaperDraft small = draft(part, SHORT);
    PaperDraft large = draft(part, SHORT * Growth.FACTOR);
    Growth.assertLinear(part, 20_000_000, reading(small), reading(large));
  }

  private static Runnable reading(PaperDraft draft) {
    Paper paper = draft.paper();
    List<Reference> read = draft.references();
    return () -> new ContextReader().in(paper, read);
  }

  private static PaperDraft draft(String part, int length) {
    return new PaperDraft("kst-28638-201")
        .titled(PaperKind.KAMERBRIEF, "Een brief", "2021-09-15")
        .paragraph("De motie ([nr. 5|kst-28638-5]) en de brief ([nr. 6|kst-28638-6]) volgen.{1}")
        .paragraph(part.repeat(length / part.length()))
        .note("1", "[nr. 6|kst-28638-6]");
  }
}
