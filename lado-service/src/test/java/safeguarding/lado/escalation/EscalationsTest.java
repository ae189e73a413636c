package safeguarding.lado.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;

/** What the LADO raises with a provider's directors by hand, and what they answer. */
class EscalationsTest {
  private static final LocalDate RAISED = LocalDate.of(2018, 6, 6);

  private final Escalations escalations = TestService.bean(Escalations.class);
  private final EscalationTasks tasks = TestService.bean(EscalationTasks.class);
  private final Caller lado = TestService.aLado();
  private final ACase story;

  EscalationsTest() {
    TestService.itIs(Instant.parse("2018-06-20T09:00:00Z"));
    story = ACase.received(lado);
  }

  @Test
  void what_was_raised_stands_in_the_work_list_until_it_is_answered() {
    UUID raised = granted(raise(RAISED)).escalationId();

    assertThat(AllTasks.of(tasks.open(lado))).hasSize(1);
    assertThat(TestService.nextClock(lado, story.id())).isEqualTo("lado.initial-consideration");
    assertThat(refused(answer(raised, LocalDate.of(2018, 6, 5))).code())
        .isEqualTo("answered-before-raised");
    granted(answer(raised, LocalDate.of(2018, 6, 8)));

    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
    assertThat(refused(answer(raised, LocalDate.of(2018, 6, 8))).code())
        .isEqualTo("escalation-already-answered");
  }

  @Test
  void it_is_raised_after_the_contact_and_answered_where_it_is_known() {
    assertThat(refused(raise(LocalDate.of(2018, 6, 3))).code()).isEqualTo("raised-before-contact");
    assertThat(refused(answer(UUID.randomUUID(), RAISED)).code()).isEqualTo("escalation-not-found");
    assertThat(refused(answer(null, null)).violations())
        .extracting(Violation::field)
        .containsExactly("escalation_id", "answered_on");
  }

  private Ruling<Escalations.Changed> raise(LocalDate on) {
    return story.with((id, etag) ->
        escalations.raise(
            lado,
            ACTION,
            id,
            etag,
            new ToldEscalation(on, "The directors of Example Care", "Safer recruitment.")));
  }

  private Ruling<Escalations.Changed> answer(@Nullable UUID escalation, @Nullable LocalDate on) {
    return story.with((id, etag) ->
        escalations.answer(
            lado, ACTION, id, etag, new ToldAnswer(escalation, on, "They met the LADO.")));
  }
}
