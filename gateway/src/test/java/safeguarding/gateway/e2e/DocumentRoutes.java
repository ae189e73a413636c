package safeguarding.gateway.e2e;

import io.grpc.MethodDescriptor;
import java.util.Map;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;

/** The addresses of documents and retention, each with the RPC that says who may. */
final class DocumentRoutes {
  private DocumentRoutes() {}

  static void pages(Map<String, MethodDescriptor<?, ?>> pages) {
    pages.put("GET /allegations/retention", RetentionServiceGrpc.getListRetentionReviewsMethod());
    pages.put(
        "GET /allegations/retention.csv", RetentionServiceGrpc.getListRetentionReviewsMethod());
    pages.put("GET /allegations/deleted", RetentionServiceGrpc.getGetDeletionMethod());
    pages.put("GET /allegations/{id}/retention", RetentionServiceGrpc.getGetRetentionMethod());
    String allegation = "/allegations/{id}/";
    form(pages, allegation + "documents", DocumentServiceGrpc.getAddDocumentMethod());
    String document = allegation + "documents/{document}/";
    pages.put("GET " + document + "content", DocumentServiceGrpc.getGetDocumentContentMethod());
    form(pages, document + "withdrawal", DocumentServiceGrpc.getWithdrawDocumentMethod());
    form(pages, allegation + "deletion-proposal", RetentionServiceGrpc.getProposeDeletionMethod());
    form(
        pages,
        allegation + "deletion-proposal-withdrawal",
        RetentionServiceGrpc.getWithdrawProposalMethod());
    form(pages, allegation + "deletion", RetentionServiceGrpc.getConfirmDeletionMethod());
    form(pages, allegation + "legal-hold", RetentionServiceGrpc.getPlaceHoldMethod());
    form(pages, allegation + "legal-hold-lifting", RetentionServiceGrpc.getLiftHoldMethod());
  }

  private static void form(
      Map<String, MethodDescriptor<?, ?>> pages, String path, MethodDescriptor<?, ?> rpc) {
    pages.put("GET " + path, rpc);
    pages.put("POST " + path, rpc);
  }

  static void api(Map<String, MethodDescriptor<?, ?>> api) {
    api.put("POST /allegations/{id}/documents", DocumentServiceGrpc.getAddDocumentMethod());
    api.put("GET /documents/{id}/content", DocumentServiceGrpc.getGetDocumentContentMethod());
    api.put("POST /documents/{id}/withdrawal", DocumentServiceGrpc.getWithdrawDocumentMethod());
    api.put("GET /allegations/{id}/retention", RetentionServiceGrpc.getGetRetentionMethod());
    api.put("GET /retention-reviews", RetentionServiceGrpc.getListRetentionReviewsMethod());
    api.put("GET /deletions", RetentionServiceGrpc.getGetDeletionMethod());
    api.put(
        "POST /allegations/{id}/deletion-proposal",
        RetentionServiceGrpc.getProposeDeletionMethod());
    api.put(
        "POST /allegations/{id}/deletion-proposal-withdrawal",
        RetentionServiceGrpc.getWithdrawProposalMethod());
    api.put("POST /allegations/{id}/deletion", RetentionServiceGrpc.getConfirmDeletionMethod());
    api.put("POST /allegations/{id}/legal-hold", RetentionServiceGrpc.getPlaceHoldMethod());
    api.put("POST /allegations/{id}/legal-hold-lifting", RetentionServiceGrpc.getLiftHoldMethod());
  }
}
