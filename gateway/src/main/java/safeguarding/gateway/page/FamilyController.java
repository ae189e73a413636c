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
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.visitor.SignedIn;

/** One family group, and the forms of the group itself, of its children and of its plans. */
@Hidden
@Controller("/families")
final class FamilyController {
  private final Frames frames;
  private final Pages pages;
  private final FamilyRecordGrpc records;
  private final QuestionForms questions;
  private final FamilyForms forms;

  FamilyController(
      Frames frames,
      Pages pages,
      FamilyRecordGrpc records,
      QuestionForms questions,
      FamilyForms forms) {
    this.frames = frames;
    this.pages = pages;
    this.records = records;
    this.questions = questions;
    this.forms = forms;
  }

  @Get("/{family}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String family) {
    UUID id = Ids.uuid(family);
    Frame frame = frames.of(who, "Family", FamilyAddress.PART);
    return pages.show("record", records.page(who, frame, id));
  }

  @Get("/referral")
  HttpResponse<byte[]> referral(SignedIn who) {
    return questions.open(who, ReferralChanges.first());
  }

  @Post("/referral")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> receive(SignedIn who, @Body Map<String, Object> body) {
    return questions.answer(who, ReferralChanges.first(), body);
  }

  @Get("/{family}/referral")
  HttpResponse<byte[]> anotherReferral(SignedIn who, @PathVariable String family) {
    return forms.open(who, family, of -> ReferralChanges.again(of, family));
  }

  @Post("/{family}/referral")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> receiveAnother(
      SignedIn who, @PathVariable String family, @Body Map<String, Object> body) {
    return forms.answer(who, family, of -> ReferralChanges.again(of, family), body);
  }

  @Get("/{family}/review-conference")
  HttpResponse<byte[]> reviewConference(SignedIn who, @PathVariable String family) {
    return forms.open(who, family, of -> ConferenceChanges.reviewConference(of, family));
  }

  @Post("/{family}/review-conference")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> bookReview(
      SignedIn who, @PathVariable String family, @Body Map<String, Object> body) {
    return forms.answer(who, family, of -> ConferenceChanges.reviewConference(of, family), body);
  }

  @Get("/{family}/plans/{plan}/ending")
  HttpResponse<byte[]> planEnding(
      SignedIn who, @PathVariable String family, @PathVariable String plan) {
    return forms.open(who, family, plan, ConferenceChanges::planEnding);
  }

  @Post("/{family}/plans/{plan}/ending")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> endPlan(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String plan,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, plan, ConferenceChanges::planEnding, body);
  }

  @Get("/{family}/children/{child}/completion")
  HttpResponse<byte[]> completion(
      SignedIn who, @PathVariable String family, @PathVariable String child) {
    return forms.open(who, family, child, ChildCompletion::of);
  }

  @Post("/{family}/children/{child}/completion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> complete(
      SignedIn who,
      @PathVariable String family,
      @PathVariable String child,
      @Body Map<String, Object> body) {
    return forms.answer(who, family, child, ChildCompletion::of, body);
  }
}
