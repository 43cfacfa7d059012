package nl.voetspoor.web;

import java.util.Arrays;
import java.util.List;
import nl.voetspoor.export.ExportFormat;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;

/// Where the papers of a page can be taken along: the address of the page with the ending of a file
/// behind its path.
///
/// @param files the forms, with where they are found
/// @param feed where the feed is found
public record Takeaway(List<Link> files, String feed) {
  /// How many papers a feed holds.
  static final int FEED_SIZE = 50;

  /// A form and where it is found.
  public record Link(ExportFormat format, String address) {}

  /// Keeps its own copy of the list.
  public Takeaway {
    files = List.copyOf(files);
  }

  /// Of a page of results.
  public static Takeaway of(SearchRequest request) {
    Parameters all = request.parameters().without("page", "size");
    return new Takeaway(files("/zoek", all), feed(request));
  }

  /// Of the page of a dossier.
  public static Takeaway of(DossierRequest request) {
    String page = Address.of(request.dossier());
    return new Takeaway(files(page, request.parameters().without("page")), page + ".atom");
  }

  /// The feed of a search, whatever its order.
  static String feed(SearchRequest request) {
    return request
        .sortedBy(Sort.RELEVANCE)
        .parameters()
        .without("page", "size")
        .behind("/zoek.atom");
  }

  /// The feed of the papers that refer to `id`.
  public static String feedCiting(PaperId id) {
    return Address.of(id) + "/aangehaald.atom";
  }

  private static List<Link> files(String page, Parameters parameters) {
    return Arrays.stream(ExportFormat.values())
        .map(format -> new Link(format, parameters.behind(page + "." + format.extension())))
        .toList();
  }
}
