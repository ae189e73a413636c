package safeguarding.lado.document;

import java.util.HexFormat;
import java.util.UUID;

/**
 * A file that has arrived, to its end or until it was too large.
 *
 * @param uploadId under which its parts lie
 * @param sizeBytes that arrived
 * @param sha256 of these, in hexadecimal
 */
record ArrivedFile(UUID uploadId, long sizeBytes, String sha256) {
  /** 20 MB, as every machine counts them. */
  static final int LARGEST = 20 * 1024 * 1024;

  /** The hash as its bytes. */
  byte[] hash() {
    return HexFormat.of().parseHex(sha256);
  }

  boolean tooLarge() {
    return sizeBytes > LARGEST;
  }
}
