package safeguarding.gateway.page;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.upload.DocumentDownload;
import safeguarding.gateway.upload.DocumentUpload;
import safeguarding.gateway.upload.MultipartBody;
import safeguarding.gateway.upload.MultipartBody.Part;
import safeguarding.gateway.visitor.SignedIn;

/** Documents of an allegation: added, fetched and withdrawn. */
@Hidden
@Controller("/allegations/{id}/documents")
final class DocumentController {
  private static final String FILE = "content";

  private final QuestionForms forms;
  private final RecordGrpc records;
  private final DocumentUpload upload;
  private final DocumentDownload download;

  DocumentController(
      QuestionForms forms, RecordGrpc records, DocumentUpload upload, DocumentDownload download) {
    this.forms = forms;
    this.records = records;
    this.upload = upload;
    this.download = download;
  }

  @Get
  HttpResponse<byte[]> add(SignedIn who, @PathVariable String id) {
    UUID allegation = Ids.uuid(id);
    return forms.open(who, DocumentChanges.adding(allegation, () -> records.read(who, allegation)));
  }

  /** Read to its end whatever is wrong: until then a browser shows no answer. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<byte[]> recordAdding(SignedIn who, @PathVariable String id, HttpRequest<?> request) {
    UUID allegation = Ids.uuid(id);
    var change = DocumentChanges.adding(allegation, () -> records.read(who, allegation));
    try (MultipartBody body = upload.open(request)) {
      try {
        QuestionForms.requireOpenTo(who, change);
        Map<String, Object> typed = new LinkedHashMap<>();
        String fileName = untilTheFile(body, typed);
        typed.put(FILE, fileName);
        return forms.answer(
            who,
            change,
            typed,
            about -> {
              var named = about.toBuilder();
              named.getDocumentBuilder().setFileName(fileName);
              return upload.send(who, named.build(), body);
            });
      } finally {
        body.drain();
      }
    }
  }

  private static String untilTheFile(MultipartBody body, Map<String, Object> typed) {
    Optional<Part> part = body.next();
    while (part.isPresent() && !part.get().isFile()) {
      typed.put(part.get().name(), body.text());
      part = body.next();
    }
    return part.map(Part::fileName).orElse("");
  }

  @Get("/{document}/content")
  HttpResponse<InputStream> fetch(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String id,
      @PathVariable String document) {
    if (!Ids.isUuid(id)) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    return download.fetch(who, request, Ids.uuid(document));
  }

  @Get("/{document}/withdrawal")
  HttpResponse<byte[]> withdraw(
      SignedIn who, @PathVariable String id, @PathVariable String document) {
    UUID allegation = Ids.uuid(id);
    return forms.open(
        who, DocumentChanges.withdrawing(Ids.uuid(document), () -> records.read(who, allegation)));
  }

  @Post("/{document}/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWithdrawing(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String document,
      @Body Map<String, Object> body) {
    UUID allegation = Ids.uuid(id);
    return forms.answer(
        who,
        DocumentChanges.withdrawing(Ids.uuid(document), () -> records.read(who, allegation)),
        body);
  }
}
