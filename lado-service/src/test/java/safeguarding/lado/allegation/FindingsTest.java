package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Several allegations in one case: the weightiest is the outcome of the case (lado.md). */
class FindingsTest {
  private static final LocalDate CONCLUDED = LocalDate.of(2018, 7, 2);

  private final FindingStore findings = TestService.bean(FindingStore.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
  }

  @Test
  void a_case_is_substantiated_when_one_of_its_allegations_is() {
    ACase story = ACase.underEnquiry(lado);

    granted(
        story.conclude(
            command(
                null,
                new ToldFinding("Shouted", AllegationOutcome.UNFOUNDED),
                new ToldFinding("", null),
                new ToldFinding("Pulled an arm", AllegationOutcome.SUBSTANTIATED))));

    assertThat(outcome(story)).isEqualTo(AllegationOutcome.SUBSTANTIATED);
    assertThat(transactions.read(lado.authority(), () -> findings.of(story.id())))
        .containsExactly(
            new Finding("Shouted", AllegationOutcome.UNFOUNDED),
            new Finding("Pulled an arm", AllegationOutcome.SUBSTANTIATED));
  }

  @Test
  void without_a_substantiated_one_the_weightiest_in_the_order_counts() {
    ACase story = ACase.underEnquiry(lado);

    granted(
        story.conclude(
            command(
                AllegationOutcome.FALSE,
                new ToldFinding("Shouted", AllegationOutcome.UNSUBSTANTIATED),
                new ToldFinding("Pulled an arm", AllegationOutcome.FALSE))));

    assertThat(outcome(story)).isEqualTo(AllegationOutcome.FALSE);
    assertThat(outcome(story).mayBeInReferences()).isFalse();
  }

  @Test
  void an_outcome_that_does_not_follow_and_half_a_finding_are_refused_at_their_fields() {
    ACase story = ACase.underEnquiry(lado);

    assertThat(
            refused(
                    story.conclude(
                        command(
                            AllegationOutcome.UNFOUNDED,
                            new ToldFinding("Shouted", AllegationOutcome.FALSE))))
                .code())
        .isEqualTo("outcome-not-of-findings");
    assertThat(
            refused(
                    story.conclude(
                        command(null, new ToldFinding("", null), new ToldFinding("Shouted", null))))
                .violations())
        .extracting(Violation::field)
        .containsExactly("outcome", "findings[1].outcome");
  }

  private AllegationOutcome outcome(ACase story) {
    return ((Concluded) story.record().allegation()).outcome().outcome();
  }

  private static RecordOutcome command(
      @Nullable AllegationOutcome outcome, ToldFinding... findings) {
    return new RecordOutcome(CONCLUDED, outcome, "Found.", List.of(findings));
  }
}
