package nl.voetspoor.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Prints pages in the language of the person who asks: that of the cookie `lang`, which keeps a
/// choice, else the one of ours that the browser asks for, else Dutch.
final class PagePrinter {
  private static final String LANGUAGE = "lang";
  private static final int LONGEST_HEADER = 500;

  /// What else than the address an answer in words depends on.
  static final String VARYING = "Cookie, Accept-Language, Accept-Encoding";

  private static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PagePrinter.class.getClassLoader(), "pages");
  private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

  PagePrinter(Names names) {
    Arrays.stream(Language.values())
        .forEach(l -> wordings.put(l, new Wording(Messages.of(l), names)));
  }

  /// How things are put for this person.
  Wording wording(Context ctx) {
    Language language =
        chosen(ctx)
            .or(() -> Optional.ofNullable(ctx.cookie(LANGUAGE)).flatMap(Language::ofCode))
            .orElseGet(() ->
                Optional.ofNullable(ctx.header("Accept-Language"))
                    .filter(header -> header.length() <= LONGEST_HEADER)
                    .map(Language::accepted)
                    .orElse(Language.DUTCH));
    return java.util.Objects.requireNonNull(wordings.get(language));
  }

  /// The frame of a page at the address that was asked for.
  Frame frame(Context ctx, String title) {
    return new Frame(wording(ctx), title, address(ctx), "");
  }

  /// Prints `page` by a template.
  void print(Context ctx, String template, Object page) {
    StringOutput html = new StringOutput(32_768);
    templates.render(template, page, html);
    ctx.header("Cache-Control", "no-cache").header("Vary", VARYING);
    ctx.contentType("text/html; charset=utf-8").result(html.toString());
  }

  /// Keeps a language that is chosen in the address, and goes on to the address without it; what is
  /// sent is answered at once in that language, since going on would lose it. The result says
  /// whether the request is answered with that.
  boolean switchLanguage(Context ctx) {
    Optional<Language> chosen = chosen(ctx);
    boolean sent = ctx.method().equals(HandlerType.POST);
    chosen.ifPresent(language -> {
      String cookie = LANGUAGE + "=" + language.code() + "; Path=/; Max-Age=" + YEAR_IN_SECONDS;
      ctx.header("Set-Cookie", cookie + "; SameSite=Lax; HttpOnly");
      if (!sent) {
        ctx.redirect(address(ctx), io.javalin.http.HttpStatus.SEE_OTHER);
      }
    });
    return chosen.isPresent() && !sent;
  }

  private static Optional<Language> chosen(Context ctx) {
    return Optional.ofNullable(ctx.queryParam(LANGUAGE)).flatMap(Language::ofCode);
  }

  /// The path and parameters that were asked for, without the language. It begins with one slash,
  /// so that it never leads to another host.
  private static String address(Context ctx) {
    String path = "/" + ctx.path().replaceFirst("^[/\\\\]+", "");
    String kept =
        Arrays.stream(Optional.ofNullable(ctx.queryString()).orElse("").split("&", -1))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith(LANGUAGE + "="))
            .collect(java.util.stream.Collectors.joining("&"));
    return kept.isEmpty() ? path : path + "?" + kept;
  }
}
