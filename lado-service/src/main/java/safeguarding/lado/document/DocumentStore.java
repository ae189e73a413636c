package safeguarding.lado.document;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.document.StoredDocument.Withdrawal;
import safeguarding.lado.words.AllegationWords;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What is known of files. Works only inside an authority's transaction. */
@Singleton
final class DocumentStore {
  private static final String INSERT =
      """
      INSERT INTO document (
          authority_code, id, allegation_id, title, kind, dated_on, file_name, format, format_reason,
          size_bytes, sha256, added_recorded_at, added_recorded_by, added_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String WITHDRAW =
      """
      UPDATE document
      SET version = version + 1, withdrawn_reason = ?,
          withdrawn_recorded_at = ?, withdrawn_recorded_by = ?, withdrawn_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  /** Whoever may not see an allegation has no row of it, and so none of its documents. */
  private static final String DOCUMENTS =
      """
      SELECT d.id, d.allegation_id, d.version, d.title, d.kind, d.dated_on, d.file_name, d.format, d.format_reason,
             d.size_bytes, d.sha256, d.added_recorded_at, d.added_recorded_by, d.added_recorded_by_name,
             d.withdrawn_reason, d.withdrawn_recorded_at, d.withdrawn_recorded_by, d.withdrawn_recorded_by_name
      FROM document AS d
      JOIN allegation AS a ON a.authority_code = d.authority_code AND a.id = d.allegation_id
      WHERE d.authority_code = ?
      """;

  private final Statements statements;
  private final AllegationWords words;

  DocumentStore(Statements statements, AllegationWords words) {
    this.statements = statements;
    this.words = words;
  }

  /** When this allegation was received; empty when the caller's authority has none such. */
  Optional<LocalDate> receivedOn(UUID allegationId) {
    return statements.find(
        "SELECT received_on FROM allegation WHERE authority_code = ? AND id = ?",
        row -> row.day("received_on"),
        statements.authority(),
        allegationId);
  }

  /**
   * Writes a new document, whose parts follow; its case is found by its title and the name of its
   * file (ADR 0013).
   *
   * @param receivedOn when its allegation was
   */
  void insert(StoredDocument document, LocalDate receivedOn) {
    Recorded added = document.added();
    statements.update(
        INSERT,
        statements.authority(),
        document.id(),
        document.allegationId(),
        document.title(),
        document.kind(),
        document.datedOn(),
        document.fileName(),
        document.format(),
        document.formatReason(),
        document.sizeBytes(),
        HexFormat.of().parseHex(document.sha256()),
        added.at(),
        added.subject(),
        added.name());
    words.add(
        document.allegationId(),
        receivedOn,
        Written.in(Place.TEXT, document.title(), document.fileName()));
  }

  /** Withdraws this version; false when the version has moved on. */
  boolean withdraw(StoredDocument kept, Withdrawal withdrawal) {
    return statements.update(
            WITHDRAW,
            withdrawal.reason(),
            withdrawal.recorded().at(),
            withdrawal.recorded().subject(),
            withdrawal.recorded().name(),
            statements.authority(),
            kept.id(),
            kept.version())
        == 1;
  }

  /** The document with this id; empty when the caller's authority has none. */
  Optional<StoredDocument> find(UUID id) {
    return statements.find(
        DOCUMENTS + "  AND d.id = ?", DocumentStore::read, statements.authority(), id);
  }

  /** Every document of an allegation, newest first, withdrawn ones among them. */
  List<StoredDocument> ofAllegation(UUID allegationId) {
    return statements.list(
        DOCUMENTS + "  AND d.allegation_id = ?\nORDER BY d.added_recorded_at DESC, d.id",
        DocumentStore::read,
        statements.authority(),
        allegationId);
  }

  private static StoredDocument read(Row row) {
    String reason = row.textOrNull("withdrawn_reason");
    return new StoredDocument(
        row.uuid("id"),
        row.uuid("allegation_id"),
        row.integer("version"),
        row.text("title"),
        row.value("kind", DocumentKind.class),
        row.dayOrNull("dated_on"),
        row.text("file_name"),
        row.value("format", FileFormat.class),
        row.text("format_reason"),
        row.integer("size_bytes"),
        HexFormat.of().formatHex(row.bytes("sha256")),
        Recorded.of(row, "added_"),
        reason == null ? null : new Withdrawal(reason, Recorded.of(row, "withdrawn_")));
  }
}
