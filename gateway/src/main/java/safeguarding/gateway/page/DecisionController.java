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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.RecordOutcomeRequest;
import safeguarding.contracts.lado.v1.RecordOutcomeResponse;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/** The two decisions on an allegation. */
@Hidden
@Controller("/allegations/{id}")
final class DecisionController {
  private static final String PART = "/allegations";
  private final QuestionForms forms;
  private final RecordGrpc records;
  private final Clock clock;

  DecisionController(QuestionForms forms, RecordGrpc records, Clock clock) {
    this.forms = forms;
    this.records = records;
    this.clock = clock;
  }

  @Get("/threshold")
  HttpResponse<byte[]> threshold(SignedIn who, @PathVariable String id) {
    return forms.open(who, thresholdOf(who, Ids.uuid(id)));
  }

  @Post("/threshold")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> decideThreshold(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, thresholdOf(who, Ids.uuid(id)), body);
  }

  @Get("/outcome")
  HttpResponse<byte[]> outcome(SignedIn who, @PathVariable String id) {
    return forms.open(who, outcomeOf(who, Ids.uuid(id)));
  }

  @Post("/outcome")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> recordOutcome(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    return forms.answer(who, outcomeOf(who, Ids.uuid(id)), body);
  }

  private ContractChange<DecideThresholdRequest, DecideThresholdResponse> thresholdOf(
      SignedIn who, UUID id) {
    return new ContractChange<>(
        AllegationServiceGrpc.getDecideThresholdMethod(),
        DecideThresholdRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ ->
            CaseForms.on(
                    records.read(who, id), "Decide the threshold", "/threshold", "Record decision")
                .asking(ThresholdQuestions.DECISION)
                .answered("decision.clear_cut", "no")
                .answered("decision.decided_at", today())
                .answered(
                    "decision.decided_at.time",
                    Moments.time(clock.instant().truncatedTo(ChronoUnit.MINUTES))),
        _ -> PART + "/" + id);
  }

  private ContractChange<RecordOutcomeRequest, RecordOutcomeResponse> outcomeOf(
      SignedIn who, UUID id) {
    return new ContractChange<>(
        AllegationServiceGrpc.getRecordOutcomeMethod(),
        RecordOutcomeRequest.newBuilder().setAllegationId(id.toString()).build(),
        form -> {
          GetAllegationResponse record = records.read(who, id);
          return CaseForms.on(record, "Record the outcome", "/outcome", "Record outcome")
              .saying(OutcomeQuestions.warning(record))
              .asking(
                  OutcomeQuestions.groups(
                      QuestionForms.count(form, OutcomeQuestions.SEVERAL.most())))
              .several(OutcomeQuestions.SEVERAL)
              .answered("enquiry_outcome.concluded_on", today());
        },
        _ -> PART + "/" + id);
  }

  private String today() {
    return Moments.day(LondonTime.today(clock));
  }
}
