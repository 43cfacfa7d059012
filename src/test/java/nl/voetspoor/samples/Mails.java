package nl.voetspoor.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A mail with attachments, for tests: as the internet sends it (RFC 5322, RFC 2045) and as Outlook
/// keeps it (MS-OXMSG).
public final class Mails {
  private static final String BOUNDARY = "=_voorbeeld";
  private static final long FROM_1601_TO_1970 = 11_644_473_600L;

  private final String subject;
  private final String text;
  private final List<Attachment> attachments = new ArrayList<>();

  /// @param base64 the content
  private record Attachment(String name, String type, String base64) {
    private byte[] content() {
      return Base64.getDecoder().decode(base64);
    }
  }

  private Mails(String subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  /// A mail of 15 September 2021, from J. Verzonnen to the griffie.
  public static Mails about(String subject, String text) {
    return new Mails(subject, text);
  }

  /// With a file attached.
  public Mails with(String name, String type, byte[] content) {
    attachments.add(new Attachment(name, type, Base64.getEncoder().encodeToString(content)));
    return this;
  }

  /// As it is sent.
  public byte[] eml() {
    StringBuilder mail = new StringBuilder();
    mail.append("From: \"J. Verzonnen\" <j.verzonnen@example.nl>\r\n");
    mail.append("To: Griffie <griffie@example.nl>\r\nSubject: ").append(subject).append("\r\n");
    mail.append("Date: Wed, 15 Sep 2021 10:00:00 +0200\r\nMIME-Version: 1.0\r\n");
    mail.append("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"\r\n\r\n");
    mail.append("--" + BOUNDARY + "\r\nContent-Type: text/plain; charset=utf-8\r\n");
    mail.append("Content-Transfer-Encoding: 8bit\r\n\r\n");
    mail.append(text.replace("\n", "\r\n")).append("\r\n");
    attachments.forEach(each -> append(mail, each));
    return mail.append("--" + BOUNDARY + "--\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder mail, Attachment each) {
    boolean message = each.type().equals("message/rfc822");
    mail.append("--" + BOUNDARY + "\r\nContent-Type: ").append(each.type()).append("\r\n");
    mail.append("Content-Disposition: attachment; filename=\"").append(each.name());
    mail.append("\"\r\nContent-Transfer-Encoding: ").append(message ? "8bit" : "base64");
    mail.append("\r\n\r\n");
    mail.append(
            message
                ? new String(each.content(), StandardCharsets.UTF_8)
                    .replace(BOUNDARY, BOUNDARY + "-" + each.name().length())
                : Base64.getMimeEncoder().encodeToString(each.content()))
        .append("\r\n");
  }

  /// As Outlook keeps it.
  public byte[] msg() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry root = file.getRoot();
      string(root, "001A", "IPM.Note");
      string(root, "0037", subject);
      string(root, "1000", text);
      string(root, "0C1A", "J. Verzonnen");
      string(root, "0E04", "Griffie");
      stream(root, "__properties_version1.0", properties());
      for (int i = 0; i < attachments.size(); i++) {
        attach(root, i, attachments.get(i));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void attach(DirectoryEntry root, int number, Attachment each) throws IOException {
    DirectoryEntry folder = root.createDirectory("__attach_version1.0_#%08X".formatted(number));
    string(folder, "3707", each.name());
    string(folder, "3704", each.name());
    string(folder, "370E", each.type());
    stream(folder, "__substg1.0_37010102", each.content());
    stream(folder, "__properties_version1.0", new byte[8]);
  }

  /// The head of the properties and one of them: when it was sent.
  private static byte[] properties() {
    Instant sent = Instant.parse("2021-09-15T08:00:00Z");
    return ByteBuffer.allocate(48)
        .order(ByteOrder.LITTLE_ENDIAN)
        .position(32)
        .putInt(0x00390040)
        .putInt(6)
        .putLong((sent.getEpochSecond() + FROM_1601_TO_1970) * 10_000_000L)
        .array();
  }

  private static void string(DirectoryEntry folder, String property, String value)
      throws IOException {
    stream(folder, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void stream(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new java.io.ByteArrayInputStream(bytes));
  }
}
