package nl.voetspoor.samples;

import static nl.voetspoor.samples.Markings.escape;

import java.nio.charset.StandardCharsets;
import nl.voetspoor.model.PaperId;

/// Writes what the publisher says of an annex, as `metadata.xml` of its repository.
final class OfficialMetadata {
  private static final String FRAME =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <metadata_gegevens>
      <metadata name="DC.title" scheme="" content="{title}"/>
      <metadata name="DCTERMS.language" scheme="DCTERMS.RFC4646" content="nl"/>
      <metadata name="DCTERMS.available" scheme="DCTERMS.W3CDTF" content="{date}"/>
      <metadata name="DC.creator" scheme="OVERHEID.StatenGeneraal" content="Tweede Kamer der Staten-Generaal"/>
      <metadata name="DC.type" scheme="OVERHEIDop.Parlementair" content="Bijlage"/>
      <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="{id}"/>
      <metadata name="OVERHEIDop.hoofddocument" scheme="OVERHEIDop.ParlID" content="{main}"/>
      </metadata_gegevens>
      """;

  private OfficialMetadata() {}

  /// Its name in the collection: `blg-1000421.metadata.xml`.
  static String file(SamplePaper paper) {
    return paper.imprint().id().orElseThrow() + ".metadata.xml";
  }

  static byte[] write(SamplePaper paper, PaperId main) {
    return FRAME
        .replace("{title}", escape(paper.face().heading()))
        .replace("{date}", paper.face().date().toString())
        .replace("{id}", paper.imprint().id().orElseThrow().value())
        .replace("{main}", main.value())
        .getBytes(StandardCharsets.UTF_8);
  }
}
