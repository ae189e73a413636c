package safeguarding.lado.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import safeguarding.lado.document.FileFinding.Other;
import safeguarding.lado.document.FileFinding.Unusable;
import safeguarding.lado.document.FileFinding.Usable;
import safeguarding.lado.document.FileFinding.Why;

/**
 * Tells whether a ZIP is a Word document: by the content type of its main part (ECMA-376 part 2
 * §10.1.2, part 1 §11.3.10), with every entry read to its end and compared with its checksum.
 */
final class WordFile {
  private static final String TYPES = "[Content_Types].xml";
  private static final String MAIN_PART =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String MACROS = "macroenabled";
  private static final String MACRO_PART = "vbaproject.bin";
  private static final String END_OF_DIRECTORY = "PK\u0005\u0006";

  /** A long statement with pictures has some hundred entries; these bound what a bomb can cost. */
  private static final int MOST_ENTRIES = 5_000;

  private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
  private static final int LARGEST_TYPES = 1024 * 1024;

  private long unpacked;
  private int entries;
  private boolean hasMainPart;
  private boolean hasMacros;

  private WordFile() {}

  /** What the ZIP is. */
  static FileFinding look(FileInspection.Content content, FileText text) throws IOException {
    WordFile file = new WordFile();
    boolean read = file.readsToItsEnd(content);
    boolean whole = read && text.endsWithin(END_OF_DIRECTORY);
    if (file.hasMacros) {
      return new Unusable(FileFormat.DOCX, Why.MACROS);
    }
    if (!file.hasMainPart) {
      return new Other();
    }
    return whole ? new Usable(FileFormat.DOCX) : new Unusable(FileFormat.DOCX, Why.BROKEN);
  }

  private boolean readsToItsEnd(FileInspection.Content content) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(content.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        read(zip, entry.getName());
        if (entries > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) {
          return false;
        }
      }
      return true;
    } catch (ZipException | IllegalArgumentException | EOFException damaged) {
      return false;
    }
  }

  private void read(ZipInputStream zip, String name) throws IOException {
    if (name.equals(TYPES)) {
      byte[] types = zip.readNBytes(LARGEST_TYPES);
      unpacked += types.length;
      String text = new String(types, StandardCharsets.UTF_8);
      hasMainPart = text.contains(MAIN_PART);
      hasMacros |= text.toLowerCase(Locale.ROOT).contains(MACROS);
    }
    hasMacros |= name.toLowerCase(Locale.ROOT).endsWith(MACRO_PART);
    unpacked += skip(zip);
  }

  /** Reads on, since only what is read is compared with its checksum; a bomb is left alone. */
  private static long skip(InputStream zip) throws IOException {
    byte[] piece = new byte[8192];
    long read = 0;
    for (int n = zip.read(piece); n >= 0 && read <= LARGEST_UNPACKED; n = zip.read(piece)) {
      read += n;
    }
    return read;
  }
}
