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
import safeguarding.contracts.lado.v1.RecordLeaverRequest;
import safeguarding.contracts.lado.v1.RecordLeaverResponse;
import safeguarding.contracts.lado.v1.RecordMoveRequest;
import safeguarding.contracts.lado.v1.RecordMoveResponse;
import safeguarding.contracts.lado.v1.RecordSignInRequest;
import safeguarding.contracts.lado.v1.RecordSignInResponse;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/** Who works where, and its changes. */
@Hidden
@Controller(StaffChanges.LIST)
final class StaffController {
  private final Frames frames;
  private final Pages pages;
  private final QuestionForms forms;
  private final StaffGrpc staff;

  StaffController(Frames frames, Pages pages, QuestionForms forms, StaffGrpc staff) {
    this.frames = frames;
    this.pages = pages;
    this.forms = forms;
    this.staff = staff;
  }

  @Get
  HttpResponse<byte[]> open(SignedIn who) {
    Frame frame =
        frames
            .of(who, "Who works where", "/allegations")
            .titled("Who works where", new Frame.Crumb("Allegations", "/allegations"));
    return pages.show("staff", StaffGrpc.page(who, frame, staff.list(who)));
  }

  @Get("/units/new")
  HttpResponse<byte[]> unit(SignedIn who) {
    return forms.open(who, StaffChanges.opening(() -> staff.list(who)));
  }

  @Post("/units/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> addUnit(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, StaffChanges.opening(() -> staff.list(who)), body);
  }

  @Get("/new")
  HttpResponse<byte[]> person(SignedIn who) {
    return forms.open(who, StaffChanges.starting(() -> staff.list(who)));
  }

  @Post("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> addPerson(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, StaffChanges.starting(() -> staff.list(who)), body);
  }

  @Get("/{id}/post")
  HttpResponse<byte[]> move(SignedIn who, @PathVariable String id) {
    return forms.open(who, moving(who, id));
  }

  @Post("/{id}/post")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordMove(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, moving(who, id), body);
  }

  @Get("/{id}/sign-in")
  HttpResponse<byte[]> signIn(SignedIn who, @PathVariable String id) {
    return forms.open(who, signingIn(who, id));
  }

  @Post("/{id}/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordSignIn(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, signingIn(who, id), body);
  }

  @Get("/{id}/leaving")
  HttpResponse<byte[]> leave(SignedIn who, @PathVariable String id) {
    return forms.open(who, leaving(who, id));
  }

  @Post("/{id}/leaving")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordLeaving(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, leaving(who, id), body);
  }

  private ContractChange<RecordMoveRequest, RecordMoveResponse> moving(SignedIn who, String id) {
    UUID member = Ids.uuid(id);
    return StaffChanges.moving(member, () -> staff.list(who), () -> staff.member(who, member));
  }

  private ContractChange<RecordSignInRequest, RecordSignInResponse> signingIn(
      SignedIn who, String id) {
    UUID member = Ids.uuid(id);
    return StaffChanges.signingIn(member, () -> staff.list(who), () -> staff.member(who, member));
  }

  private ContractChange<RecordLeaverRequest, RecordLeaverResponse> leaving(
      SignedIn who, String id) {
    UUID member = Ids.uuid(id);
    return StaffChanges.leaving(member, () -> staff.list(who), () -> staff.member(who, member));
  }
}
