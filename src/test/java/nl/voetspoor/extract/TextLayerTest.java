package nl.voetspoor.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page whose letters are not what they seem is read as a picture; any real text is not.
class TextLayerTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a4',
      value = {
        "a letter           | true  | De Kamer ontving eerder Kamerstukken 28 638 over de aanpak van mensenhandel en de opvang van slachtoffers in alle regio's van het land, zoals toegezegd.",
        "capitals           | true  | MOTIE VAN HET LID VOORBEELD C.S. OVER LEEFTIJDSIDENTIFICATIE VOORGESTELD TIJDENS HET WETGEVINGSOVERLEG OVER ZEDEN EN MENSENHANDEL DOOR DEZE KAMER VERZOEKT REGERING GELDEN UITSTEL",
        "a table of numbers | true  | 2019 1.334 259 19,4% 2020 984 170 17,3% 2021 1.100 180 16,4% 2022 1.200 190 15,8% 2023 1.250 200 16,0%",
        "abbreviations      | true  | VWS SZW BZK JenV OCW LVVN EZK AZ BZ DEF FIN NCTV CBS CPB SCP RIVM RVO IND COA DT&V NVWA ILT ACM AFM DNB",
        "contents           | true  | Inleiding .......... 3 Aanpak .......... 12 Opvang .......... 14 Toezicht .......... 18 Handhaving ......... 20",
        "web addresses      | true  | https://www.rijksoverheid.nl/documenten/brieven https://zoek.officielebekendmakingen.nl/kst-28638-201 https://www.tweedekamer.nl/kamerstukken",
        "English            | true  | The government shall take such measures as are necessary to strengthen the protection of victims of trafficking across borders and between regions",
        "shifted letters    | false | 7ZHHGH .DPHU GHU 6WDWHQ *HQHUDDO YHUJDGHUMDDU EULHI YDQ GH PLQLVWHU YDQ -XVWLWLH HQ 9HLOLJKHLG $DQ GH 9RRU]LWWHU YDQ GH 7ZHHGH .DPHU 'HQ +DDJ KLHUELM ]HQG LN XZ .DPHU GH EULHI RYHU RSYDQJ VODFKWRIIHUV",
        "private use        | false | \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de \ue012\ue034\ue056\ue078\ue09a\ue0bc\ue0de",
        "replaced letters   | false | \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
        "signs              | false | !\"#$ %&'( )*+, -./: ;<=> ?@[\\ ]^_` {}~! #$%& '()* +,-. /:;< =>?@ []^_ {a}~ !b#$ %c&' (d)* +e,- .f/: ;g<= >h?@ [i]^ _j`k !l#$",
      })
  void textIsUsableWhereItsWordsLookLikeWords(String what, boolean usable, String text) {
    List<Word> words =
        List.of(text.split(" ", -1)).stream()
            .map(word -> new Word(word, 0, 1, 10, false, false, false, false))
            .toList();
    assertEquals(usable, TextLayer.isUsable(List.of(new Line(words, 10))), what);
  }
}
