package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import safeguarding.contracts.lado.v1.AddDocumentRequest;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.upload.DocumentDownload;
import safeguarding.gateway.upload.DocumentUpload;
import safeguarding.gateway.upload.MultipartBody;
import safeguarding.gateway.upload.MultipartBody.Part;
import safeguarding.gateway.visitor.SignedIn;

/** Documents of allegations: the one place where JSON does not carry everything. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}")
class DocumentController {
  private static final String TAG = "Documents";
  private static final String SERVICE = "safeguarding.lado.v1.DocumentService/";

  private final RecordCalls calls;
  private final DocumentUpload upload;
  private final DocumentDownload download;

  DocumentController(RecordCalls calls, DocumentUpload upload, DocumentDownload download) {
    this.calls = calls;
    this.upload = upload;
    this.download = download;
  }

  @Post("/allegations/{id}/documents")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Rpc(
      value = SERVICE + "AddDocument",
      tag = TAG,
      summary = "Add a document",
      makes = true,
      file = true)
  HttpResponse<byte[]> add(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    try (MultipartBody body = upload.open(request)) {
      try {
        byte[] json = document(body).getBytes(StandardCharsets.UTF_8);
        Part file = next(body, "file");
        return calls.changeWithFile(
            request,
            json,
            change -> upload.send(who, named((AddDocumentRequest) change, file), body));
      } finally {
        body.drain();
      }
    }
  }

  private static String document(MultipartBody body) {
    next(body, "document");
    return body.text();
  }

  private static Part next(MultipartBody body, String name) {
    return body.next()
        .filter(part -> part.name().equals(name))
        .orElseThrow(() ->
            ProblemKind.MALFORMED_REQUEST.refusal(
                name, "Send two parts: document in JSON, then file."));
  }

  /** The name may be told in the JSON or with the file. */
  private static AddDocumentRequest named(AddDocumentRequest change, Part file) {
    if (!change.getDocument().getFileName().isEmpty()) {
      return change;
    }
    var named = change.toBuilder();
    named.getDocumentBuilder().setFileName(file.fileName());
    return named.build();
  }

  @Get("/documents/{id}/content")
  @Rpc(
      value = SERVICE + "GetDocumentContent",
      tag = TAG,
      summary = "Fetch the file of a document",
      file = true)
  HttpResponse<InputStream> fetch(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return download.fetch(who, request, UUID.fromString(Parameters.uuid(id)));
  }

  @Post("/documents/{id}/withdrawal")
  @Rpc(value = SERVICE + "WithdrawDocument", tag = TAG, summary = "Withdraw a document")
  HttpResponse<byte[]> withdraw(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}
