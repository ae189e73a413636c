package safeguarding.lado.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small whole files of every format, and broken ones. */
final class Files {
  private static final String MAIN_PART =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Files() {}

  static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
  }

  static byte[] pdfOf(int bytes) {
    byte[] large = new byte[bytes];
    Arrays.fill(large, (byte) ' ');
    byte[] head = text("%PDF-1.7\n");
    byte[] end = text("\n%%EOF\n");
    System.arraycopy(head, 0, large, 0, head.length);
    System.arraycopy(end, 0, large, bytes - end.length, end.length);
    return large;
  }

  static byte[] encryptedPdf() {
    return text("%PDF-1.7\ntrailer <</Root 1 0 R /Encrypt 7 0 R>>\n%%EOF\n");
  }

  static byte[] picture(String format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] docx() {
    return zip(Map.of("[Content_Types].xml", types(MAIN_PART), "word/document.xml", "<w:p/>"));
  }

  static byte[] docxWithMacros() {
    return zip(
        Map.of(
            "[Content_Types].xml",
            types("application/vnd.ms-word.document.macroEnabled.main+xml"),
            "word/vbaProject.bin",
            "Sub AutoOpen()"));
  }

  static byte[] zip(Map<String, String> entries) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (var entry : new TreeMap<>(entries).entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(text(entry.getValue()));
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] encryptedOffice() {
    byte[] file = new byte[4096];
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(magic, 0, file, 0, magic.length);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  static byte[] firstHalf(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String types(String mainPart) {
    return "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
        + mainPart
        + "\"/></Types>";
  }
}
