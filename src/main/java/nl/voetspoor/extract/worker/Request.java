package nl.voetspoor.extract.worker;

import java.io.Serializable;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;

/// What a worker is asked to do. It travels as a Java object, as all that `PipesParser` sends.
///
/// @param file the path of the file to read
/// @param name what it is called, which may be another name than its path has
/// @param answer the path of the file to write the answer to
/// @param limits how much reading may take
/// @param holding where to lay what lies in it
record Request(String file, String name, String answer, Limits limits, Holding holding)
    implements Serializable {}
