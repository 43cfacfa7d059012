package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The links that the official editor put in papers in KOOP XML: `<extref doc="kst-28638-190">`.
final class EditorLinks {
  /// A link.
  ///
  /// @param paper the paper it stands in
  /// @param place `body`, `footnote`, or `title` for the title of the dossier over the paper
  /// @param words the words that are linked
  /// @param around all words of the paragraph
  record Link(String paper, String place, String words, String target, String around) {}

  private EditorLinks() {}

  /// The links of all papers in a folder, in the order of their names.
  static List<Link> in(Path folder) throws IOException {
    List<Link> links = new ArrayList<>();
    try (Stream<Path> papers = Files.list(folder)) {
      for (Path paper : papers.filter(p -> p.toString().endsWith(".xml")).sorted().toList()) {
        links.addAll(of(paper));
      }
    }
    return links;
  }

  private static List<Link> of(Path file) throws IOException {
    String paper = file.getFileName().toString().replace(".xml", "");
    NodeList found = document(file).getElementsByTagName("extref");
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element link) {
        links.add(
            new Link(
                paper,
                place(link),
                link.getTextContent(),
                link.getAttribute("doc").replaceAll("[\\s\\p{Z}]", ""),
                link.getParentNode().getTextContent()));
      }
    }
    return links;
  }

  private static Element document(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static String place(Node link) {
    for (Node node = link.getParentNode(); node != null; node = node.getParentNode()) {
      switch (node.getNodeName()) {
        case "noot" -> {
          return "footnote";
        }
        case "dossier" -> {
          return "title";
        }
        default -> {}
      }
    }
    return "body";
  }
}
