package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Holds;
import nl.voetspoor.model.Fault;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DefaultEmbeddedStreamTranslator;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedStreamTranslator;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Takes mails and archives apart through Tika, which opens one file at a time: what lies in them
/// is laid out and read by itself.
final class HolderReader {
  private final Holding holding;
  private final int maxCharacters;

  HolderReader(Holding holding, int maxCharacters) {
    this.holding = holding;
    this.maxCharacters = maxCharacters;
  }

  /// What `file`, which is called `name`, holds, and its own text where it is a mail. When it
  /// breaks off halfway, what came before is kept, and what comes after is told of.
  Extraction read(Path file, String name, String type)
      throws IOException, SAXException, TikaException {
    Layer layer = new Layer(holding);
    Mail mail = new Mail(maxCharacters);
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler("UTF-8");
    ParseContext context = new ParseContext();
    boolean isMail = Mail.isType(type);
    context.set(
        EmbeddedDocumentExtractor.class,
        new Taker(layer, isMail ? Optional.of(mail) : Optional.empty(), name));
    try (TikaInputStream in = TikaInputStream.get(file)) {
      new AutoDetectParser()
          .parse(in, new WriteOutContentHandler(xhtml, maxCharacters), metadata, context);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      if (layer.isEmpty()) {
        throw e;
      }
      NotReadable why = NotReadable.because(e);
      layer.refuse("…", why.fault(), "the files behind this one were not read: " + why.reason());
    }
    Optional<Extracted> own =
        isMail ? mail.text(type, metadata, xhtml.toString()) : Optional.empty();
    return new Holds(type, own, layer.done());
  }

  /// Takes over each file that Tika comes upon.
  private static final class Taker implements EmbeddedDocumentExtractor {
    private final Layer layer;
    private final Optional<Mail> mail;
    private final String holder;
    private final EmbeddedStreamTranslator translator = new DefaultEmbeddedStreamTranslator();

    private Taker(Layer layer, Optional<Mail> mail, String holder) {
      this.layer = layer;
      this.mail = mail;
      this.holder = holder;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return true;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      String type = Attachment.type(metadata);
      Optional<String> name = Attachment.name(metadata);
      if (mail.isPresent() && name.isEmpty() && mail.get().takesBody(type, metadata, in)) {
        return;
      }
      String called = name.orElseGet(() -> Attachment.nameless(type, holder));
      if (mail.isPresent() && Attachment.isTrifle(called, type)) {
        layer.passOver(called, type, "not a paper: " + type + " in a mail");
      } else if (Attachment.isHidden(called)) {
        layer.passOver(called, type, "a hidden file of another program");
      } else {
        lay(called, in, metadata);
      }
    }

    /// What Office embeds is a folder of its own file system, and becomes a file by translation.
    private void lay(String name, InputStream in, Metadata metadata) throws IOException {
      try {
        if (translator.shouldTranslate(in, metadata)) {
          layer.lay(
              name,
              out -> {
                try (InputStream file = translator.translate(in, metadata)) {
                  file.transferTo(out);
                }
              });
        } else {
          layer.lay(name, in);
        }
      } catch (RuntimeException e) {
        layer.refuse(name, Fault.DAMAGED, "it cannot be taken out; fetch it by itself");
      }
    }
  }
}
