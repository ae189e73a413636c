package safeguarding.lado.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file out of its parts, of which one at a time is held. */
final class PartsStream extends InputStream {
  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = {};
  private int read;
  private int position;
  private boolean ended;

  /**
   * Reads parts until there is none.
   *
   * @param parts the part at a position, from 0
   */
  PartsStream(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return more() ? part[read++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    if (most == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int taken = Math.min(most, part.length - read);
    System.arraycopy(part, read, into, from, taken);
    read += taken;
    return taken;
  }

  private boolean more() {
    while (read == part.length && !ended) {
      part = parts.apply(position++).orElse(new byte[0]);
      read = 0;
      ended = part.length == 0;
    }
    return !ended;
  }
}
