package nl.voetspoor.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;

/// The form of a work list as it was sent: every text in it, the version it was made of, and what
/// its button asks.
///
/// @param version the version the form was made of; empty where it says none
/// @param title the title
/// @param notes the note of each question
/// @param drafts the draft of each question
/// @param todo what the button asks: `hoger-2` puts the third question higher, `weg-2` takes it
///   out, `op-2-1` and `uit-2-1` do so with its second passage; anything else asks nothing more
record WorkListForm(
    OptionalInt version, String title, List<String> notes, List<String> drafts, String todo) {
  private static final Pattern TODO =
      Pattern.compile("(hoger|weg|op|uit)-(\\d{1,3})(?:-(\\d{1,3}))?");

  static WorkListForm of(Context ctx) {
    String version = Optional.ofNullable(ctx.formParam("versie")).orElse("");
    return new WorkListForm(
        version.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.of(0),
        Optional.ofNullable(ctx.formParam("titel")).orElse(""),
        ctx.formParams("notitie"),
        ctx.formParams("concept"),
        Optional.ofNullable(ctx.formParam("doe")).orElse(""));
  }

  /// The list with everything in the form.
  WorkList onto(WorkList list) {
    WorkList written = list.titled(title);
    for (int i = 0; i < list.items().size(); i++) {
      int place = i;
      written =
          written.changing(
              place,
              item -> item.noting(at(notes, place, item.note()), at(drafts, place, item.draft())));
    }
    return done(written);
  }

  private WorkList done(WorkList list) {
    Matcher m = TODO.matcher(todo);
    if (!m.matches()) {
      return list;
    }
    int place = Integer.parseInt(m.group(2));
    int passage = m.group(3) == null ? -1 : Integer.parseInt(m.group(3));
    return switch (String.valueOf(m.group(1))) {
      case "hoger" -> list.raising(place);
      case "weg" -> list.dropping(place);
      case "op" -> list.changing(place, item -> item.raising(passage));
      default -> list.changing(place, item -> item.dropping(passage));
    };
  }

  /// What was typed and stands otherwise in the list as it is now.
  List<WorkListPage.Lost> lost(WorkList now, Wording wording) {
    List<WorkListPage.Lost> lost = new ArrayList<>();
    add(lost, wording.text("worklist.title"), title, List.of(now.title()));
    List<String> kept =
        now.items().stream().flatMap(item -> List.of(item.note(), item.draft()).stream()).toList();
    for (int i = 0; i < Math.max(notes.size(), drafts.size()); i++) {
      String number = String.valueOf(i + 1);
      add(lost, wording.text("worklist.draft.of", number), at(drafts, i, ""), kept);
      add(lost, wording.text("worklist.note.of", number), at(notes, i, ""), kept);
    }
    return lost;
  }

  private static void add(
      List<WorkListPage.Lost> lost, String label, String words, List<String> kept) {
    if (!words.isBlank() && !kept.contains(plain(words))) {
      lost.add(new WorkListPage.Lost(label, words));
    }
  }

  /// A browser sends every line break as two characters.
  private static String plain(String words) {
    return words.replace("\r\n", "\n");
  }

  private static String at(List<String> texts, int place, String otherwise) {
    return place < texts.size() ? plain(texts.get(place)) : otherwise;
  }

  /// The words of a question as the form of earlier answers sends it.
  static WorkItem question(List<String> numbers, List<String> texts, int place) {
    return WorkItem.of(at(numbers, place, ""), at(texts, place, ""));
  }
}
