package safeguarding.lado.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.lado.document.FileFinding.Other;
import safeguarding.lado.document.FileFinding.Unusable;
import safeguarding.lado.document.FileFinding.Usable;
import safeguarding.lado.document.FileFinding.Why;

class FileInspectionTest {
  private final FileInspection inspection = new FileInspection();

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("PDF", Files.pdf(), new Usable(FileFormat.PDF)),
        Arguments.of("DOCX", Files.docx(), new Usable(FileFormat.DOCX)),
        Arguments.of("PNG", Files.picture("png"), new Usable(FileFormat.PNG)),
        Arguments.of("JPEG", Files.picture("jpg"), new Usable(FileFormat.JPEG)),
        Arguments.of("GIF", Files.picture("gif"), new Usable(FileFormat.GIF)),
        Arguments.of("BMP", Files.picture("bmp"), new Usable(FileFormat.BMP)),
        Arguments.of("half a PDF", Files.firstHalf(Files.pdf()), broken(FileFormat.PDF)),
        Arguments.of("half a DOCX", half(Files.docx()), broken(FileFormat.DOCX)),
        Arguments.of("half a PNG", Files.firstHalf(Files.picture("png")), broken(FileFormat.PNG)),
        Arguments.of("half a JPEG", Files.firstHalf(Files.picture("jpg")), broken(FileFormat.JPEG)),
        Arguments.of(
            "PDF with password", Files.encryptedPdf(), new Unusable(FileFormat.PDF, Why.ENCRYPTED)),
        Arguments.of(
            "DOCX with password",
            Files.encryptedOffice(),
            new Unusable(FileFormat.DOCX, Why.ENCRYPTED)),
        Arguments.of(
            "DOCX with macros", Files.docxWithMacros(), new Unusable(FileFormat.DOCX, Why.MACROS)),
        Arguments.of("another ZIP", Files.zip(Map.of("a.txt", "a")), new Other()),
        Arguments.of("a page", Files.text("<html><script>alert(1)</script></html>"), new Other()),
        Arguments.of(
            "a drawing", Files.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), new Other()),
        Arguments.of("a program", Files.text("MZ\u0090\u0000\u0003"), new Other()),
        Arguments.of("words", Files.text("hello"), new Other()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_file_is_what_its_content_says(String what, byte[] file, FileFinding expected) {
    assertThat(inspection.look(() -> new ByteArrayInputStream(file))).as(what).isEqualTo(expected);
  }

  @Test
  void what_stands_across_two_pieces_is_found() {
    for (int at = 64 * 1024 - 20; at <= 64 * 1024 + 2; at++) {
      byte[] file = Files.pdfOf(200_000);
      byte[] entry = Files.text("/Encrypt 7 0 R");
      System.arraycopy(entry, 0, file, at, entry.length);

      assertThat(inspection.look(() -> new ByteArrayInputStream(file)))
          .isEqualTo(new Unusable(FileFormat.PDF, Why.ENCRYPTED));
    }
  }

  @Test
  void a_damaged_entry_of_a_docx_is_found() {
    byte[] file = Files.docx();
    int document = new String(file, StandardCharsets.ISO_8859_1).indexOf("word/document.xml");
    file[document + "word/document.xml".length() + 2] ^= 0x55;

    assertThat(inspection.look(() -> new ByteArrayInputStream(file)))
        .isEqualTo(broken(FileFormat.DOCX));
  }

  private static FileFinding broken(FileFormat format) {
    return new Unusable(format, Why.BROKEN);
  }

  /** With the whole list of types still in it. */
  private static byte[] half(byte[] docx) {
    return Arrays.copyOf(docx, docx.length - 60);
  }
}
