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
import safeguarding.gateway.visitor.SignedIn;

/** The forms of a child's care. What is no longer possible leads back to the child's page. */
@Hidden
@Controller
final class CareController {
  private final QuestionForms forms;
  private final CareGrpc care;

  CareController(QuestionForms forms, CareGrpc care) {
    this.forms = forms;
    this.care = care;
  }

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
    return open(who, id, CareChanges::episode, child -> inCare(child));
  }

  @Post("/children/{id}/episode")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordEpisode(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, CareChanges.episode(child(who, id)), body);
  }

  @Get("/children/{id}/care-ending")
  HttpResponse<byte[]> careEnding(SignedIn who, @PathVariable String id) {
    return open(who, id, CareChanges::careEnding, child -> inCare(child));
  }

  @Post("/children/{id}/care-ending")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordCareEnding(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, CareChanges.careEnding(child(who, id)), body);
  }

  @Get("/children/{id}/supervision-order-ending")
  HttpResponse<byte[]> orderEnding(SignedIn who, @PathVariable String id) {
    return open(
        who, id, CareChanges::orderEnding, child -> CareBriefGrpc.openOrder(child).isPresent());
  }

  @Post("/children/{id}/supervision-order-ending")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordOrderEnding(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, CareChanges.orderEnding(child(who, id)), body);
  }

  private static boolean inCare(GetChildResponse child) {
    return CareBriefGrpc.openPeriod(child).isPresent();
  }

  /** Read when the form needs it, and not before it is known that the reader may. */
  private Supplier<GetChildResponse> child(SignedIn who, String id) {
    UUID child = Ids.uuid(id);
    return () -> care.child(who, child);
  }

  private <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who,
      String id,
      Function<Supplier<GetChildResponse>, ContractChange<Q, R>> change,
      Predicate<GetChildResponse> possible) {
    Supplier<GetChildResponse> child = child(who, id);
    if (!who.may(change.apply(child).rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    GetChildResponse known = child.get();
    return possible.test(known)
        ? forms.open(who, change.apply(() -> known))
        : Pages.go("/children/" + known.getChildId());
  }
}
