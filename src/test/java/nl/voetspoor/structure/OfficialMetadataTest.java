package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every field of real files of metadata is read as the file has it.
@EnabledIf(
    value = "isThere",
    disabledReason = "the folder with real papers, ../shared/corpus, is not there")
class OfficialMetadataTest {
  private static final String KST =
      "Motie van de leden Inge van Dijk en Grinwis over het definiëren van een grensspaarsaldo voor negatieve spaarrente";
  private static final String AH =
      "Antwoord op vragen van de leden Van Weyenberg, Romke de Jong en Kat over de Tozo";
  private static final String BLG =
      "Beslisnota inzake aangenomen moties en reactie op vier zienswijzen 7e Actieprogramma Nitraatrichtlijn";

  static boolean isThere() {
    return Files.isDirectory(Reading.CORPUS);
  }

  /// Columns: file, identifier, kind, date, published, language, dossiers, dossier title, number,
  /// chamber, session, case, submitters, recipients, ministries, ties. An annex has the number of
  /// its main paper as a tie, and the day on which an annex was published is not the day it bears.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          koop-repository/frbr/officielepublicaties/kst/32545/kst-32545-143/1/metadata/metadata.xml | kst-32545-143 | motie | 2021-07-06 | 2021-07-07 | nl | 32545 | Wet- en regelgeving financiële markten | 143 | tk | 2020-2021 | '' | I. (Inge) van Dijk; P.A. Grinwis | '' | '' | ''
          koop-repository/frbr/officielepublicaties/kst/32545/kst-32545-143/1/metadataowms/metadata_owms.xml | kst-32545-143 | motie | 2021-07-06 | 2021-07-07 | nl | 32545 | Wet- en regelgeving financiële markten | 143 | '' | 2020-2021 | '' | I. (Inge) van Dijk; P.A. Grinwis | '' | '' | ''
          koop-repository/frbr/officielepublicaties/ah-tk/20202021/ah-tk-20202021-3235/1/metadata/metadata.xml | ah-tk-20202021-3235 | antwoord-kamervragen | 2021-06-21 | 2021-06-21 | nl | '' | '' | '' | tk | 2020-2021 | 2021Z09739 | S.P.R.A. van Weyenberg; R.H. (Romke) de Jong; H. Kat | W. Koolmees | '' | ''
          koop-repository/frbr/officielepublicaties/ah-tk/20202021/ah-tk-20202021-3235/1/metadataowms/metadata_owms.xml | ah-tk-20202021-3235 | antwoord-kamervragen | 2021-06-21 | 2021-06-21 | nl | '' | '' | '' | tk | 2020-2021 | 2021Z09739 | S.P.R.A. van Weyenberg; R.H. (Romke) de Jong; H. Kat | W. Koolmees | '' | ''
          koop-repository/frbr/officielepublicaties/blg/onopgemaakt/blg-1007826/1/metadata/metadata.xml | blg-1007826 | beslisnota | '' | 2021-12-03 | nl | 33037 | '' | '' | tk | 2021-2022 | '' | '' | '' | '' | BESLISNOTA_OF kst-33037-430
          koop-repository/frbr/officielepublicaties/blg/onopgemaakt/blg-1007826/1/metadataowms/metadata_owms.xml | blg-1007826 | beslisnota | '' | 2021-12-03 | nl | 33037 | '' | '' | tk | 2021-2022 | '' | '' | '' | '' | BESLISNOTA_OF kst-33037-430
          sru/metadata_owms-ag.xml | ag-tk-2021-05-21 | '' | 2021-05-21 | 2021-05-21 | nl | '' | '' | '' | tk | 2020-2021 | '' | '' | '' | '' | ''
          sru/metadata_owms-ah.xml | ah-ek-20192020-10 | antwoord-kamervragen | 2020-06-10 | 2020-06-10 | nl | '' | '' | '' | ek | 2019-2020 | 219200007 | Van Rooijen | '' | '' | ''
          sru/metadata_owms-blg-kst.xml | blg-936562 | bijlage | '' | 2020-06-16 | nl | 35300-X | '' | '' | tk | 2019-2020 | '' | '' | '' | '' | ANNEX_OF kst-35300-X-63
          sru/metadata_owms-blg-nds.xml | nds-wwi0800141-b1 | bijlage | '' | 2008-06-24 | '' | '' | '' | '' | tk | 2007-2008 | '' | '' | '' | '' | ANNEX_OF nds-wwi0800141
          sru/metadata_owms-h-ek.xml | h-ek-20202021-1-1 | handelingen | 2020-09-22 | 2020-10-02 | nl | '' | '' | '' | ek | 2020-2021 | '' | '' | '' | '' | ''
          sru/metadata_owms-h-tk.xml | h-tk-20202021-87-3 | handelingen | 2021-06-10 | 2021-08-31 | nl | '' | '' | '' | tk | 2020-2021 | '' | '' | '' | '' | ''
          sru/metadata_owms-kst.xml | kst-35842-4 | '' | 2021-05-25 | 2021-05-26 | nl | 35842 | Wijziging van het voorstel van wet tot samenvoeging van de gemeenten Boxmeer, Cuijk, Mill en Sint Hubert en Sint Anthonis | 4 | tk | 2020-2021 | '' | Th.C. de Graaf; K.H. Ollongren | '' | '' | ''
          sru/metadata_owms-kv-tk.xml | kv-tk-2020Z13248 | kamervragen | 2020-07-02 | 2020-07-02 | nl | '' | '' | '' | tk | 2019-2020 | 2020Z13248 | H. Nijboer | '' | '' | ''
          sru/metadata_owms-nds.xml | nds-tk-2015D00006 | '' | 2015-01-05 | 2015-01-13 | nl | '' | '' | '' | tk | 2014-2015 | '' | '' | '' | '' | ''
          sru/metadata_owms-sbt.xml | stb-2021-419 | '' | 2021-09-03 | 2021-09-03 | nl | '' | '' | '' | '' | '' | '' | '' | '' | JenV | ''
          sru/metadata_owms-stcrt.xml | stcrt-2021-100 | '' | '' | 2021-01-07 | nl | '' | '' | '' | '' | '' | '' | '' | '' | '' | ''
          sru/sru_record_kst.xml | kst-35842-4 | '' | 2021-05-25 | 2021-05-26 | nl | 35842 | Wijziging van het voorstel van wet tot samenvoeging van de gemeenten Boxmeer, Cuijk, Mill en Sint Hubert en Sint Anthonis | 4 | tk | 2020-2021 | '' | Th.C. de Graaf; K.H. Ollongren | '' | '' | ''
          sru/sru_record_bijlage.xml | blg-936562 | bijlage | '' | 2020-06-16 | nl | 35300-X | '' | '' | tk | 2019-2020 | '' | '' | '' | '' | ANNEX_OF kst-35300-X-63
          sru/sru_record_handeling.xml | h-ek-20202021-1-1 | handelingen | 2020-09-22 | 2020-10-02 | nl | '' | '' | '' | ek | 2020-2021 | '' | '' | '' | '' | ''
          sru/sru_record_kv_onopgemaakt.xml | kv-2989900822 | kamervragen | 1998-09-28 | 1998-09-28 | nl | '' | '' | '' | tk | 1998-1999 | 2989900822 | Atsma | '' | '' | ''
          """)
  void everyFieldIsWhatTheFileSays(
      String file,
      String id,
      String kind,
      String date,
      String published,
      String language,
      String dossiers,
      String dossierTitle,
      String number,
      String chamber,
      String session,
      String caseNumber,
      String submitters,
      String recipients,
      String ministries,
      String ties) {
    List<String> expected =
        List.of(
            id,
            kind,
            date,
            published,
            language,
            dossiers,
            dossierTitle,
            number,
            chamber,
            session,
            caseNumber,
            submitters,
            recipients,
            ministries,
            ties);
    OfficialRecord record = Reading.official(Reading.CORPUS.resolve(file)).getFirst();
    assertEquals(String.join("\n", expected), String.join("\n", fields(record)));
  }

  @Test
  void theSubjectIsThatOfTheDocumentAndNotOfItsDossier() {
    assertEquals(KST, subject("kst/32545/kst-32545-143"));
    assertEquals(AH, subject("ah-tk/20202021/ah-tk-20202021-3235"));
    assertEquals(BLG, subject("blg/onopgemaakt/blg-1007826"));
  }

  @Test
  void anAnswerOfTheSearchServiceDescribesEachOfItsPapers() {
    assertEquals(
        List.of(
            "kst-32545-143", "ah-tk-20202021-3235", "blg-1007826", "blg-1025203", "kst-32545-144"),
        Reading.official(Reading.CORPUS.resolve("koop-repository/sru.xml")).stream()
            .map(record -> record.id().value())
            .toList());
  }

  /// The title stands in every record, as text or at the end of the whole title.
  @Test
  void everyRecordHasItsSubjectInTheFile() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Reading.CORPUS.resolve("koop-repository"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches("metadata.*xml|sru.xml")).toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (OfficialRecord record : Reading.official(file)) {
          String subject = record.about().subject().orElse("");
          if (subject.isEmpty() || !text.contains(subject)) {
            wrong.add(file + ": " + record.id());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyIdentifierOfThePublisherIsOneBarAHandful() throws IOException {
    Path list = Reading.CORPUS.resolve("publication-ids.txt.gz");
    long unknown;
    long all;
    try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(list))) {
      List<String> ids = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      all = ids.size();
      unknown = ids.stream().filter(id -> PaperId.find(id).isEmpty()).count();
    }
    assertTrue(unknown < 300, unknown + " of " + all);
  }

  private static String subject(String folder) {
    Path file =
        Reading.CORPUS.resolve(
            "koop-repository/frbr/officielepublicaties/" + folder + "/1/metadata/metadata.xml");
    return Reading.official(file).getFirst().about().subject().orElse("");
  }

  private static List<String> fields(OfficialRecord record) {
    var about = record.about();
    var numbering = record.numbering();
    return List.of(
        record.id().value(),
        about.kind().map(PaperKind::code).orElse(""),
        about.date().map(Object::toString).orElse(""),
        record.publication().available().map(Object::toString).orElse(""),
        about.language().orElse(""),
        String.join("; ", numbering.dossiers().stream().map(d -> d.value()).toList()),
        numbering.dossierTitle().orElse(""),
        numbering.ondernummer().orElse(""),
        numbering.chamber().map(c -> c.code()).orElse(""),
        numbering.vergaderjaar().map(y -> y.written()).orElse(""),
        record.publication().caseNumber().orElse(""),
        String.join("; ", record.parties().submitters()),
        String.join("; ", record.parties().recipients()),
        String.join("; ", record.parties().ministries()),
        String.join(
            "; ",
            record.ties().stream()
                .map(tie -> tie.kind() + " " + tie.paper().map(PaperId::value).orElse(""))
                .toList()));
  }
}
