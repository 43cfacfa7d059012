package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostGuardTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost, 200",
    "127.0.0.1, LOCALHOST:8080, 200",
    "127.0.0.1, 127.0.0.1:9, 200",
    "127.0.0.1, [::1]:8080, 200",
    "127.0.0.1, elders.example, 421",
    "127.0.0.1, localhost.elders.example:8080, 421",
    "0.0.0.0, zoek.ministerie.example, 200",
  })
  void aSiteForThisMachineAnswersUnderItsNamesAlone(String listens, String named, int status)
      throws Exception {
    FakePaperSearch papers = Samples.collection();
    try (Site site =
        new Site(papers, Samples.ministries(), Samples.desk(papers), listens, 0).start()) {
      assertEquals(status, ask(site.port(), named));
    }
  }

  private static int ask(int port, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "GET /zoek HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return Integer.parseInt(answer.readLine().split(" ", -1)[1]);
    }
  }
}
