package nl.voetspoor.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes.
///
/// @param output what a program reads: standard output
/// @param messages progress and messages: standard error
record Streams(PrintWriter output, PrintWriter messages) {
  static Streams of(CommandSpec spec) {
    return new Streams(spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
