package nl.voetspoor.ingest;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import nl.voetspoor.extract.Held;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.Allowance;
import nl.voetspoor.source.Found;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.source.SourceWalker;

/// Reads a file and all that it holds, however deep, one after the other, without keeping any of
/// it. For a few files; the [Belt] is for many.
public final class Unfolding {
  private final SourceWalker walker;
  private final Reader reader;
  private final Workspace workspace;

  /// @param walker opens archives
  /// @param reader reads a file
  /// @param workspace where files that lie in others are laid; they are deleted once read
  public Unfolding(SourceWalker walker, Reader reader, Path workspace) {
    this.walker = walker;
    this.reader = reader;
    this.workspace = new Workspace(workspace);
  }

  /// Reads the file at `path`, and tells of it and of each file in it where it lies and how reading
  /// it ended. What is of a kind that holds no paper is passed over in silence.
  public void open(Path path, BiConsumer<String, Reading> taker) {
    Allowance allowance = walker.allowance(path);
    walker.open(path, allowance, found -> take(found, allowance, taker));
  }

  private void take(Found found, Allowance allowance, BiConsumer<String, Reading> taker) {
    switch (found) {
      case Found.Trouble(String location, Fault fault, String reason) ->
          taker.accept(location, new Reading.Unreadable(fault, reason));
      case Found.Candidate(SourceFile file) -> {
        Reading reading = reader.read(file);
        workspace.tidy(file.content());
        taker.accept(file.location(), own(reading));
        if (reading instanceof Reading.Holds holds) {
          holds.files().forEach(held -> take(held, file, allowance, taker));
        }
      }
      case Found.Opened _, Found.Hidden _ -> {}
    }
  }

  private void take(
      Held held, SourceFile holder, Allowance allowance, BiConsumer<String, Reading> taker) {
    String location = holder.location() + "!/" + held.name();
    switch (held) {
      case Held.Laid(_, Path content) ->
          walker.enter(content, location, allowance, found -> take(found, allowance, taker));
      case Held.Refused(_, Fault fault, String reason) ->
          taker.accept(location, new Reading.Unreadable(fault, reason));
      case Held.NoPaper _ -> {}
    }
  }

  private static Reading own(Reading reading) {
    return reading instanceof Reading.Holds holds
        ? holds.own().<Reading>map(own -> own).orElse(reading)
        : reading;
  }
}
