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
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import safeguarding.calendar.LondonTime;
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

/** The forms of reviews: booked for a child, moved, held. A review that was held is not moved. */
@Hidden
@Controller
final class ReviewController {
  private final QuestionForms forms;
  private final CareGrpc care;
  private final OtherChildrenGrpc others;
  private final Impossible impossible;
  private final Clock clock;

  ReviewController(
      QuestionForms forms,
      CareGrpc care,
      OtherChildrenGrpc others,
      Impossible impossible,
      Clock clock) {
    this.forms = forms;
    this.care = care;
    this.others = others;
    this.impossible = impossible;
    this.clock = clock;
  }

  @Get("/children/{id}/review")
  HttpResponse<byte[]> book(SignedIn who, @PathVariable String id) {
    return forms.open(who, booking(who, Ids.uuid(id), List.of()));
  }

  @Post("/children/{id}/review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordBooking(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID child = Ids.uuid(id);
    var change = booking(who, child, List.of());
    String written =
        FormBody.read(body).getOrDefault(Question.nameOf(ReviewQuestions.REFERENCES), "");
    return who.may(change.rpc()) && !written.isEmpty()
        ? forms.answer(who, booking(who, child, others.ids(who, written)), body)
        : forms.answer(who, change, body);
  }

  private ContractChange<BookReviewRequest, BookReviewResponse> booking(
      SignedIn who, UUID id, List<String> further) {
    Supplier<GetChildResponse> child = () -> care.child(who, id);
    return ReviewChanges.booking(id, child, known -> others.siblings(who, known), further);
  }

  @Get("/reviews/{id}/rebooking")
  HttpResponse<byte[]> move(SignedIn who, @PathVariable String id) {
    return open(who, Ids.uuid(id), ReviewChanges::rebooking);
  }

  @Post("/reviews/{id}/rebooking")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordMove(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID review = Ids.uuid(id);
    return forms.answer(who, ReviewChanges.rebooking(review, () -> occasion(who, review)), body);
  }

  @Get("/reviews/{id}/holding")
  HttpResponse<byte[]> hold(SignedIn who, @PathVariable String id) {
    return open(
        who, Ids.uuid(id), (review, occasion) -> ReviewChanges.holding(review, occasion, today()));
  }

  @Post("/reviews/{id}/holding")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordHolding(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID review = Ids.uuid(id);
    return forms.answer(
        who, ReviewChanges.holding(review, () -> occasion(who, review), today()), body);
  }

  private <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who, UUID id, BiFunction<UUID, Supplier<Occasion>, ContractChange<Q, R>> change) {
    if (!who.may(change.apply(id, () -> occasion(who, id)).rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    Occasion known = occasion(who, id);
    ContractChange<Q, R> ready = change.apply(id, () -> known);
    return known.review().getState() == ReviewState.REVIEW_STATE_BOOKED
        ? forms.open(who, ready)
        : impossible.say(
            who, ready.asking().apply(Form.of(Map.of())), "This review was held and is on record.");
  }

  private Occasion occasion(SignedIn who, UUID id) {
    Review review = care.review(who, id);
    return new Occasion(review, care.children(who, review));
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
