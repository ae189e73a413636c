package safeguarding.lado.document;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import safeguarding.tenancy.Statements;

/** The bytes of files, in parts. Works only inside an authority's transaction. */
@Singleton
final class DocumentPartStore {
  /** Bytes of a part; the last one of a file may have fewer. The tables allow no more. */
  static final int PART = 512 * 1024;

  private static final String ARRIVE =
      """
      INSERT INTO arriving_part (authority_code, upload_id, position, content, arrived_at)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String ARRIVED =
      """
      SELECT content FROM arriving_part WHERE authority_code = ? AND upload_id = ? AND position = ?
      """;

  private static final String KEEP =
      """
      INSERT INTO document_part (authority_code, document_id, position, content)
      SELECT authority_code, ?::uuid, position, content
      FROM arriving_part
      WHERE authority_code = ? AND upload_id = ?
      """;

  /** Only of a document whose allegation is there for the caller, and which stands. */
  private static final String PART_OF_DOCUMENT =
      """
      SELECT p.content
      FROM document_part AS p
      JOIN document AS d ON d.authority_code = p.authority_code AND d.id = p.document_id
      JOIN allegation AS a ON a.authority_code = d.authority_code AND a.id = d.allegation_id
      WHERE p.authority_code = ? AND p.document_id = ? AND p.position = ? AND d.withdrawn_recorded_at IS NULL
      """;

  private final Statements statements;

  DocumentPartStore(Statements statements) {
    this.statements = statements;
  }

  /** Lays down a part of a file that arrives. */
  void arrive(UUID uploadId, int position, byte[] content, Instant now) {
    statements.update(ARRIVE, statements.authority(), uploadId, position, content, now);
  }

  /** A part of what has arrived; empty behind the last one. */
  Optional<byte[]> arrived(UUID uploadId, int position) {
    return statements.find(
        ARRIVED, row -> row.bytes("content"), statements.authority(), uploadId, position);
  }

  /** What has arrived is this document's from now on. */
  void keep(UUID uploadId, UUID documentId) {
    statements.update(KEEP, documentId, statements.authority(), uploadId);
    deleteArrived(uploadId);
  }

  /** Drops what has arrived of a file; nothing once it is kept. */
  void deleteArrived(UUID uploadId) {
    statements.update(
        "DELETE FROM arriving_part WHERE authority_code = ? AND upload_id = ?",
        statements.authority(),
        uploadId);
  }

  /** Drops what arrived earlier. */
  void deleteArrivedBefore(Instant before) {
    statements.update(
        "DELETE FROM arriving_part WHERE authority_code = ? AND arrived_at < ?",
        statements.authority(),
        before);
  }

  /** A part of a document; empty behind the last one, and of a document that is withdrawn. */
  Optional<byte[]> part(UUID documentId, int position) {
    return statements.find(
        PART_OF_DOCUMENT,
        row -> row.bytes("content"),
        statements.authority(),
        documentId,
        position);
  }
}
