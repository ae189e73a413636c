package safeguarding.lado.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What can be read off a file without understanding it, in one pass of a few kilobytes at a time.
 *
 * @param saysEncrypt whether it has the entry of an encrypted PDF
 * @param hasEncryptedPackage whether it has the stream in which Office puts a file with a password
 * @param hasEndOfPicture whether it has the mark at which a JPEG ends; phones write more behind it
 * @param end its last bytes, each as one letter
 */
record FileText(
    boolean saysEncrypt, boolean hasEncryptedPackage, boolean hasEndOfPicture, String end) {
  private static final int PIECE = 64 * 1024;

  /**
   * As far from the end as PDF readers look for it (ISO 32000-1, annex H). Longer than anything
   * that is looked for, so that nothing is cut in two between pieces.
   */
  private static final int END = 1024;

  private static final Pattern ENCRYPT =
      Pattern.compile("/Encrypt\\s*(\\d{1,10}\\s+\\d{1,5}\\s+R|<<)");
  private static final String ENCRYPTED_PACKAGE =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  private static final String END_OF_PICTURE = "\u00ff\u00d9";

  /** Reads a file to its end. */
  static FileText read(FileInspection.Content content) throws IOException {
    boolean encrypt = false;
    boolean encryptedPackage = false;
    boolean picture = false;
    String before = "";
    try (InputStream in = content.open()) {
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        String text = before + new String(piece, StandardCharsets.ISO_8859_1);
        encrypt |= ENCRYPT.matcher(text).find();
        encryptedPackage |= text.contains(ENCRYPTED_PACKAGE);
        picture |= text.contains(END_OF_PICTURE);
        before = text.substring(Math.max(0, text.length() - END));
      }
    }
    return new FileText(encrypt, encryptedPackage, picture, before);
  }

  /** Whether a word stands near the end. */
  boolean endsWithin(String word) {
    return end.contains(word);
  }
}
