package nl.voetspoor.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// The files of the folder `web`, as packaged with the program.
final class Resources {
  private Resources() {}

  /// Opens a file by its path within the folder.
  static InputStream open(String path) throws IOException {
    InputStream file = Resources.class.getResourceAsStream("/web/" + path);
    if (file == null) {
      throw new FileNotFoundException("not packaged with the program: web/" + path);
    }
    return file;
  }
}
