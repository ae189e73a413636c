package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationRaising;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * Who sends a form about something that was taken back meanwhile gets it back: it asks whatever it
 * can have asked, so that nothing that was typed has lost its place.
 */
class NoLongerOnRecordTest {
  private static final SignedIn LADO =
      new SignedIn(
          new Caller("subject", "Demo LADO", new AuthorityCode("E06000017"), Set.of(Role.LADO)),
          "",
          "",
          null);
  private static final GetAllegationResponse EMPTY =
      GetAllegationResponse.newBuilder()
          .setAllegationId("0197f000-0000-7000-8000-000000000001")
          .setReference("LADO-2018-0001")
          .build();

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(
            StrandCorrectionSteps.correcting("gone"),
            List.of("correction.opening.led_by", "correction.closing.result", "correction.reason")),
        Arguments.of(StrandCorrectionSteps.reopening("gone"), List.of("reopening.reason")),
        Arguments.of(StrandCorrectionSteps.withdrawing("gone"), List.of("withdrawal.reason")),
        Arguments.of(
            StrandCorrectionSteps.step(LADO, "gone", 4),
            List.of("correction.step.kind", "correction.withdrawn", "correction.reason")),
        Arguments.of(StrandSteps.step(LADO, "gone", "1 June 2018"), List.of("step.notes")),
        Arguments.of(StrandSteps.closing("gone", "1 June 2018"), List.of("closing.result")),
        Arguments.of(
            FollowUpCorrectionSteps.correcting(LADO, 4),
            List.of("correction.follow_up.standing", "correction.withdrawn", "correction.reason")),
        Arguments.of(
            EscalationCorrectionSteps.correcting("gone"),
            List.of(
                "correction.raising.reason",
                "correction.withdrawn",
                "correction.answer.answer",
                "correction.answer_withdrawn",
                "correction.reason")),
        Arguments.of(CaseSteps.escalationAnswer("gone", "1 June 2018"), List.of("answer.answer")),
        Arguments.of(
            WorkStatusCorrectionSteps.correcting(4, 0),
            List.of("correction.entry.status", "correction.withdrawn", "correction.reason")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void the_form_still_asks_everything(CaseStep<?, ?> step, List<String> asked) {
    assertThat(step.never().apply(EMPTY)).endsWith(".");
    assertThat(
            step.asks()
                .apply(CaseForms.on(EMPTY, step.title(), step.path(), step.button()), EMPTY)
                .questions())
        .extracting(Question::path)
        .containsAll(asked);
  }

  static Stream<CaseStep<?, ?>> steps() {
    return forms().map(form -> (CaseStep<?, ?>) form.get()[0]);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void what_it_is_about_is_asked_of_the_service_by_the_same_id(CaseStep<?, ?> step) {
    assertThat(step.about().apply(EMPTY).toString()).containsAnyOf("\"gone\"", "number: 4");
  }

  /** Somebody else has circulated the minutes meanwhile, or the first of two sendings has. */
  @Test
  void what_a_form_was_sent_with_it_still_asks_though_the_record_has_an_answer_by_now() {
    GetMeetingResponse circulated =
        GetMeetingResponse.newBuilder().setMinutes("As agreed.").build();
    var change =
        MeetingChanges.circulating(UUID.randomUUID(), () -> circulated, LocalDate.of(2018, 7, 9));

    assertThat(paths(change.asks(Form.of(Map.of())))).doesNotContain("circulation.minutes");
    assertThat(paths(change.asks(Form.of(Map.of("circulation-minutes", "Typed at length.")))))
        .contains("circulation.minutes");
  }

  @Test
  void so_does_one_about_the_answer_of_directors_that_somebody_has_taken_back() {
    GetAllegationResponse unanswered =
        EMPTY.toBuilder()
            .addEscalations(
                Escalation.newBuilder()
                    .setEscalationId("gone")
                    .setRaising(
                        EscalationRaising.newBuilder()
                            .setRaisedOn(Date.newBuilder().setYear(2018).setMonth(7).setDay(9))))
            .build();
    CaseStep<?, ?> step = EscalationCorrectionSteps.correcting("gone");
    Asking asking =
        step.asks()
            .apply(CaseForms.on(unanswered, step.title(), step.path(), step.button()), unanswered);

    assertThat(paths(asking.with(Form.of(Map.of()))))
        .contains("correction.raising.reason")
        .doesNotContain("correction.answer.answer", "correction.answer_withdrawn");
    assertThat(
            paths(
                asking.with(
                    Form.of(
                        Map.of(
                            "correction-answer-answer",
                            "They met.",
                            "correction-answer-withdrawn",
                            "yes")))))
        .contains("correction.answer.answer", "correction.answer_withdrawn");
  }

  private static List<String> paths(Asking asking) {
    return asking.questions().stream().map(Question::path).toList();
  }
}
