package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.model.Paper;

/// SQLite with FTS5, the engine of OpenTK: one table, `unicode61`, `bm25()` and `snippet()`.
final class SqlitePeer implements Peer {
  /// What it is called in the report.
  static final String NAME = "SQLite FTS5";

  private final Path file;
  private final Connection connection;

  SqlitePeer(Path file) throws SQLException {
    this.file = file;
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode=wal");
      statement.execute("pragma synchronous=normal");
      statement.execute(
          "create virtual table paper using fts5(id unindexed, title, body, tokenize='unicode61')");
    }
    connection.setAutoCommit(false);
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
        insert.execute();
      }
    }
    connection.commit();
  }

  @Override
  public void done() throws SQLException {
    connection.setAutoCommit(true);
  }

  @Override
  public long size() throws IOException {
    return Peer.bytes(file);
  }

  @Override
  public int find(String words) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, title, snippet(paper, 2, '[', ']', '…', 32) from paper"
                + " where paper match ? order by bm25(paper) limit 10")) {
      query.setString(1, allOf(words));
      try (ResultSet rows = query.executeQuery()) {
        int shown = 0;
        while (rows.next()) {
          shown += rows.getString(3).isEmpty() ? 0 : 1;
        }
        return shown;
      }
    }
  }

  private static String allOf(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(word -> '"' + word.replace("\"", "") + '"')
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException("the file could not be let go of", e);
    }
  }
}
