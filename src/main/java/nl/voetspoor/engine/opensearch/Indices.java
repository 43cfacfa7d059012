package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.search.Revision;

/// The indices of a collection: its documents stand in one with a number (`voetspoor-000001`),
/// which is known by the name of the collection, so that another can take its place at once; and
/// beside that is a small one (`voetspoor-state`), which says who writes and what the last state
/// is.
final class Indices {
  private static final String FIRST = "000001";

  private final Cluster cluster;
  private final String name;

  Indices(Cluster cluster) {
    this.cluster = cluster;
    this.name = cluster.address().index();
  }

  /// The name of the collection, under which it is searched and written.
  String name() {
    return name;
  }

  /// Where it is written down who writes, and what the last state is.
  String state() {
    return name + "-state";
  }

  /// Makes what is not there yet.
  ///
  /// @throws CollectionException where it was made by another version
  void make(AnalysisConfig config) {
    makeAnyForm(config);
    check();
  }

  /// The same, of a collection that may be of an older form.
  void makeAnyForm(AnalysisConfig config) {
    if (!exists(state())) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.putObject("settings").put("number_of_shards", 1).put("auto_expand_replicas", "0-2");
      body.putObject("mappings").put("dynamic", false);
      created(state(), body);
    }
    if (!exists(name)) {
      ObjectNode body = Mapping.of(config, cluster.address().spread());
      body.putObject("aliases").putObject(name);
      created(name + "-" + FIRST, body);
    }
  }

  /// Whether there is a collection.
  boolean isThere() {
    return exists(name);
  }

  private boolean exists(String index) {
    Cluster.Answer answer = cluster.ask("HEAD", "/" + index, Map.of(), MissingNode.getInstance());
    if (answer.isError() && !answer.isMissing()) {
      throw cluster.unreachable(new IOException(answer.reason()));
    }
    return !answer.isMissing();
  }

  /// Another may have made it a moment before.
  private void created(String index, ObjectNode body) {
    Cluster.Answer answer = cluster.ask("PUT", "/" + index, Map.of(), body);
    boolean there =
        answer
            .body()
            .path("error")
            .path("type")
            .asText()
            .equals("resource_already_exists_exception");
    if (answer.isError() && !there) {
      throw cluster.unreachable(new IOException(answer.reason()));
    }
  }

  /// Refuses a collection of another form; one that is not there yet is none.
  ///
  /// @throws CollectionException that says what to do
  void check() {
    int found = generation();
    if (found < Mapping.GENERATION) {
      throw new CollectionException.OutdatedThere(cluster.address().written(), other(found));
    }
    checkKept();
  }

  /// Refuses a collection of a form of which not even what is kept can be read.
  ///
  /// @throws CollectionException that says what to do
  void checkKept() {
    int found = generation();
    if (found > Mapping.GENERATION) {
      throw new CollectionException.Newer(cluster.address().written(), other(found));
    }
  }

  private static IOException other(int found) {
    return new IOException("it is of generation " + found + ", not " + Mapping.GENERATION);
  }

  private int generation() {
    Cluster.Answer answer =
        cluster.ask("GET", "/" + name + "/_mapping", Map.of(), MissingNode.getInstance());
    int generation = Mapping.GENERATION;
    for (JsonNode index : answer.isError() ? MissingNode.getInstance() : answer.body()) {
      generation = index.path("mappings").path("_meta").path("generation").asInt();
    }
    return generation;
  }

  /// Makes an index to take the place of the one that is used, and returns its name.
  String next(AnalysisConfig config) {
    String last = new TreeSet<>(behind()).last();
    int number = Integer.parseInt(last.substring(last.lastIndexOf('-') + 1)) + 1;
    String next = String.format(java.util.Locale.ROOT, "%s-%06d", name, number);
    drop(next);
    created(next, Mapping.of(config, cluster.address().spread()));
    return next;
  }

  /// Lets `next` be the collection from now on, in one step, and removes what it was.
  void swap(String next) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    var actions = body.putArray("actions");
    for (String older : behind()) {
      actions.addObject().putObject("remove_index").put("index", older);
    }
    actions.addObject().putObject("add").put("index", next).put("alias", name);
    cluster.patiently("POST", "/_aliases", Map.of(), body);
  }

  /// Removes an index that has not taken its place.
  void drop(String next) {
    cluster.ask("DELETE", "/" + next, Map.of(), MissingNode.getInstance());
  }

  private Set<String> behind() {
    TreeSet<String> names = new TreeSet<>();
    cluster
        .must("GET", "/_alias/" + name, Map.of(), MissingNode.getInstance())
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  /// Lets all that was written be seen.
  void refresh(String index) {
    cluster.patiently("POST", "/" + index + "/_refresh", Map.of(), MissingNode.getInstance());
  }

  /// The last state of the collection; empty where it has not been made yet.
  Optional<Revision> revision() {
    Cluster.Answer answer =
        cluster.ask("GET", "/" + state() + "/_doc/revision", Map.of(), MissingNode.getInstance());
    if (answer.isMissing()) {
      return Optional.empty();
    }
    if (answer.isError()) {
      throw cluster.unreachable(new IOException(answer.reason()));
    }
    JsonNode said = answer.body().path("_source");
    return Optional.of(
        new Revision(
            said.path("name").asText(), Instant.ofEpochSecond(said.path("since").asLong())));
  }

  /// Writes down that there is another state from now on.
  void renew(Instant now) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("name", UUID.randomUUID().toString().replace("-", ""));
    document.put("since", now.getEpochSecond());
    cluster.patiently("PUT", "/" + state() + "/_doc/revision", Map.of(), document);
  }
}
