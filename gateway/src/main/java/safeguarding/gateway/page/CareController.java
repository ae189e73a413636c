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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.visitor.SignedIn;

/** The forms of a child's care. What is no longer possible is said, with the way to the child. */
@Hidden
@Controller
final class CareController {
  private static final Needed IN_CARE =
      new Needed(
          child -> CareBriefGrpc.openPeriod(child).isPresent(),
          "This child is not looked after today, nor in short breaks.");
  private static final Needed UNDER_AN_ORDER =
      new Needed(
          child -> CareBriefGrpc.openOrder(child).isPresent(),
          "This child is under no supervision order today.");
  private static final Needed NOT_TOLD =
      new Needed(
          child -> CareBriefGrpc.openPeriod(child).filter(one -> !one.hasNotifiedOn()).isPresent(),
          "It is recorded already, or the child is not looked after today.");

  private final QuestionForms forms;
  private final CareGrpc care;
  private final Impossible impossible;

  CareController(QuestionForms forms, CareGrpc care, Impossible impossible) {
    this.forms = forms;
    this.care = care;
    this.impossible = impossible;
  }

  /**
   * What a form needs of the child.
   *
   * @param otherwise what to say of a child who is not so
   */
  private record Needed(Predicate<GetChildResponse> of, String otherwise) {}

  @Get("/care-periods/start")
  HttpResponse<byte[]> start(SignedIn who) {
    return forms.open(who, CareChanges.start());
  }

  @Post("/care-periods/start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordStart(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, CareChanges.start(), body);
  }

  @Get("/supervision-orders/start")
  HttpResponse<byte[]> startOrder(SignedIn who) {
    return forms.open(who, CareChanges.startOrder());
  }

  @Post("/supervision-orders/start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordOrder(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, CareChanges.startOrder(), body);
  }

  @Get("/children/{id}/episode")
  HttpResponse<byte[]> episode(SignedIn who, @PathVariable String id) {
    return open(who, id, CareChanges::episode, IN_CARE);
  }

  @Post("/children/{id}/episode")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordEpisode(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, CareChanges::episode, body);
  }

  @Get("/children/{id}/care-ending")
  HttpResponse<byte[]> careEnding(SignedIn who, @PathVariable String id) {
    return open(who, id, CareChanges::careEnding, IN_CARE);
  }

  @Post("/children/{id}/care-ending")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordCareEnding(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, CareChanges::careEnding, body);
  }

  @Get("/children/{id}/supervision-order-ending")
  HttpResponse<byte[]> orderEnding(SignedIn who, @PathVariable String id) {
    return open(who, id, CareChanges::orderEnding, UNDER_AN_ORDER);
  }

  @Post("/children/{id}/supervision-order-ending")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordOrderEnding(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, CareChanges::orderEnding, body);
  }

  @Get("/children/{id}/iro-appointment")
  HttpResponse<byte[]> iro(SignedIn who, @PathVariable String id) {
    return open(who, id, CareChanges::iro, IN_CARE);
  }

  @Post("/children/{id}/iro-appointment")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordIro(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, CareChanges::iro, body);
  }

  @Get("/children/{id}/notification")
  HttpResponse<byte[]> notification(SignedIn who, @PathVariable String id) {
    return open(who, id, CareChanges::notification, NOT_TOLD);
  }

  @Post("/children/{id}/notification")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordNotification(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return answer(who, id, CareChanges::notification, body);
  }

  /** A change of the care of a child. */
  @FunctionalInterface
  private interface Step<Q extends Message, R extends Message>
      extends Function<Supplier<GetChildResponse>, ContractChange<Q, R>> {}

  /** Read when the form needs it, and not before it is known that the reader may. */
  private Supplier<GetChildResponse> child(SignedIn who, String id) {
    UUID child = Ids.uuid(id);
    return () -> care.child(who, child);
  }

  private <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, String id, Step<Q, R> step, Map<String, Object> body) {
    return forms.answer(who, step.apply(child(who, id)), body);
  }

  private <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who, String id, Step<Q, R> change, Needed needed) {
    Supplier<GetChildResponse> child = child(who, id);
    if (!who.may(change.apply(child).rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    GetChildResponse known = child.get();
    ContractChange<Q, R> ready = change.apply(() -> known);
    return needed.of().test(known)
        ? forms.open(who, ready)
        : impossible.say(who, ready.asks(Form.of(Map.of())), needed.otherwise());
  }
}
