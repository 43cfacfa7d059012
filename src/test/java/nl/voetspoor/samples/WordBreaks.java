package nl.voetspoor.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where a few long words that come back often may be broken over lines.
final class WordBreaks {
  private static final String WORDS =
      """
      mensen-handel slacht-offers slacht-offer arbeids-uitbuiting arbeids-markt
      Arbeids-inspectie staats-secretaris hulp-verlening hulp-verleners opvang-plaatsen
      voor-ziening voor-zieningen minder-jarigen minder-jarige straf-baar-stelling straf-recht
      uitzend-bureaus uitzend-bureau onder-zoek gemeen-ten voortgangs-brief aan-beveling
      aan-bevelingen jeugd-hulp kinder-mishandeling mede-werkers samen-werking werk-gevers
      verant-woordelijk-heid signa-lering begro-ting bescher-ming mogelijk-heden organi-saties
      uit-voering aan-dacht afspra-ken verblijfs-vergunning platfor-men opspo-ring
      rechts-bescherming toe-lichting meld-punten deskun-digen regel-geving
      """;
  private static final Map<String, String> BROKEN =
      Arrays.stream(WORDS.strip().split("\\s+", -1))
          .collect(Collectors.toMap(word -> word.replace("-", ""), Function.identity()));

  private WordBreaks() {}

  /// The places in `word` after which it may be broken, from left to right.
  static List<Integer> of(String word) {
    String bare = word.replaceAll("[.,;:)]+$", "");
    String broken =
        BROKEN.getOrDefault(bare, BROKEN.getOrDefault(bare.toLowerCase(Locale.ROOT), bare));
    List<Integer> places = new ArrayList<>();
    int at = 0;
    for (String part : broken.split("-", -1)) {
      at += part.length();
      if (at < bare.length() && !bare.contains("-")) {
        places.add(at);
      }
    }
    return places;
  }
}
