package nl.voetspoor.extract.worker;

import java.io.InputStream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/// Fetches nothing: the request says where the file lies, and [RequestParser] opens it. Public,
/// since Tika makes it by name.
public final class RequestFetcher extends AbstractFetcher {
  static final String NAME = "request";

  /// Under its own name.
  public RequestFetcher() {
    super(NAME);
  }

  /// One byte, since Tika hands no parser an empty file.
  @Override
  public InputStream fetch(String key, Metadata metadata, ParseContext context) {
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, RequestParser.REQUEST.toString());
    return TikaInputStream.get(new byte[1]);
  }
}
