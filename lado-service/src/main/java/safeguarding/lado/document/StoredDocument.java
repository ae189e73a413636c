package safeguarding.lado.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Versioned;

/**
 * A document as it is kept, without its content.
 *
 * @param version counts its changes
 * @param datedOn the day that it bears; null when it bears none
 * @param fileName what it is called when somebody fetches it
 * @param formatReason empty for formats that need none
 * @param sha256 of the whole file, in hexadecimal
 * @param withdrawal null while it stands
 */
record StoredDocument(
    UUID id,
    UUID allegationId,
    int version,
    String title,
    DocumentKind kind,
    @Nullable LocalDate datedOn,
    String fileName,
    FileFormat format,
    String formatReason,
    int sizeBytes,
    String sha256,
    Recorded added,
    @Nullable Withdrawal withdrawal)
    implements Versioned {

  /** That and why nobody can fetch it any more. */
  record Withdrawal(String reason, Recorded recorded) {}
}
