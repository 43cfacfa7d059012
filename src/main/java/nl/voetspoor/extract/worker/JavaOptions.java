package nl.voetspoor.extract.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.extract.Limits;

/// With what options of Java a worker is started.
///
/// @param limits how much memory it may take
/// @param classPath where classes are looked for
/// @param temporary where its temporary files go
/// @param hosts an empty file
record JavaOptions(Limits limits, List<String> classPath, Path temporary, Path hosts) {
  /// The class path of this program.
  static List<String> ownClassPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
  }

  List<String> list() {
    return List.of(
        "-cp",
        String.join(File.pathSeparator, classPath),
        "-Xmx" + limits.memoryMegabytes() + "m",
        "-Xms48m",
        "-XX:+UseSerialGC",
        // Most of the time of a thousand small files went into compiling for speed, in each worker.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseCompactObjectHeaders",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.io.tmpdir=" + temporary,
        // No name of another machine is known, and no parser of XML opens anything but its file.
        "-Djdk.net.hosts.file=" + hosts,
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=",
        // What a library has to say of a file is no reading for the person at the command line.
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
  }
}
