package safeguarding.lado.document;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.regex.Pattern;
import safeguarding.contracts.lado.v1.Document;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.RecordGrpc;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.document.StoredDocument.Withdrawal;

/** What is told and shown of documents, between the contract and the domain. */
@Singleton
final class DocumentViewGrpc implements AllegationPartGrpc {
  private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

  private final Documents documents;
  private final RecordGrpc records;

  DocumentViewGrpc(Documents documents, RecordGrpc records) {
    this.documents = documents;
    this.records = records;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    for (StoredDocument document : documents.ofAllegation(kept.allegation().id())) {
      view.addDocuments(wire(document));
      view.addTimeline(
          records.event(
              new TimelineEvent(
                  "document-added", document.added().at(), true, document.added(), document.id())));
      Withdrawal withdrawal = document.withdrawal();
      if (withdrawal != null) {
        view.addTimeline(
            records.event(
                new TimelineEvent(
                    "document-withdrawn",
                    withdrawal.recorded().at(),
                    true,
                    withdrawal.recorded(),
                    document.id())));
      }
    }
  }

  static Document wire(StoredDocument document) {
    var wire =
        Document.newBuilder()
            .setDocumentId(document.id().toString())
            .setEtag(document.etag())
            .setAllegationId(document.allegationId().toString())
            .setTitle(document.title())
            .setKind(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.DocumentKind.class,
                    "DOCUMENT_KIND_",
                    document.kind()))
            .setFileName(document.fileName())
            .setMediaType(document.format().mediaType())
            .setSizeBytes(document.sizeBytes())
            .setSha256(document.sha256())
            .setFormatReason(document.formatReason())
            .setAddedAt(Wire.instant(document.added().at()))
            .setAddedBy(document.added().name());
    LocalDate datedOn = document.datedOn();
    if (datedOn != null) {
      wire.setDatedOn(Wire.date(datedOn));
    }
    Withdrawal withdrawal = document.withdrawal();
    if (withdrawal != null) {
      wire.setWithdrawal(
          safeguarding.contracts.lado.v1.Withdrawal.newBuilder()
              .setReason(withdrawal.reason())
              .setWithdrawnAt(Wire.instant(withdrawal.recorded().at()))
              .setWithdrawnBy(withdrawal.recorded().name()));
    }
    return wire.build();
  }

  static NewDocument told(safeguarding.contracts.lado.v1.NewDocument wire) {
    return new NewDocument(
        wire.getTitle().strip(),
        WireEnum.read(DocumentKind.class, "DOCUMENT_KIND_", wire.getKind(), "document.kind"),
        wire.hasDatedOn() ? Wire.date(wire.getDatedOn(), "document.dated_on") : null,
        fileName(wire.getFileName()),
        wire.getFormatReason().strip());
  }

  /** Some browsers send the folders along, which are nobody's concern. */
  private static String fileName(String sent) {
    return UNPRINTABLE.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("").strip();
  }
}
