package nl.voetspoor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.PaperSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms of the Leidraad voor juridische auteurs, as examples.
class LeidraadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # paper                | date       | question | page | cited
          ah-tk-20242025-1028    | 2025-02-04 | 3        | 2    | Aanhangsel Handelingen II 2024/25, nr. 1028, antwoord op vraag 3
          ah-ek-20242025-12      | 2025-02-04 | ''       | 1    | Aanhangsel Handelingen I 2024/25, nr. 12, p. 1
          kst-28638-201          | 2022-11-08 | ''       | 4    | Kamerstukken II 2022/23, 28638, nr. 201, p. 4
          kst-28638-201          | 2022-09-19 | ''       | 0    | Kamerstukken II 2021/22, 28638, nr. 201
          kst-28638-201          | -          | ''       | 4    | Kamerstukken II, 28638, nr. 201, p. 4
          kst-36600-VI-12        | 2024-11-08 | 7        | 4    | Kamerstukken II 2024/25, 36600 VI, nr. 12, antwoord op vraag 7, p. 4
          kst-21501-02-2859      | 2024-04-01 | ''       | 1    | Kamerstukken II 2023/24, 21501-02, nr. 2859, p. 1
          kst-36547-B            | 2025-01-10 | ''       | 2    | Kamerstukken I 2024/25, 36547, B, p. 2
          kst-CXXIV-3            | 2020-01-10 | ''       | 0    | Kamerstukken I 2019/20, CXXIV, nr. 3
          kst-26643-1            | 1999-12-10 | ''       | 0    | Kamerstukken II 1999/2000, 26643, nr. 1
          h-tk-20222023-84-12    | 2023-05-25 | ''       | 3    | Handelingen II 2022/23, nr. 84, item 12, p. 3
          stb-2002-575           | 2002-11-20 | ''       | 0    | Stb. 2002, 575
          doc-5f2c9a0b77d1e4c3   | 2021-07-01 | ''       | 3    | ‘Een titel’, 1 juli 2021, p. 3
          doc-5f2c9a0b77d1e4c3   | -          | ''       | 0    | ‘Een titel’
          """)
  void aPlaceIsCited(
      String id,
      @org.jspecify.annotations.Nullable LocalDate date,
      String question,
      int page,
      String cited) {
    PaperId paper = new PaperId(id);
    PaperSummary summary =
        new PaperSummary(
            paper,
            PaperKind.OVERIG,
            "Een\ntitel",
            Optional.ofNullable(date),
            paper.dossier().stream().toList(),
            paper.ondernummer(),
            Optional.empty(),
            List.of(),
            0);
    assertEquals(cited, Leidraad.of(summary).at(question, page));
  }
}
