package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.model.Paper;

/// PostgreSQL with its full text search for Dutch. The server is started on a free port, in a
/// folder that is its own, and stopped at the end.
final class PostgresPeer implements Peer {
  /// What it is called in the report.
  static final String NAME = "PostgreSQL 15 'dutch'";

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

  private final Path folder;
  private final Connection connection;

  /// Starts a server that keeps its data in `folder`, which is made.
  PostgresPeer(Path folder) throws IOException, InterruptedException, SQLException {
    this.folder = folder;
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    int port = freePort();
    Path data = folder.resolve("data");
    run("initdb", "-D", data.toString(), "-A", "trust", "-U", "bench", "-E", "UTF8");
    run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c shared_buffers=1GB",
        "start");
    connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "bench", "");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table paper(id text, title text, body text, words tsvector generated always as"
              + " (setweight(to_tsvector('dutch', title), 'A') || to_tsvector('dutch', body)) stored)");
    }
    connection.setAutoCommit(false);
  }

  /// Whether it is installed here.
  static boolean isHere() {
    return Files.isExecutable(PROGRAMS.resolve("initdb"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// Runs one of its programs, which refuse to run as root.
  private void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    command.add(PROGRAMS.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(program + ".log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(
          program + " failed: " + Files.readString(folder.resolve(program + ".log")));
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void take(List<IndexedPaper> papers) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into paper(id, title, body) values (?, ?, ?)")) {
      for (IndexedPaper each : papers) {
        Paper paper = each.paper();
        insert.setString(1, paper.id().value());
        insert.setString(2, paper.description().title());
        insert.setString(3, paper.content().text());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  @Override
  public void done() throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create index on paper using gin(words)");
      statement.execute("vacuum analyze paper");
    }
  }

  @Override
  public long size() throws IOException {
    return Peer.bytes(folder);
  }

  @Override
  public int find(String words) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, title, ts_headline('dutch', body, q) from (select id, title, body, q from"
                + " paper, plainto_tsquery('dutch', ?) q where words @@ q"
                + " order by ts_rank(words, q) desc limit 10) best")) {
      query.setString(1, words);
      try (ResultSet rows = query.executeQuery()) {
        int shown = 0;
        while (rows.next()) {
          shown++;
        }
        return shown;
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
      run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "fast", "stop");
    } catch (SQLException e) {
      throw new IOException("the server could not be let go of", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
