package nl.voetspoor.web;

import java.nio.file.Path;
import java.util.Optional;

/// Which program answers, and where it keeps its data.
///
/// @param version the version of the program
/// @param data the folder of the collection, where people may know it
public record Installation(String version, Optional<Path> data) {}
