package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.voetspoor.cli.CommandLineRun.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole collection is carried elsewhere from the command line.
class MovingCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FIELD = Pattern.compile("`([a-zA-Z.\\[\\]0-9]+)`");

  @TempDir static Path folder = Path.of("unset");
  private static Path archive = Path.of("unset");
  private static Ended exported = new Ended(-1, "", "");

  @BeforeAll
  static void exportTheSamples() {
    archive = folder.resolve("samples.zip");
    in("first").run("index", "src/test/resources/papers");
    exported = in("first").run("export", archive.toString());
  }

  @Test
  void exportTellsHowMuchItWrote() {
    assertEquals(0, exported.code(), exported.err());
    assertTrue(
        exported.out().startsWith("exported 39 papers, 40 files of the ledger, 1 descriptions,"),
        exported.out());
  }

  @Test
  void whatIsImportedIsFoundAsBeforeAndExportsTheSameBytes() throws IOException {
    Ended imported = in("second").run("import", archive.toString());
    assertEquals(0, imported.code(), imported.err());
    assertTrue(imported.out().startsWith("imported 39 papers"), imported.out());
    for (String[] command :
        List.of(
            new String[] {"show", "--json", "kst-28638-201"},
            new String[] {"show", "--json", "blg-1000421"},
            new String[] {"wanted", "--json"},
            new String[] {"ledger", "--json"})) {
      String[] rest = Arrays.copyOfRange(command, 1, command.length);
      assertEquals(
          in("first").run(command[0], rest).out(), in("second").run(command[0], rest).out());
    }
    assertEquals(found("first"), found("second"));
    Path again = folder.resolve("again.zip");
    in("second").run("export", again.toString());
    assertArrayEquals(Files.readAllBytes(archive), Files.readAllBytes(again));
    assertEquals(
        "indexed 0, unchanged 40, failed 0\n",
        in("second").run("index", "src/test/resources/papers").out());
  }

  @Test
  void originalsMayBeLeftOut() throws IOException {
    Path without = folder.resolve("without.zip");
    Ended ended = in("first").run("export", "--json", "--without-originals", without.toString());
    JsonNode said = JSON.readTree(ended.out());
    assertEquals(0, said.get("originals").asInt());
    assertEquals(39, said.get("papers").asInt());
    assertEquals(Files.size(without), said.get("bytes").asLong());
    Ended imported = in("third").run("import", "--json", "--without-originals", archive.toString());
    assertEquals("imported", JSON.readTree(imported.out()).get("status").asText());
    assertTrue(Files.notExists(folder.resolve("third/originals")));
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() {
    Ended ended = in("first").run("export", archive.toString());
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("is there already"), ended.err());
  }

  @Test
  void aCollectionThatIsNotEmptyIsNotImportedInto() {
    Ended ended = in("first").run("import", archive.toString());
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("39 papers") && ended.err().contains("--add"), ended.err());
    Ended added = in("first").run("import", "--add", archive.toString());
    assertEquals(0, added.code(), added.err());
    assertTrue(added.out().startsWith("added 0 papers, 0 files"), added.out());
  }

  @Test
  void anEmptyCollectionIsNotExported() {
    Ended ended = in("nothing").run("export", folder.resolve("nothing.zip").toString());
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("no papers in"), ended.err());
    assertEquals(1, in("nothing").run("rebuild").code());
  }

  @Test
  void aDamagedArchiveIsRefusedAndNothingIsMade() throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    Ended ended = in("fourth").run("import", cut.toString());
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("cut.zip is damaged at "), ended.err());
    assertTrue(Files.notExists(folder.resolve("fourth")));
    assertEquals(1, in("fourth").run("import", "--check", cut.toString()).code());
    assertEquals(0, in("fourth").run("import", "--check", archive.toString()).code());
    assertEquals(1, in("fourth").run("import", "/not/there.zip").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "import"})
  void anArchiveMustBeNamed(String command) {
    assertEquals(2, in("first").run(command).code());
  }

  @Test
  void aCollectionIsWrittenAnew() throws IOException {
    in("fifth").run("import", archive.toString());
    Ended ended = in("fifth").run("rebuild");
    assertEquals(0, ended.code(), ended.err());
    assertEquals("rebuilt 39 papers, 40 files of the ledger, 1 descriptions\n", ended.out());
    assertEquals(found("first"), found("fifth"));
  }

  @Test
  void everyFieldOfAnArchiveIsDescribed() throws IOException {
    SortedSet<String> described =
        FIELD
            .matcher(Files.readString(Path.of("src/docs/moving.md")))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> there = new TreeSet<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().<ZipEntry>map(each -> each).toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith(".jsonl")) {
          for (String line : text.lines().toList()) {
            addFields("", JSON.readTree(line), there);
          }
        } else if (entry.getName().endsWith(".json")) {
          addFields("", JSON.readTree(text), there);
        }
      }
    }
    there.removeAll(described);
    assertEquals(new TreeSet<>(), there);
  }

  private static void addFields(String path, JsonNode node, SortedSet<String> fields) {
    if (node.isArray()) {
      node.forEach(each -> addFields(path + "[]", each, fields));
    } else if (node.isObject()) {
      node.properties()
          .forEach(field ->
              addFields(
                  path + (path.isEmpty() ? "" : ".") + field.getKey(), field.getValue(), fields));
    } else if (!node.isNull()) {
      fields.add(path);
    }
  }

  /// What a search gives but for the scores, in which papers count that were replaced since.
  private static String found(String data) throws IOException {
    JsonNode answer =
        JSON.readTree(in(data).run("search", "--json", "--size", "100", "opvang").out());
    SortedSet<String> hits = new TreeSet<>();
    answer.get("hits").forEach(hit -> hits.add(hit.get("id").asText() + hit.get("snippets")));
    return answer.get("total") + " " + hits + " " + answer.get("facets");
  }

  private static CommandLineRun in(String data) {
    return new CommandLineRun(folder.resolve(data));
  }
}
