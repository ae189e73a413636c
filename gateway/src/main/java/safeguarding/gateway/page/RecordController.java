package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import safeguarding.gateway.view.ContactLoggedPage;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/** One allegation, and the page after it was logged. */
@Hidden
@Controller("/allegations/{id}")
final class RecordController {
  private final Frames frames;
  private final Pages pages;
  private final RecordGrpc records;

  RecordController(Frames frames, Pages pages, RecordGrpc records) {
    this.frames = frames;
    this.pages = pages;
    this.records = records;
  }

  @Get
  HttpResponse<byte[]> open(
      SignedIn who, @PathVariable String id, @QueryValue(defaultValue = "") String said) {
    UUID allegation = Ids.uuid(id);
    Frame frame = frames.of(who, "Allegation", "/allegations").saying(CaseMessage.words(said));
    return pages.show("record", records.page(who, frame, allegation));
  }

  @Get("/logged")
  HttpResponse<byte[]> logged(SignedIn who, @PathVariable String id) {
    ContactLoggedPage page =
        records.logged(who, frames.of(who, "Contact logged", "/allegations"), Ids.uuid(id));
    return pages.show("contact-logged", page);
  }
}
