package safeguarding.lado.document;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Takes in files that arrive in pieces of any size, and lays them down in parts of one size as they
 * come: however large the file and slow its sender, a program holds one part of it, and no
 * connection to the database while it waits.
 */
@Singleton
final class FileArrivals {
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private final AuthorityTransactions transactions;
  private final DocumentPartStore store;
  private final Clock clock;

  FileArrivals(AuthorityTransactions transactions, DocumentPartStore store, Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.clock = clock;
  }

  /** Begins to take in a file; drops what a program that crashed has left of others. */
  Arrival begin(AuthorityCode authority) {
    transactions.write(
        authority, () -> store.deleteArrivedBefore(clock.instant().minus(LEFT_BEHIND)));
    return new Arrival(authority);
  }

  /** The content of what has arrived; read inside one transaction that is open. */
  InputStream open(ArrivedFile file) {
    return new PartsStream(position -> store.arrived(file.uploadId(), position));
  }

  /** A file on its way. Not for several threads. */
  final class Arrival {
    private final AuthorityCode authority;
    private final UUID uploadId = UUID.randomUUID();
    private final MessageDigest hash = sha256();
    private final byte[] part = new byte[DocumentPartStore.PART];
    private int filled;
    private int parts;
    private long size;

    private Arrival(AuthorityCode authority) {
      this.authority = authority;
    }

    /** Takes the next piece; of a file that is too large already, nothing more is kept. */
    void take(byte[] piece) {
      size += piece.length;
      int from = 0;
      while (from < piece.length && size <= ArrivedFile.LARGEST) {
        int taken = Math.min(piece.length - from, part.length - filled);
        System.arraycopy(piece, from, part, filled, taken);
        from += taken;
        filled += taken;
        if (filled == part.length) {
          lay();
        }
      }
    }

    /** Whether it has grown larger than a file may be. */
    boolean isTooLarge() {
      return size > ArrivedFile.LARGEST;
    }

    /** It has arrived. */
    ArrivedFile end() {
      lay();
      return new ArrivedFile(uploadId, size, HexFormat.of().formatHex(hash.digest()));
    }

    /** Drops what has arrived, unless it has become a document's. */
    void drop() {
      transactions.write(authority, () -> store.deleteArrived(uploadId));
    }

    private void lay() {
      if (filled > 0) {
        byte[] content = Arrays.copyOf(part, filled);
        hash.update(content);
        transactions.write(
            authority, () -> store.arrive(uploadId, parts, content, clock.instant()));
        parts++;
        filled = 0;
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
