package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import safeguarding.gateway.visitor.SignedIn;

/** Who sees and who decides an allegation, and the emergency that opens one. */
@Hidden
@Controller("/allegations")
final class ReaderController {
  private final QuestionForms forms;
  private final RecordGrpc records;
  private final StaffGrpc staff;

  ReaderController(QuestionForms forms, RecordGrpc records, StaffGrpc staff) {
    this.forms = forms;
    this.records = records;
    this.staff = staff;
  }

  @Get("/emergency")
  HttpResponse<byte[]> emergency(SignedIn who, @QueryValue(defaultValue = "") String reference) {
    return forms.open(who, ReaderChanges.opening(reference));
  }

  @Post("/emergency")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> openInEmergency(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, ReaderChanges.opening(""), body);
  }

  @Get("/{id}/restriction")
  HttpResponse<byte[]> restriction(SignedIn who, @PathVariable String id) {
    return forms.open(who, of(who, id).restricting());
  }

  @Post("/{id}/restriction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> restrict(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).restricting(), body);
  }

  @Get("/{id}/restriction-lifting")
  HttpResponse<byte[]> lifting(SignedIn who, @PathVariable String id) {
    return forms.open(who, of(who, id).lifting());
  }

  @Post("/{id}/restriction-lifting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> lift(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).lifting(), body);
  }

  @Get("/{id}/reader")
  HttpResponse<byte[]> naming(SignedIn who, @PathVariable String id) {
    return forms.open(who, of(who, id).naming(() -> staff.list(who)));
  }

  @Post("/{id}/reader")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> name(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).naming(() -> staff.list(who)), body);
  }

  @Get("/{id}/decision-maker")
  HttpResponse<byte[]> invitation(SignedIn who, @PathVariable String id) {
    return forms.open(who, of(who, id).inviting());
  }

  @Post("/{id}/decision-maker")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> invite(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).inviting(), body);
  }

  @Get("/{id}/workplace")
  HttpResponse<byte[]> workplace(SignedIn who, @PathVariable String id) {
    return forms.open(who, of(who, id).working(() -> staff.list(who)));
  }

  @Post("/{id}/workplace")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> work(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).working(() -> staff.list(who)), body);
  }

  @Get("/{id}/readers/{reader}/removal")
  HttpResponse<byte[]> removal(SignedIn who, @PathVariable String id, @PathVariable String reader) {
    return forms.open(who, of(who, id).removing(Ids.uuid(reader)));
  }

  @Post("/{id}/readers/{reader}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> remove(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String reader,
      @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).removing(Ids.uuid(reader)), body);
  }

  @Get("/{id}/readers/{reader}/acknowledgement")
  HttpResponse<byte[]> acknowledgement(
      SignedIn who, @PathVariable String id, @PathVariable String reader) {
    return forms.open(who, of(who, id).acknowledging(Ids.uuid(reader)));
  }

  @Post("/{id}/readers/{reader}/acknowledgement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> acknowledge(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String reader,
      @Body Map<String, Object> body) {
    return forms.answer(who, of(who, id).acknowledging(Ids.uuid(reader)), body);
  }

  private ReaderChanges of(SignedIn who, String id) {
    UUID allegation = Ids.uuid(id);
    return new ReaderChanges(allegation, () -> records.read(who, allegation));
  }
}
