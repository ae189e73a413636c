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
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.DeletedPage;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.visitor.SignedIn;

/** How long allegations are kept, and how two people delete one. */
@Hidden
@Controller("/allegations")
final class RetentionController {
  /** The queue has one order: the longest over first. */
  private static final int UNSORTED = -1;

  private static final ListPlan PLAN =
      new ListPlan(
          "Retention review",
          RetentionChanges.QUEUE,
          "record",
          "records",
          "A record stands here from the day until which it must be kept: pension age, or ten years."
              + " None has come to its day.",
          List.of(),
          ListPlan.Order.BY_DAY,
          List.of("Allegation", "Received", "Kept until", "State"),
          UNSORTED,
          0,
          List.of("Reference", "Received", "Kept until", "Because", "State"));

  private final Lists lists;
  private final Frames frames;
  private final Pages pages;
  private final QuestionForms forms;
  private final RetentionGrpc retention;

  RetentionController(
      Lists lists, Frames frames, Pages pages, QuestionForms forms, RetentionGrpc retention) {
    this.lists = lists;
    this.frames = frames;
    this.pages = pages;
    this.forms = forms;
    this.retention = retention;
  }

  @Get("/retention")
  HttpResponse<byte[]> queue(SignedIn who, HttpRequest<?> request) {
    return lists.page(
        who, request, PLAN, List.of(), List.of(), wanted -> retention.queue(who, wanted));
  }

  @Get("/retention.csv")
  HttpResponse<byte[]> file(SignedIn who, HttpRequest<?> request) {
    return lists.file(who, request, PLAN, wanted -> retention.queue(who, wanted));
  }

  /** Whether a reference that nobody finds was deleted: to whom the contract tells. */
  @Get("/deleted")
  HttpResponse<byte[]> deleted(SignedIn who, @QueryValue(defaultValue = "") String reference) {
    if (!who.may(RetentionServiceGrpc.getGetDeletionMethod())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    String asked = reference.strip();
    Optional<List<Fact>> left = asked.isEmpty() ? Optional.empty() : retention.deleted(who, asked);
    return pages.show(
        "deleted",
        new DeletedPage(
            frames
                .of(who, "Deleted records", "/allegations")
                .titled("Deleted records", RetentionChanges.QUEUE_CRUMB),
            asked,
            left.orElse(List.of())));
  }

  @Get("/{id}/retention")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    return pages.show(
        "record", retention.page(who, frames.of(who, "Retention", "/allegations"), Ids.uuid(id)));
  }

  @Get("/{id}/deletion-proposal")
  HttpResponse<byte[]> propose(SignedIn who, @PathVariable String id) {
    UUID about = Ids.uuid(id);
    return forms.open(who, RetentionChanges.proposing(about, kept(who, about)));
  }

  @Post("/{id}/deletion-proposal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordPropose(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(who, RetentionChanges.proposing(about, kept(who, about)), body);
  }

  @Get("/{id}/deletion-proposal-withdrawal")
  HttpResponse<byte[]> withdraw(SignedIn who, @PathVariable String id) {
    UUID about = Ids.uuid(id);
    return forms.open(who, RetentionChanges.withdrawing(about, kept(who, about)));
  }

  @Post("/{id}/deletion-proposal-withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordWithdraw(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(who, RetentionChanges.withdrawing(about, kept(who, about)), body);
  }

  @Get("/{id}/deletion")
  HttpResponse<byte[]> confirm(SignedIn who, @PathVariable String id) {
    UUID about = Ids.uuid(id);
    return forms.open(who, RetentionChanges.confirming(about, kept(who, about)));
  }

  @Post("/{id}/deletion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordConfirm(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(who, RetentionChanges.confirming(about, kept(who, about)), body);
  }

  @Get("/{id}/legal-hold")
  HttpResponse<byte[]> hold(SignedIn who, @PathVariable String id) {
    UUID about = Ids.uuid(id);
    return forms.open(who, RetentionChanges.holding(about, kept(who, about)));
  }

  @Post("/{id}/legal-hold")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordHold(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(who, RetentionChanges.holding(about, kept(who, about)), body);
  }

  @Get("/{id}/legal-hold-lifting")
  HttpResponse<byte[]> lift(SignedIn who, @PathVariable String id) {
    UUID about = Ids.uuid(id);
    return forms.open(who, RetentionChanges.lifting(about, kept(who, about)));
  }

  @Post("/{id}/legal-hold-lifting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordLift(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(who, RetentionChanges.lifting(about, kept(who, about)), body);
  }

  private Supplier<GetRetentionResponse> kept(SignedIn who, UUID id) {
    return () -> retention.read(who, id);
  }
}
