package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import safeguarding.contracts.lado.v1.Document;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.DocumentChoices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** The part 'Documents' of an allegation's page, from the contract. */
final class DocumentSectionsGrpc {
  private DocumentSectionsGrpc() {}

  static Part part(SignedIn who, GetAllegationResponse record) {
    List<Section> sections = new ArrayList<>();
    List<Link> add =
        NextActions.other(
            who,
            DocumentServiceGrpc.getAddDocumentMethod(),
            "Add a document",
            DocumentChanges.list(record.getAllegationId()));
    if (!add.isEmpty()) {
      sections.add(Section.of("", List.of()).links(add));
    }
    record.getDocumentsList().forEach(document -> sections.add(section(who, document)));
    return new Part("documents", "Documents", sections, "No document has been added.");
  }

  private static Section section(SignedIn who, Document document) {
    List<Tag> tags = document.hasWithdrawal() ? List.of(Tag.grey("Withdrawn")) : List.of();
    return Section.of(document.getTitle(), facts(document)).tags(tags).links(links(who, document));
  }

  private static List<Link> links(SignedIn who, Document document) {
    if (document.hasWithdrawal()) {
      return List.of();
    }
    String here = DocumentChanges.list(document.getAllegationId()) + "/" + document.getDocumentId();
    return NextActions.all(
        NextActions.other(
            who, DocumentServiceGrpc.getGetDocumentContentMethod(), "Download", here + "/content"),
        NextActions.other(
            who,
            DocumentServiceGrpc.getWithdrawDocumentMethod(),
            "Withdraw",
            here + "/withdrawal"));
  }

  /** A document in a few lines. */
  static List<Fact> facts(Document document) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Kind", kind(document)));
    if (document.hasDatedOn()) {
      facts.add(new Fact("Dated", day(document.getDatedOn())));
    }
    facts.add(new Fact("File", document.getFileName() + ", " + size(document.getSizeBytes())));
    if (!document.getFormatReason().isEmpty()) {
      facts.add(new Fact("Reason for this format", document.getFormatReason()));
    }
    facts.add(new Fact("SHA-256", document.getSha256()));
    facts.add(
        new Fact(
            "Added",
            Moments.dayAndTime(ProtoTimes.instant(document.getAddedAt()))
                + " by "
                + document.getAddedBy()));
    if (document.hasWithdrawal()) {
      facts.add(
          new Fact(
              "Withdrawn",
              Moments.dayAndTime(ProtoTimes.instant(document.getWithdrawal().getWithdrawnAt()))
                  + " by "
                  + document.getWithdrawal().getWithdrawnBy()));
      facts.add(new Fact("Reason", document.getWithdrawal().getReason()));
    }
    return facts;
  }

  private static String kind(Document document) {
    return Choices.label(DocumentChoices.KINDS, ContractKeys.keyOf(document.getKind()));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? Math.max(1, bytes / 1000) + " kB"
        : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
  }

  /** What is told of a document in the timeline: its title; empty for what is no document's. */
  static String text(TimelineEvent event, GetAllegationResponse record) {
    return record.getDocumentsList().stream()
        .filter(document -> document.getDocumentId().equals(event.getAboutId()))
        .map(Document::getTitle)
        .findFirst()
        .orElse("");
  }
}
