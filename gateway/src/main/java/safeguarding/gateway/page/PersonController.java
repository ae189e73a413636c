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
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.gateway.page.AdultChanges.AdultOf;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.visitor.SignedIn;

/** The adult of an allegation: who else is the same person, and everything known of one. */
@Hidden
@Controller
final class PersonController {
  private final Frames frames;
  private final Pages pages;
  private final QuestionForms forms;
  private final RecordGrpc records;
  private final AdultsGrpc adults;

  PersonController(
      Frames frames, Pages pages, QuestionForms forms, RecordGrpc records, AdultsGrpc adults) {
    this.frames = frames;
    this.pages = pages;
    this.forms = forms;
    this.records = records;
    this.adults = adults;
  }

  @Get("/adults/{id}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    UUID adult = Ids.uuid(id);
    return pages.show(
        "record",
        AdultPageGrpc.page(
            frames.of(who, "Person of concern", "/allegations"),
            adults.get(who, adult.toString())));
  }

  @Get("/allegations/{id}/adult")
  HttpResponse<byte[]> look(SignedIn who, @PathVariable String id) {
    if (!who.may(AdultServiceGrpc.getLinkAdultMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    var record = records.read(who, Ids.uuid(id));
    return pages.show(
        "person-known",
        new PersonKnownGrpc(adults)
            .page(who, frames.of(who, "Is this person known?", "/allegations"), record));
  }

  @Post("/allegations/{id}/adult-link")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> link(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, changes(who, id).linking(), body);
  }

  @Post("/allegations/{id}/adult-link-undoing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> unlink(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, changes(who, id).unlinking(), body);
  }

  @Post("/allegations/{id}/adult-not-same")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> mark(SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, changes(who, id).marking(), body);
  }

  @Post("/allegations/{id}/adult-not-same-undoing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> unmark(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, changes(who, id).unmarking(), body);
  }

  private AdultChanges changes(SignedIn who, String id) {
    UUID allegation = Ids.uuid(id);
    return new AdultChanges(
        allegation, form -> new AdultOf(records.read(who, allegation), person(who, form)));
  }

  /** Whom a form names, in words; empty where it names nobody who is on record. */
  private String person(SignedIn who, Form form) {
    String id = form.value(Question.nameOf("adult_id"));
    return Ids.isUuid(id)
        ? adults.find(who, id).map(known -> PeopleGrpc.known(known).name()).orElse("")
        : "";
  }
}
