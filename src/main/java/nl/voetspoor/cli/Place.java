package nl.voetspoor.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.voetspoor.engine.opensearch.ClusterAddress;

/// Where a collection is kept.
///
/// @param data the folder of what is kept here in any case: the original files and work lists
/// @param cluster the cluster that keeps the papers; empty where the folder does
record Place(Path data, Optional<ClusterAddress> cluster) {
  /// In a folder alone.
  static Place in(Path data) {
    return new Place(data, Optional.empty());
  }

  @Override
  public String toString() {
    return cluster.map(ClusterAddress::written).orElseGet(data::toString);
  }
}
