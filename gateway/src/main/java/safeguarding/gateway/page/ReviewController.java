package safeguarding.gateway.page;

import com.google.protobuf.Message;
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
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.clareview.v1.BookReviewRequest;
import safeguarding.contracts.clareview.v1.BookReviewResponse;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.Review;
import safeguarding.contracts.clareview.v1.ReviewState;
import safeguarding.gateway.page.ReviewChanges.Occasion;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.visitor.SignedIn;

/**
 * The forms of reviews: booked for a child, moved, cancelled, held. A review that was held is not
 * moved.
 */
@Hidden
@Controller
final class ReviewController {
  private final QuestionForms forms;
  private final CareGrpc care;
  private final OtherChildrenGrpc others;
  private final Impossible impossible;

  ReviewController(
      QuestionForms forms, CareGrpc care, OtherChildrenGrpc others, Impossible impossible) {
    this.forms = forms;
    this.care = care;
    this.others = others;
    this.impossible = impossible;
  }

  /**
   * The form of a new review.
   *
   * @param subject the key of what the child is reviewed as, where that is said
   */
  @Get("/children/{id}/review")
  HttpResponse<byte[]> book(
      SignedIn who, @PathVariable String id, @Nullable @QueryValue String subject) {
    return forms.open(who, booking(who, Ids.uuid(id), subject == null ? "" : subject, List.of()));
  }

  @Post("/children/{id}/review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordBooking(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID child = Ids.uuid(id);
    var change = booking(who, child, "", List.of());
    String written =
        FormBody.read(body).getOrDefault(Question.nameOf(ReviewQuestions.REFERENCES), "");
    return who.may(change.rpc()) && !written.isEmpty()
        ? forms.answer(who, booking(who, child, "", others.ids(who, written)), body)
        : forms.answer(who, change, body);
  }

  private ContractChange<BookReviewRequest, BookReviewResponse> booking(
      SignedIn who, UUID id, String subject, List<String> further) {
    Supplier<GetChildResponse> child = () -> care.child(who, id);
    return ReviewChanges.booking(id, subject, child, known -> others.siblings(who, known), further);
  }

  @Get("/reviews/{id}/rebooking")
  HttpResponse<byte[]> move(SignedIn who, @PathVariable String id) {
    return open(who, id, ReviewChanges::rebooking);
  }

  @Post("/reviews/{id}/rebooking")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordMove(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, ReviewChanges::rebooking, body);
  }

  @Get("/reviews/{id}/holding")
  HttpResponse<byte[]> hold(SignedIn who, @PathVariable String id) {
    return open(who, id, ReviewChanges::holding);
  }

  @Post("/reviews/{id}/holding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordHolding(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, ReviewChanges::holding, body);
  }

  @Get("/reviews/{id}/cancellation")
  HttpResponse<byte[]> cancel(SignedIn who, @PathVariable String id) {
    return open(who, id, ReviewChanges::cancellation);
  }

  @Post("/reviews/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordCancellation(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, ReviewChanges::cancellation, body);
  }

  /** What may be done with a review that is booked. */
  @FunctionalInterface
  private interface Step<Q extends Message, R extends Message>
      extends BiFunction<UUID, Supplier<Occasion>, ContractChange<Q, R>> {}

  private <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, String id, Step<Q, R> step, Map<String, Object> body) {
    UUID review = Ids.uuid(id);
    return forms.answer(who, step.apply(review, () -> occasion(who, review)), body);
  }

  private <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who, String id, Step<Q, R> step) {
    UUID review = Ids.uuid(id);
    if (!who.may(step.apply(review, () -> occasion(who, review)).rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    Occasion known = occasion(who, review);
    ContractChange<Q, R> ready = step.apply(review, () -> known);
    return known.review().getState() == ReviewState.REVIEW_STATE_BOOKED
        ? forms.open(who, ready)
        : impossible.say(
            who,
            ready.asks(Form.of(Map.of())),
            known.review().hasCancellation()
                ? "This review was cancelled and is on record."
                : "This review was held and is on record.");
  }

  private Occasion occasion(SignedIn who, UUID id) {
    Review review = care.review(who, id);
    return new Occasion(review, care.children(who, review));
  }
}
