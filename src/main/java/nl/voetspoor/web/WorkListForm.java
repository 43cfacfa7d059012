package nl.voetspoor.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.web.text.FirstWords;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;

/// The form of a work list as it was sent: every text in it, the version it was made of, and what
/// its button asks.
///
/// @param version the version the form was made of; empty where it says none
/// @param title the title
/// @param numbers what each question was called where it was filled in: its number, else its place
/// @param questions the words of each question
/// @param notes the note of each question
/// @param drafts the draft of each question
/// @param todo what the button asks: `hoger-2` puts the third question higher, `weg-2` takes it
///   out, `op-2-1` and `uit-2-1` do so with its second passage; anything else asks nothing more
/// @param sure whether the person was asked whether a question can go
record WorkListForm(
    OptionalInt version,
    String title,
    List<String> numbers,
    List<String> questions,
    List<String> notes,
    List<String> drafts,
    String todo,
    boolean sure) {
  /// How much of a question is said beside what was typed for it, in characters.
  private static final int BRIEF = 110;

  private static final Pattern TODO =
      Pattern.compile("(hoger|weg|op|uit)-(\\d{1,3})(?:-(\\d{1,3}))?");

  static WorkListForm of(Context ctx) {
    String version = Optional.ofNullable(ctx.formParam("versie")).orElse("");
    return new WorkListForm(
        version.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.of(0),
        Optional.ofNullable(ctx.formParam("titel")).orElse(""),
        ctx.formParams("nummer"),
        ctx.formParams("vraag"),
        ctx.formParams("notitie"),
        ctx.formParams("concept"),
        Optional.ofNullable(ctx.formParam("doe")).orElse(""),
        "ja".equals(ctx.formParam("zeker")));
  }

  /// The list with everything in the form, and what its button asks done.
  WorkList onto(WorkList list) {
    return done(written(list));
  }

  /// The place, from 0, of the question that would go with what was chosen or written for it, while
  /// the person was not asked yet.
  OptionalInt asksFirst(WorkList list) {
    Matcher m = TODO.matcher(todo);
    if (sure || !m.matches() || !"weg".equals(m.group(1))) {
      return OptionalInt.empty();
    }
    int place = Integer.parseInt(m.group(2));
    List<WorkItem> items = written(list).items();
    return place < items.size() && items.get(place).isWorkedOn()
        ? OptionalInt.of(place)
        : OptionalInt.empty();
  }

  /// The list with every text in the form.
  WorkList written(WorkList list) {
    WorkList written = list.titled(title);
    for (int i = 0; i < list.items().size(); i++) {
      int place = i;
      written =
          written.changing(
              place,
              item -> item.noting(at(notes, place, item.note()), at(drafts, place, item.draft())));
    }
    return written;
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
    List<String> kept =
        now.items().stream().flatMap(item -> Stream.of(item.note(), item.draft())).toList();
    return lost(List.of(now.title()), kept, wording);
  }

  /// All that was typed, for a list that is there no more.
  List<WorkListPage.Lost> lost(Wording wording) {
    return lost(List.of(), List.of(), wording);
  }

  private List<WorkListPage.Lost> lost(List<String> titles, List<String> kept, Wording wording) {
    List<WorkListPage.Lost> lost = new ArrayList<>();
    add(lost, wording.text("worklist.title"), title, titles);
    for (int i = 0; i < Math.max(notes.size(), drafts.size()); i++) {
      String number = at(numbers, i, String.valueOf(i + 1));
      String brief = brief(at(questions, i, ""));
      add(lost, wording.text("worklist.draft.of", number) + brief, at(drafts, i, ""), kept);
      add(lost, wording.text("worklist.note.of", number) + brief, at(notes, i, ""), kept);
    }
    return lost;
  }

  private static String brief(String question) {
    return question.isBlank() ? "" : ": " + FirstWords.of(question, BRIEF);
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
