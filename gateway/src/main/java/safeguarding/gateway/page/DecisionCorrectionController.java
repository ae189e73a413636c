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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.visitor.SignedIn;

/** Correcting the two decisions on an allegation, and taking the last one back. */
@Hidden
@Controller("/allegations/{id}")
final class DecisionCorrectionController {
  private final QuestionForms forms;
  private final RecordGrpc records;
  private final Impossible impossible;
  private final Services services;

  DecisionCorrectionController(
      QuestionForms forms, RecordGrpc records, Impossible impossible, Services services) {
    this.forms = forms;
    this.records = records;
    this.impossible = impossible;
    this.services = services;
  }

  @Get(DecisionCorrectionGrpc.THRESHOLD)
  HttpResponse<byte[]> threshold(SignedIn who, @PathVariable String id) {
    return open(
        who, id, DecisionCorrectionGrpc::neverCorrected, DecisionChanges::correctingThreshold);
  }

  @Post(DecisionCorrectionGrpc.THRESHOLD)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> correctThreshold(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    Supplier<GetAllegationResponse> kept = () -> records.read(who, about);
    var change = DecisionChanges.correctingThreshold(about, kept);
    return forms.answer(
        who,
        change,
        body,
        request -> services.lado().write(who, change.rpc(), sameMoment(kept.get(), request)));
  }

  private static CorrectThresholdRequest sameMoment(
      GetAllegationResponse kept, CorrectThresholdRequest request) {
    return request.toBuilder()
        .setDecision(DecisionCorrectionGrpc.sameMoment(kept.getDecision(), request.getDecision()))
        .build();
  }

  @Get(DecisionCorrectionGrpc.OUTCOME)
  HttpResponse<byte[]> outcome(SignedIn who, @PathVariable String id) {
    return open(
        who, id, DecisionCorrectionGrpc::neverCorrectedOutcome, DecisionChanges::correctingOutcome);
  }

  @Post(DecisionCorrectionGrpc.OUTCOME)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> correctOutcome(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(
        who, DecisionChanges.correctingOutcome(about, () -> records.read(who, about)), body);
  }

  @Get(DecisionCorrectionGrpc.TAKING_BACK)
  HttpResponse<byte[]> takeBack(SignedIn who, @PathVariable String id) {
    return open(who, id, DecisionCorrectionGrpc::neverTakenBack, DecisionChanges::takingBack);
  }

  @Post(DecisionCorrectionGrpc.TAKING_BACK)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordTakingBack(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID about = Ids.uuid(id);
    return forms.answer(
        who, DecisionChanges.takingBack(about, () -> records.read(who, about)), body);
  }

  /** The form, or why there is none. */
  private <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who,
      String id,
      Function<GetAllegationResponse, @Nullable String> never,
      BiFunction<UUID, Supplier<GetAllegationResponse>, ContractChange<Q, R>> form) {
    UUID about = Ids.uuid(id);
    QuestionForms.requireOpenTo(who, form.apply(about, () -> records.read(who, about)));
    GetAllegationResponse record = records.read(who, about);
    ContractChange<Q, R> change = form.apply(about, () -> record);
    @Nullable String why = never.apply(record);
    return why == null
        ? forms.open(who, change)
        : impossible.say(who, change.asks(Form.of(Map.of())), why);
  }
}
