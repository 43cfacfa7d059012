package nl.voetspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.voetspoor.search.QueryClause.AllOf;
import nl.voetspoor.search.QueryClause.AnyOf;
import nl.voetspoor.search.QueryClause.Not;
import nl.voetspoor.search.QueryClause.Pattern;
import nl.voetspoor.search.QueryClause.Phrase;
import nl.voetspoor.search.QueryClause.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final QueryParser PARSER = Languages.parser();

  @Test
  void wordsStandBesideOneAnother() {
    assertEquals(List.of(new Word("opvang"), new Word("jongeren")), clauses("opvang  jongeren"));
  }

  @Test
  void quotesOfAnyKindMakeAPhrase() {
    assertEquals(List.of(new Phrase("samen tegen")), clauses("\"samen tegen\""));
    assertEquals(List.of(new Phrase("samen tegen")), clauses("„samen tegen”"));
  }

  @Test
  void aMinusBeforeAWordExcludesItAndOneInsideAWordDoesNot() {
    assertEquals(List.of(new Word("opvang"), new Not(new Word("asiel"))), clauses("opvang -asiel"));
    assertEquals(List.of(new Word("JBZ-Raad")), clauses("JBZ-Raad"));
    assertEquals(List.of(new Word("Noord-"), new Word("en")), clauses("Noord- en"));
  }

  @Test
  void aStarStandsForAnyLetters() {
    assertEquals(List.of(new Pattern("mens*")), clauses("mens*"));
    assertEquals(List.of(new Pattern("*m*")), clauses("*m**"));
    assertEquals(List.of(new Pattern("mens*handel")), clauses("mens*handel"));
  }

  @Test
  void aStarBehindAHyphenIsOfThatPart() {
    assertEquals(
        List.of(new AllOf(List.of(new Word("JBZ"), new Pattern("ra*")))), clauses("JBZ-ra*"));
  }

  @Test
  void orTakesAllThatStandsBesideIt() {
    assertEquals(
        List.of(
            new AnyOf(List.of(new AllOf(List.of(new Word("a"), new Word("b"))), new Word("c")))),
        clauses("a b OR c"));
  }

  @Test
  void parenthesesGroup() {
    assertEquals(
        List.of(new Word("a"), new AnyOf(List.of(new Word("b"), new Word("c")))),
        clauses("a (b OR c)"));
    assertEquals(
        List.of(new Not(new AnyOf(List.of(new Word("b"), new Word("c"))))), clauses("-(b OR c)"));
  }

  @Test
  void aSpacedDossierNumberIsOneWord() {
    assertEquals(List.of(new Word("28638"), new Word("opvang")), clauses("28 638 opvang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a", "a)", "\"a", "((a)", ")a("})
  void whatIsUnbalancedIsReadAllTheSameAndSaid(String typed) {
    ParsedQuery parsed = PARSER.parse(typed);
    assertEquals(List.of(new Word("a")), parsed.clauses());
    assertEquals(Notice.Kind.UNBALANCED, parsed.notices().getFirst().kind());
  }

  @Test
  void nothingAskedAndNothingToSearchAreDifferentThings() {
    assertEquals(List.of(Notice.of(Notice.Kind.EMPTY_QUERY)), PARSER.parse("  ").notices());
    assertEquals(List.of(Notice.of(Notice.Kind.NOTHING_TO_SEARCH)), PARSER.parse("?! %").notices());
  }

  @Test
  void aQuestionThatIsTooLongIsCutAndTheLastWordThatIsSearchedIsNamed() {
    ParsedQuery parsed =
        PARSER.parse("woord ".repeat(QueryParser.MAX_WORDS - 1) + "laatste te veel hier");
    assertEquals(QueryParser.MAX_WORDS, parsed.clauses().size());
    assertEquals(List.of(Notice.of(Notice.Kind.TOO_LONG, "laatste")), parsed.notices());
  }

  @Test
  void whateverIsTypedGivesAnAnswer() {
    Random random = new Random(1);
    String odd = "ab\"()-* OR\tNOT„”&|<>:~^\\[]{}é€";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        typed.append(odd.charAt(random.nextInt(odd.length())));
      }
      ParsedQuery parsed = PARSER.parse(typed.toString());
      assertTrue(!parsed.clauses().isEmpty() || !parsed.notices().isEmpty(), typed::toString);
    }
  }

  @Test
  void tenThousandParenthesesAreNoTrouble() {
    assertEquals(List.of(new Word("a")), clauses("(".repeat(10_000) + "a"));
  }

  private static List<QueryClause> clauses(String typed) {
    return PARSER.parse(typed).clauses();
  }
}
