package nl.voetspoor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The floor plan: which rooms and which libraries each room may use. A failure here is a question
/// about the design, to be talked over, not a formality to be silenced.
class RoomsTest {
  private static final String ROOT = "nl.voetspoor.";

  private static final String FLOOR_PLAN =
      """
      # room         | may use the rooms                              | and the libraries
      model          | ''                                             | ''
      source         | model                                          | ''
      extract        | model source                                   | org.apache.tika org.apache.pdfbox org.apache.poi org.apache.commons.compress com.rtfparserkit javax.imageio org.jsoup org.xml.sax org.w3c.dom
      extract.worker | model source extract                           | org.apache.tika org.xml.sax
      structure      | model source extract                           | ''
      reference      | model structure                                | ''
      reference.context | model reference                             | ''
      index          | model structure reference                      | com.fasterxml.jackson
      search         | model reference index                          | ''
      search.answers | model reference index search                   | ''
      engine.lucene  | model reference reference.context index search search.answers | org.apache.lucene
      engine.opensearch | model reference reference.context index search search.answers engine.lucene | org.apache.lucene org.opensearch org.apache.hc com.fasterxml.jackson javax.net
      engine.onnx    | search.answers                                 | ai.onnxruntime com.fasterxml.jackson
      ingest         | model source extract structure reference index | ''
      worklist       | model                                          | com.fasterxml.jackson
      moving         | model index worklist                           | com.fasterxml.jackson
      export         | model search worklist                          | com.fasterxml.jackson org.apache.commons.csv javax.xml.stream org.apache.poi org.apache.xmlbeans org.openxmlformats.schemas
      web.text       | model reference search                         | ''
      web            | model reference index search search.answers worklist export web.text | io.javalin gg.jte com.fasterxml.jackson org.eclipse.jetty org.slf4j
      """;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.voetspoor");

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = FLOOR_PLAN)
  void eachRoomUsesOnlyItsNeighbours(String room, String rooms, String libraries) {
    classes()
        .that()
        .resideInAPackage(ROOT + room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed(room, rooms, libraries))
        .check(PROGRAM);
  }

  @Test
  void everyRoomIsOnThePlan() {
    Set<String> planned =
        FLOOR_PLAN.lines().map(row -> ROOT + row.split(" ", 2)[0]).collect(toSet());
    Set<String> built =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .filter(p -> !p.equals("nl.voetspoor") && !p.equals(ROOT + "cli"))
            .collect(toSet());
    built.removeAll(planned);
    assertEquals(Set.of(), built);
  }

  @Test
  void noRoomsGoInCircles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void onlyTheCommandsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should(ACCESS_STANDARD_STREAMS)
        .check(PROGRAM);
  }

  private static String[] allowed(String room, String rooms, String libraries) {
    Stream<String> own = words(room + " " + rooms).map(r -> ROOT + r);
    Stream<String> foreign = words(libraries + " java org.jspecify").map(l -> l + "..");
    return Stream.concat(own, foreign).toArray(String[]::new);
  }

  private static Stream<String> words(String list) {
    return Arrays.stream(list.strip().split(" +", -1)).filter(w -> !w.isEmpty());
  }
}
