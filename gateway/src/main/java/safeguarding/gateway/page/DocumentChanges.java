package safeguarding.gateway.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.contracts.lado.v1.AddDocumentResponse;
import safeguarding.contracts.lado.v1.Document;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.WithdrawDocumentRequest;
import safeguarding.contracts.lado.v1.WithdrawDocumentResponse;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.DocumentChoices;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** The changes of documents: the forms and the RPCs that they are. */
final class DocumentChanges {
  private static final String LIST = "/allegations";

  private DocumentChanges() {}

  /** Where the documents of an allegation are added. */
  static String list(String allegationId) {
    return LIST + "/" + allegationId + "/documents";
  }

  /** The file stands last: what is typed arrives before it, and can be checked and kept. */
  static ContractChange<AddDocumentRequest, AddDocumentResponse> adding(
      UUID allegationId, Supplier<GetAllegationResponse> record) {
    return new ContractChange<>(
        DocumentServiceGrpc.getAddDocumentMethod(),
        AddDocumentRequest.newBuilder().setAllegationId(allegationId.toString()).build(),
        _ ->
            on(
                    record.get(),
                    "Add a document",
                    list(allegationId.toString()),
                    "Add the document",
                    "")
                .asking(
                    QuestionGroup.of(
                        Question.text("document.title", "Title")
                            .small()
                            .hint("Like 'Statement of the head teacher'")
                            .required("Enter a title, like 'Statement of the head teacher'"),
                        Question.choice("document.kind", "Kind of document", DocumentChoices.KINDS)
                            .small()
                            .required("Choose what kind of document it is"),
                        Question.day("document.dated_on", "Date on the document, if it has one")
                            .small(),
                        Question.longText(
                                "document.format_reason", "Why a picture is not PNG or JPEG")
                            .small()
                            .hint("Only for pictures of other kinds, like HEIC or TIFF"),
                        Question.file("content", "File")
                            .small()
                            .hint(
                                "PDF, Word (DOCX) or a picture (PNG or JPEG), up to 20 MB. It is"
                                    + " not searched for viruses here.")
                            .required("Choose a file"))),
        _ -> LIST + "/" + allegationId + "#documents");
  }

  static ContractChange<WithdrawDocumentRequest, WithdrawDocumentResponse> withdrawing(
      UUID documentId, Supplier<GetAllegationResponse> record) {
    return new ContractChange<>(
        DocumentServiceGrpc.getWithdrawDocumentMethod(),
        WithdrawDocumentRequest.newBuilder().setDocumentId(documentId.toString()).build(),
        _ -> withdrawing(record.get(), documentId),
        _ -> LIST + "/" + record.get().getAllegationId() + "#documents");
  }

  private static Asking withdrawing(GetAllegationResponse record, UUID documentId) {
    Document document =
        record.getDocumentsList().stream()
            .filter(each -> each.getDocumentId().equals(documentId.toString()))
            .findFirst()
            .orElseThrow(ProblemKind.NOT_FOUND::refusal);
    return on(
            record,
            "Withdraw " + document.getTitle(),
            list(record.getAllegationId()) + "/" + documentId + "/withdrawal",
            "Withdraw the document",
            document.getEtag())
        .saying(
            List.of(
                "Nobody can download it any more. That it was here, and why it is withdrawn, stays"
                    + " on the record."))
        .showing(
            DocumentSectionsGrpc.facts(document),
            List.of("The document has changed. Look at it again."))
        .asking(
            QuestionGroup.of(
                Question.longText("reason", "Why it should not be here")
                    .small()
                    .required("Write why the document should not be there")));
  }

  private static Asking on(
      GetAllegationResponse record, String title, String address, String button, String etag) {
    String back = LIST + "/" + record.getAllegationId();
    return Asking.of(title, LIST, address, back, button)
        .on(
            record.getReference(),
            etag,
            new Frame.Crumb("Allegations", LIST),
            new Frame.Crumb(record.getReference(), back));
  }
}
