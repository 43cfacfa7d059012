package nl.voetspoor.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work lists on disk.
class WorkListsTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final Chosen PASSAGE =
      new Chosen(
          new PaperId("ah-tk-20242025-1028"),
          "alinea-17",
          "Antwoord op vragen",
          Optional.of(LocalDate.of(2025, 2, 4)),
          Optional.of("Minister van Justitie"),
          "Hoeveel?",
          "Eén alinea.\nEn nog \"één\".",
          "Aanhangsel Handelingen II 2024/25, nr. 1028, antwoord op vraag 3");

  @TempDir Path folder = Path.of("unset");

  private WorkLists lists() {
    return new WorkLists(folder.resolve("worklists"), NOON);
  }

  @Test
  void aListIsReadAsItWasKept() {
    WorkItem item = new WorkItem("3", "Hoeveel?", "bellen met VWS", "Concept.", List.of(PASSAGE));
    WorkList kept = lists().create("Opvang van slachtoffers", List.of(item));
    assertEquals(Optional.of(kept), lists().find(kept.id()));
    assertEquals("2026-11-22-opvang-van-slachtoffers", kept.id().value());
  }

  @Test
  void theSameTitleOnTheSameDayGetsAnotherName() {
    lists().create("Één / titel!", List.of());
    assertEquals("2026-11-22-een-titel-2", lists().create("Één / titel!", List.of()).id().value());
    assertEquals("2026-11-22", lists().create("…", List.of()).id().value());
    assertEquals(3, lists().all().lists().size());
  }

  @Test
  void aChangeOfAnOlderVersionIsNotMadeAndTheListIsGivenAsItIs() {
    WorkList list = lists().create("Lijst", List.of(WorkItem.of("1", "Waarom?")));
    lists().change(list.id(), OptionalInt.of(1), each -> each.titled("Anders"));
    WorkLists.Change late =
        lists().change(list.id(), OptionalInt.of(1), each -> each.titled("Te laat"));
    WorkLists.Change.Overtaken overtaken = assertInstanceOf(WorkLists.Change.Overtaken.class, late);
    assertEquals("Anders", overtaken.now().title());
    assertEquals(2, overtaken.now().version());
  }

  @Test
  void whatIsDeletedIsGone() {
    WorkList list = lists().create("Lijst", List.of());
    assertTrue(lists().delete(list.id()));
    assertEquals(Optional.empty(), lists().find(list.id()));
    assertInstanceOf(
        WorkLists.Change.Gone.class, lists().change(list.id(), OptionalInt.empty(), each -> each));
  }

  @Test
  void noChangeIsLostWhereManyAreMadeAtOnce() throws Exception {
    WorkList list = lists().create("Lijst", List.of());
    List<Future<?>> changes = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 40; i++) {
        WorkItem item = WorkItem.of("", "Vraag " + i + "?");
        changes.add(
            hands.submit(
                () -> lists().change(list.id(), OptionalInt.empty(), each -> each.asking(item))));
      }
      for (Future<?> change : changes) {
        change.get();
      }
    }
    WorkList now = lists().find(list.id()).orElseThrow();
    assertEquals(40, now.items().size());
    assertEquals(41, now.version());
    try (Stream<Path> files = Files.list(folder.resolve("worklists"))) {
      assertEquals(2, files.count(), "nothing half written is left");
    }
  }

  @Test
  void aBrokenFileIsNamedAndTheOthersAreThere() throws Exception {
    lists().create("Heel", List.of());
    Path broken = folder.resolve("worklists/kapot.json");
    Files.writeString(broken, "{\"title\":");
    Files.writeString(folder.resolve("worklists/Geen Lijst.json"), "x");
    WorkLists.All all = lists().all();
    assertEquals(List.of("Heel"), all.lists().stream().map(WorkList::title).toList());
    assertEquals(1, all.unreadable().size());
    assertTrue(all.unreadable().getFirst().file().equals(broken.toString()), all::toString);
  }

  @Test
  void whatCannotBeKeptIsSaid() throws Exception {
    Files.writeString(folder.resolve("worklists"), "a file where the folder should be");
    WorkListException e =
        assertThrows(WorkListException.class, () -> lists().create("Lijst", List.of()));
    assertTrue(String.valueOf(e.getMessage()).contains("cannot be kept in"), e::getMessage);
    assertThrows(
        WorkListException.class, () -> WorkItem.of("", "x".repeat(WorkItem.LONGEST_TEXT + 1)));
  }

  @Test
  void questionsAndPassagesAreAddedOnceAndMoved() {
    Chosen other =
        new Chosen(
            PASSAGE.paper(), "alinea-3", "T", Optional.empty(), Optional.empty(), "", "X", "Bron");
    WorkItem why = WorkItem.of("1", "Waarom?");
    WorkList list =
        lists()
            .create("Lijst", List.of(why))
            .choosing(why, PASSAGE)
            .choosing(why, PASSAGE)
            .choosing(why, other)
            .asking(WorkItem.of("2", "Hoe?"))
            .asking(WorkItem.of("7", "Hoe?"));
    assertEquals(2, list.items().size());
    assertEquals(2, list.passages());
    WorkList turned = list.raising(1).changing(1, item -> item.raising(1));
    assertEquals("Hoe?", turned.items().getFirst().question());
    assertEquals(List.of(other, PASSAGE), turned.items().get(1).passages());
    assertEquals(List.of(PASSAGE), turned.items().get(1).dropping(0).passages());
    assertEquals(1, turned.dropping(0).items().size());
    assertEquals(turned, turned.raising(0).dropping(9).changing(-1, item -> item));
  }
}
