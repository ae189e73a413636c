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
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.visitor.SignedIn;

/** The two decisions on an allegation. */
@Hidden
@Controller("/allegations/{id}")
final class DecisionController {
  private static final String PART = "/allegations";
  private static final QuestionGroup THRESHOLD =
      QuestionGroup.of(
          Question.choices("decision.criteria", "Is the threshold met?", Choices.CRITERIA)
              .hint(
                  "It is met when at least one of these is so. Tick all that apply. Tick none when"
                      + " it is not met."),
          Question.choices(
                  "decision.consultation_reasons",
                  "Not met: why was it a matter for consultation?",
                  Choices.CONSULTATION_REASONS)
              .hint("Only when no criterion above is ticked. Tick all that apply, or none."),
          Question.longText("decision.reasons", "Reasons for the decision")
              .hint("So that somebody who was not there can follow it in ten years' time")
              .required("Write the reasons for the decision"),
          Question.choice(
                  "decision.referral_outcome", "What happens with it", Choices.REFERRAL_OUTCOMES)
              .required("Choose what happens with it"),
          Question.moment("decision.decided_at", "Day decided")
              .required("Enter the day it was decided, like 3 6 2019"));
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
                .asking(THRESHOLD)
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
              .asking(OutcomeQuestions.groups(form))
              .several(OutcomeQuestions.SEVERAL)
              .answered("enquiry_outcome.concluded_on", today());
        },
        _ -> PART + "/" + id);
  }

  private String today() {
    return Moments.day(LondonTime.today(clock));
  }
}
