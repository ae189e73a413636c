package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import safeguarding.contracts.lado.v1.BookMeetingRequest;
import safeguarding.contracts.lado.v1.BookMeetingResponse;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.RecordMeetingResponse;
import safeguarding.gateway.visitor.SignedIn;

/** The meetings of an allegation: booked, or recorded when they were never booked. */
@Hidden
@Controller("/allegations/{id}")
final class MeetingStartController {
  private final QuestionForms forms;
  private final RecordGrpc records;

  MeetingStartController(QuestionForms forms, RecordGrpc records) {
    this.forms = forms;
    this.records = records;
  }

  @Get("/meeting")
  HttpResponse<byte[]> booking(SignedIn who, @PathVariable String id) {
    return forms.open(who, bookingOf(who, Ids.uuid(id)));
  }

  @Post("/meeting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> book(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, bookingOf(who, Ids.uuid(id)), body);
  }

  @Get("/meeting-record")
  HttpResponse<byte[]> recording(SignedIn who, @PathVariable String id) {
    return forms.open(who, recordingOf(who, Ids.uuid(id)));
  }

  @Post("/meeting-record")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> record(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, recordingOf(who, Ids.uuid(id)), body);
  }

  private ContractChange<BookMeetingRequest, BookMeetingResponse> bookingOf(
      SignedIn who, UUID allegation) {
    return MeetingBookings.booking(allegation, () -> records.read(who, allegation));
  }

  private ContractChange<RecordMeetingRequest, RecordMeetingResponse> recordingOf(
      SignedIn who, UUID allegation) {
    return MeetingBookings.recording(allegation, () -> records.read(who, allegation));
  }
}
