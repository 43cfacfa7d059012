package nl.voetspoor.web;

import java.util.List;
import java.util.Locale;
import nl.voetspoor.search.SearchRequest;

/// One thing that can be asked, with examples that find something in the sample collection. What it
/// does stands in the message bundle as `help.<key>`.
public enum HelpTopic {
  WORDS("uitbuiting minderjarigen"),
  PHRASE("\"Samen tegen mensenhandel\""),
  NOT("mensenhandel -motie\nmensenhandel NIET motie"),
  OR("arbeidsuitbuiting OF kindermishandeling"),
  GROUP("(kindermishandeling OF mensenhandel) slachtoffers"),
  SHAPE("mens*\n*handel\nmens*handel"),
  FUZZY("slachtofer~"),
  NEAR("\"aanpak mensenhandel\"~5"),
  TITLE("titel:mensenhandel"),
  TEXT("tekst:slachtoffers"),
  NOTE("noot:raadpleegbaar"),
  FROM("van:JenV\nvan:staatssecretaris"),
  TO("aan:voorzitter"),
  KIND("soort:motie\nsoort:(motie OF amendement)"),
  MINISTRY("ministerie:SZW\nministerie:\"Sociale Zaken\""),
  DOSSIER("dossier:28638\ndossier:\"36 600 VI\""),
  DATE("datum:2021..2022\ndatum:2021-09\ndatum:1-7-2021.."),
  CITES("citeert:kst-28638-190\nciteert:\"28 638, nr. 200\""),
  NUMBER("28 638, nr. 201\n28 638, nrs. 199 en 200"),
  ADDRESS("https://zoek.officielebekendmakingen.nl/kst-28638-201.html");

  private final String examples;

  HelpTopic(String examples) {
    this.examples = examples;
  }

  /// The name of its sentence.
  public String key() {
    return "help." + (this == TITLE ? "title.field" : name().toLowerCase(Locale.ROOT));
  }

  /// What can be asked so.
  public List<String> examples() {
    return examples.lines().toList();
  }

  /// The results of an example.
  public static String address(String example) {
    return SearchRequest.of(example).address();
  }
}
