package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which part of a file of 1000 bytes a header asks for.
class ByteRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bytes=0-99           | bytes 0-99/1000
          bytes=900-           | bytes 900-999/1000
          bytes=900-5000       | bytes 900-999/1000
          bytes=-100           | bytes 900-999/1000
          bytes=-5000          | bytes 0-999/1000
          bytes=999-999        | bytes 999-999/1000
          bytes=1000-          | outside
          bytes=-0             | outside
          bytes=5-2            | whole
          bytes=-              | whole
          bytes=0-1,5-6        | whole
          bytes=a-b            | whole
          bytes=0-99999999999999999999 | whole
          stukken=0-1          | whole
          ''                   | whole
          """)
  void aHeaderAsksForAPart(String header, String part) {
    String asked =
        switch (ByteRange.of(Optional.of(header).filter(it -> !it.isEmpty()), 1000)) {
          case ByteRange.Whole() -> "whole";
          case ByteRange.Outside() -> "outside";
          case ByteRange.Part(ByteRange range) -> range.of(1000);
        };
    assertEquals(part, asked);
  }
}
