package nl.voetspoor.extract.worker;

import java.io.Serializable;
import nl.voetspoor.extract.Limits;

/// What a worker is asked to do. It travels as a Java object, as all that `PipesParser` sends.
///
/// @param file the path of the file to read
/// @param answer the path of the file to write the answer to
/// @param limits how much reading may take
record Request(String file, String answer, Limits limits) implements Serializable {}
