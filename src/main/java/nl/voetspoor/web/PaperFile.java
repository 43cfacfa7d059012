package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.voetspoor.export.Entry;
import nl.voetspoor.export.Export;
import nl.voetspoor.export.ExportFormat;
import nl.voetspoor.search.PaperSummary;

/// A file of papers on its way to whoever asked for it, written as the papers are found.
///
/// Nothing is sent before the first paper is there, so that a search that fails is still answered
/// as an error; one that fails later breaks the connection off, so that half a file never passes
/// for a whole one.
final class PaperFile {
  private final Context ctx;
  private final ExportFormat format;
  private final String name;
  private final Function<PaperSummary, Entry> entries;
  private Optional<Writer> out = Optional.empty();
  private Optional<Export> export = Optional.empty();

  private PaperFile(
      Context ctx, ExportFormat format, String name, Function<PaperSummary, Entry> entries) {
    this.ctx = ctx;
    this.format = format;
    this.name = name;
    this.entries = entries;
  }

  /// Sends the papers that `walk` hands over.
  ///
  /// @param name of the file, without its ending
  static void send(
      Context ctx,
      ExportFormat format,
      String name,
      Function<PaperSummary, Entry> entries,
      Consumer<Consumer<PaperSummary>> walk) {
    PaperFile file = new PaperFile(ctx, format, name, entries);
    if (ctx.method().equals(HandlerType.HEAD)) {
      file.announce();
      return;
    }
    try {
      walk.accept(file::add);
      file.end();
    } catch (BrokenOffException e) {
      throw e;
    } catch (RuntimeException e) {
      throw file.export.isPresent() ? new BrokenOffException(e) : e;
    }
  }

  private void add(PaperSummary paper) {
    try {
      begun().add(entries.apply(paper));
    } catch (IOException e) {
      throw new BrokenOffException(e);
    }
  }

  private void end() {
    try {
      begun().end();
      out.orElseThrow().flush();
    } catch (IOException e) {
      throw new BrokenOffException(e);
    }
  }

  private Export begun() throws IOException {
    if (export.isEmpty()) {
      announce();
      Writer writer =
          new BufferedWriter(
              new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8), 32_768);
      out = Optional.of(writer);
      export = Optional.of(format.to(writer));
    }
    return export.get();
  }

  private void announce() {
    ctx.contentType(format.mediaType());
    ctx.header("Content-Disposition", Disposition.attachment(name + "." + format.extension()));
  }
}
