package nl.voetspoor.engine.onnx;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.search.answers.Embedding;

/// Loads a language model that somebody put on this machine.
///
/// The library that runs it, ONNX Runtime, does not come along: it is loaded from the class path
/// when a model is. Its later versions tell their maker how they are used (seen in 1.29.0, whose
/// library for Linux holds the address `mobile.events.data.microsoft.com`); nothing may leave this
/// machine, so they are refused before any of their code runs.
public final class LocalModel {
  /// The newest version that was seen to send nothing.
  private static final int NEWEST_SILENT = 24;

  private static final String LIBRARY = "/ai/onnxruntime/OrtEnvironment.class";
  private static final Pattern VERSION = Pattern.compile("1\\.(\\d{1,3})\\..*");

  private LocalModel() {}

  /// The model that `settings` name, tried once.
  ///
  /// @throws UnusableModelException when it is not there, is none that can be used, or the library
  ///   is not there or not one that may be used
  public static Embedding load(ModelSettings settings) {
    URL library = LocalModel.class.getResource(LIBRARY);
    if (library == null) {
      throw new UnusableModelException(
          "to use a model, put ONNX Runtime 1.24.2 beside the launcher as onnxruntime.jar"
              + " (com.microsoft.onnxruntime:onnxruntime of Maven Central)");
    }
    checkSilent(version(library).orElse("of an unknown version"));
    return OnnxEmbedding.load(settings);
  }

  /// Refuses a library that may send something.
  static void checkSilent(String version) {
    Matcher minor = VERSION.matcher(version);
    if (!minor.matches() || Integer.parseInt(minor.group(1)) > NEWEST_SILENT) {
      throw new UnusableModelException(
          "ONNX Runtime "
              + version
              + " may send data to its maker, and is not used: take version 1.24.2");
    }
  }

  private static Optional<String> version(URL library) {
    try {
      return library.openConnection() instanceof JarURLConnection jar
          ? Optional.ofNullable(
              jar.getManifest()
                  .getMainAttributes()
                  .getValue(Attributes.Name.IMPLEMENTATION_VERSION))
          : Optional.empty();
    } catch (IOException e) {
      throw new UnusableModelException("ONNX Runtime cannot be read from " + library, e);
    }
  }
}
