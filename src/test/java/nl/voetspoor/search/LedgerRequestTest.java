package nl.voetspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerRequestTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/bestanden",
        "/bestanden?q=a+b%26c",
        "/bestanden?status=failed&status=indexed&fault=damaged&format=application%2Fpdf",
        "/bestanden?version=0.1.1&page=3&size=10",
      })
  void anAddressReadBackIsTheSameAddress(String address) {
    assertEquals(address, parse(address).request().address());
  }

  @Test
  void aChoiceLeadsToTheFirstPage() {
    LedgerRequest third = LedgerRequest.all().onPage(3);
    assertEquals(
        "/bestanden?status=failed", third.choosing(LedgerFacet.STATUS, "failed").address());
    assertEquals(
        "/bestanden",
        third
            .choosing(LedgerFacet.STATUS, "failed")
            .dropping(LedgerFacet.STATUS, "failed")
            .address());
    assertEquals("/bestanden?q=brief", third.asking(" brief ").address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "page=x", "size=", "page=99999999"})
  void aNumberThatCannotBeReadIsLeftOut(String pair) {
    LedgerRequest.Parsed parsed = parse("/bestanden?" + pair);
    assertEquals(LedgerRequest.all(), parsed.request());
    assertEquals(pair.endsWith("=") ? 0 : 1, parsed.notices().size());
  }

  @Test
  void wordsWithoutEndAreCut() {
    assertEquals(200, LedgerRequest.all().asking("x".repeat(10_000)).text().length());
  }

  private static LedgerRequest.Parsed parse(String address) {
    int mark = address.indexOf('?');
    Map<String, List<String>> parameters =
        mark < 0
            ? Map.of()
            : Arrays.stream(address.substring(mark + 1).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                    Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                            pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                            Collectors.toList())));
    return LedgerRequest.parse(parameters);
  }
}
