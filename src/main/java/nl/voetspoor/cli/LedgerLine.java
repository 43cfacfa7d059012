package nl.voetspoor.cli;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;

/// Puts an entry of the ledger on one line.
final class LedgerLine {
  private LedgerLine() {}

  /// Tab-separated: status, fault or nothing, when it was seen, version, format, extent, the paper,
  /// the reason, the place. What is not there is `-`.
  static String of(LedgerEntry entry) {
    return Stream.of(
            entry.status().code(),
            entry.fault().map(Fault::code).orElse(""),
            moment(entry),
            entry.effort().version(),
            entry.origin().format(),
            extent(entry.effort()),
            entry.id().map(PaperId::value).orElse(""),
            entry.reason(),
            entry.origin().location())
        .map(LedgerLine::printable)
        .map(each -> each.isBlank() ? "-" : each)
        .collect(Collectors.joining("\t"));
  }

  /// Where a paper was read from, and how that went.
  static String ofRendition(LedgerEntry entry) {
    String said =
        Stream.of(
                Optional.of(entry.status().code()),
                Optional.of(entry.origin().format()),
                Optional.of(extent(entry.effort())),
                Optional.of(entry.effort().version())
                    .filter(v -> !v.isEmpty())
                    .map(v -> "read by " + v),
                Optional.of("seen " + moment(entry)),
                entry.fault().map(Fault::code),
                Optional.of(entry.reason()))
            .flatMap(Optional::stream)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("; "));
    return printable(entry.origin().location()) + "  (" + said + ")";
  }

  private static String extent(Effort effort) {
    return Stream.of(
            said(effort.files(), "file"),
            said(effort.pages(), "page"),
            said(effort.characters(), "character"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String said(long count, String what) {
    return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
  }

  /// To the second, in the time of this machine.
  private static String moment(LedgerEntry entry) {
    return entry
        .seen()
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(ZoneId.systemDefault())
        .toOffsetDateTime()
        .toString();
  }

  /// A name may hold line breaks and tabs, which part lines and columns.
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}]", " ");
  }
}
