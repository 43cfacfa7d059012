package nl.voetspoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Characters;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.SourceWalker;

/// Reads what is sent, and keeps nothing of it: a file lies in the workspace only while it is read.
///
/// A text is read here and now, pasted or as a file. Any other file is read by processes of their
/// own, which start at the first and end when this is closed. Of an archive or a mail with one
/// paper in it, that paper is read; the words of a mail count as one only where nothing readable is
/// attached to it.
public final class SentPapers implements PaperReading, AutoCloseable {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  /// The endings of names of text.
  private static final Set<String> TEXT = Set.of("", ".txt", ".text", ".md");

  /// How files of other kinds begin, whatever they are called.
  private static final List<String> DOCUMENTS =
      List.of(
          "%PDF",
          "PK\u0003\u0004", "{\\rtf", "<", "\u00d0\u00cf\u0011\u00e0", "\u00ef\u00bb\u00bf<");

  private static final Pattern MAIL =
      Pattern.compile("\\A(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To): ");
  private static final int LOOK = 8_192;

  /// How many papers of an archive are named in a refusal.
  private static final int NAMED = 3;

  private final Reader reader;
  private final Unfolding unfolding;
  private final Path workspace;
  private final int mostText;

  /// @param reader reads files; closed with this
  /// @param walker opens archives, in the workspace
  /// @param workspace an existing folder, which the caller clears at the end
  /// @param mostText how many characters of a text are read
  public SentPapers(Reader reader, SourceWalker walker, Path workspace, int mostText) {
    this.reader = reader;
    this.unfolding = new Unfolding(walker, reader, workspace);
    this.workspace = workspace;
    this.mostText = mostText;
  }

  @Override
  public Read ofText(String text) {
    return reader.ofLines(Pasted.lines(text, mostText));
  }

  @Override
  public Read ofFile(String name, byte[] content) throws UnreadableException {
    if (content.length == 0) {
      throw new UnreadableException(
          shown(name) + ": the file is empty; send one that holds words", Fault.EMPTY);
    }
    if (isText(name, content)) {
      return ofText(Characters.decode(content));
    }
    try {
      Path file = Files.createTempFile(workspace, "sent", ending(name));
      try {
        Files.write(file, content);
        return ofFile(name, file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was sent cannot be laid in " + workspace, e);
    }
  }

  /// The one paper that lies in `file`.
  private Read ofFile(String name, Path file) throws UnreadableException {
    Map<String, Reading.Read> papers = new LinkedHashMap<>();
    List<UnreadableException> troubles = new ArrayList<>();
    unfolding.open(
        file,
        (location, reading) -> {
          String said = shown(name) + location.substring(file.toString().length());
          switch (reading) {
            case Reading.Read read -> papers.put(said, read);
            case Reading.Unreadable(Fault fault, String reason, _) ->
                troubles.add(new UnreadableException(said + ": " + reason, fault));
            case Reading.Described _ ->
                troubles.add(
                    new UnreadableException(
                        said + ": describes papers and holds none; send the paper itself",
                        Fault.NOT_A_PAPER));
            case Reading.Holds _ -> {}
          }
        });
    if (papers.size() > 1) {
      papers.remove(shown(name));
    }
    if (papers.size() == 1) {
      Reading.Read only = papers.values().iterator().next();
      return new Read(only.paper(), only.references());
    }
    throw papers.isEmpty() ? none(name, troubles) : several(papers);
  }

  private static UnreadableException none(String name, List<UnreadableException> troubles) {
    return troubles.isEmpty()
        ? new UnreadableException(
            shown(name) + ": holds no paper; send a PDF, a Word file, a text or the like",
            Fault.NOT_A_PAPER)
        : troubles.getFirst();
  }

  private static UnreadableException several(Map<String, Reading.Read> papers) {
    String names = String.join(", ", papers.keySet().stream().limit(NAMED).toList());
    String more = papers.size() > NAMED ? ", …" : "";
    return new UnreadableException(
        "holds %d papers (%s%s); send one of them".formatted(papers.size(), names, more));
  }

  /// Whether a file is text, and is read like what is pasted.
  private boolean isText(String name, byte[] content) {
    String ending = ending(name).toLowerCase(Locale.ROOT);
    if (content.length > mostText || !TEXT.contains(ending)) {
      return false;
    }
    int looked = Math.min(LOOK, content.length);
    String head = new String(content, 0, looked, StandardCharsets.ISO_8859_1);
    return head.indexOf('\0') < 0
        && DOCUMENTS.stream().noneMatch(head.stripLeading()::startsWith)
        && !MAIL.matcher(head).find();
  }

  /// The last part of a name, as a sender's program may give the whole path.
  private static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "the file" : last;
  }

  private static String ending(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.find() ? ending.group() : "";
  }

  @Override
  public void close() {
    reader.close();
  }
}
