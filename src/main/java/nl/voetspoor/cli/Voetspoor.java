package nl.voetspoor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.moving.ArchiveException;
import nl.voetspoor.web.PortTakenException;
import nl.voetspoor.worklist.WorkListException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line: `voetspoor <command>`. What a program reads goes to standard output, messages
/// and progress to standard error. It ends with 0 when done, 1 when a document or query could not
/// be handled, 2 for wrong usage.
@Command(
    name = "voetspoor",
    description = "Search Dutch parliamentary papers and follow their footnotes.",
    mixinStandardHelpOptions = true,
    version = "voetspoor 0.1",
    synopsisSubcommandLabel = "COMMAND")
public final class Voetspoor implements Runnable {
  static final int DONE = 0;
  static final int NOT_HANDLED = 1;
  static final int WRONG_USAGE = 2;

  /// The commands that go on for long, and are waited for until they answer.
  private static final Set<String> SERVING = Set.of("serve", "demo");

  /// Lucene advises a module that gains nothing for text. Kept here, or its level would be
  /// forgotten.
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_DATA:-data}",
      description = "Folder that holds the collection (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Mixin private EngineOptions engine = new EngineOptions();

  private final House house;

  Voetspoor(House house) {
    this.house = house;
  }

  /// Runs one command and ends the process.
  public static void main(String[] args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.pdfbox", "off");
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.fontbox", "off");
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.poi", "off");
    System.setProperty("org.slf4j.simpleLogger.log.io.javalin", "off");
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.tika.pipes", "off");
    ADVICE.setLevel(Level.OFF);
    House house = new House(Settings.ofLauncher());
    if (args.length > 0 && SERVING.contains(args[0])) {
      house.prepareToSearch();
    }
    System.exit(commandLine(house, args).execute(args));
  }

  /// The command line over `house`, with all commands.
  static CommandLine commandLine(House house) {
    return commandLine(house, new String[0]);
  }

  /// The same for `args`: where they begin with a command, no other is made.
  private static CommandLine commandLine(House house, String[] args) {
    Voetspoor root = new Voetspoor(house);
    Map<String, Supplier<Object>> commands = commands(root);
    if (args.length > 0) {
      Optional.ofNullable(commands.get(args[0]))
          .ifPresent(only -> commands.values().retainAll(Set.of(only)));
    }
    CommandLine line = new CommandLine(root);
    commands.values().forEach(command -> line.addSubcommand(command.get()));
    return line.setOut(utf8(FileDescriptor.out))
        .setErr(utf8(FileDescriptor.err))
        .setParameterExceptionHandler(Voetspoor::wrongUsage)
        .setExecutionExceptionHandler(explaining());
  }

  private static Map<String, Supplier<Object>> commands(Voetspoor root) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("index", () -> new IndexCommand(root));
    commands.put("serve", () -> new ServeCommand(root));
    commands.put("demo", () -> new DemoCommand(root));
    commands.put("search", () -> excluding(new SearchCommand(root)));
    commands.put("answers", () -> new AnswersCommand(root));
    commands.put("refs", () -> new RefsCommand(root));
    commands.put("resolve", () -> new ResolveCommand(root));
    commands.put("show", () -> new ShowCommand(root));
    commands.put("wanted", () -> new WantedCommand(root));
    commands.put("ledger", () -> new LedgerCommand(root));
    commands.put("export", () -> new ExportCommand(root));
    commands.put("import", () -> new ImportCommand(root));
    commands.put("rebuild", () -> new RebuildCommand(root));
    return commands;
  }

  /// A word to be excluded (`-motie`) looks like an option and is none.
  private static CommandLine excluding(SearchCommand search) {
    return new CommandLine(search).setUnmatchedOptionsArePositionalParams(true);
  }

  /// What is wrong, and where it stands how it is right: not the whole of the help.
  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command
        .getErr()
        .println(
            said(e)
                + "; "
                + command.getCommandSpec().qualifiedName()
                + " --help shows what can be asked");
    return WRONG_USAGE;
  }

  private static String said(ParameterException e) {
    boolean ofCommand = e.getCommandLine().getParent() != null;
    return e instanceof CommandLine.UnmatchedArgumentException unmatched && !ofCommand
        ? "there is no command '" + unmatched.getUnmatched().getFirst() + "'"
        : String.valueOf(e.getMessage());
  }

  House house() {
    return house;
  }

  Path data() {
    return data.toAbsolutePath().normalize();
  }

  /// Where the collection is kept.
  Place place() {
    return new Place(data(), engine.cluster(spec));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: name a command");
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
        true,
        StandardCharsets.UTF_8);
  }

  private static IExecutionExceptionHandler explaining() {
    return (e, commandLine, result) -> {
      boolean expected =
          e instanceof CollectionException
              || e instanceof SettingsException
              || e instanceof ArchiveException
              || e instanceof WorkListException
              || e instanceof PortTakenException
              || e instanceof IllegalArgumentException;
      commandLine
          .getErr()
          .println(expected ? e.getMessage() : "something went wrong that should not: " + e);
      if (!expected) {
        e.printStackTrace(commandLine.getErr());
      }
      return NOT_HANDLED;
    };
  }
}
