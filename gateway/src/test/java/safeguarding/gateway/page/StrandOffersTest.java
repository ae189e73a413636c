package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandChanged;
import safeguarding.contracts.lado.v1.StrandClosing;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.StrandResult;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.contracts.lado.v1.StrandStepKind;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** What the page of a case offers to put a strand right, to whom, and what it says of it. */
class StrandOffersTest {
  private static final SignedIn LADO = as(Role.LADO);
  private static final SignedIn SUPPORT = as(Role.BUSINESS_SUPPORT);
  private static final Refusal NO = Refusal.newBuilder().setMessage("No").build();
  private static final String TAKE_BACK = "Take it back: recorded by mistake";

  @Test
  void a_strand_recorded_by_mistake_is_taken_back_by_who_decides_open_or_closed() {
    assertThat(links(LADO, record(open()))).contains(TAKE_BACK);
    assertThat(links(LADO, record(closed()))).contains(TAKE_BACK);
    assertThat(links(SUPPORT, record(open()))).doesNotContain(TAKE_BACK);
    assertThat(links(LADO, record(open()).setMayNotDecide(NO))).doesNotContain(TAKE_BACK);
    assertThat(links(LADO, record(open()).setMayNotCorrect(NO))).doesNotContain(TAKE_BACK);
    assertThat(links(LADO, record(closed()).setState(AllegationState.ALLEGATION_STATE_CONCLUDED)))
        .as("also once the case has its outcome")
        .containsExactly(TAKE_BACK);
  }

  @Test
  void the_form_says_what_goes_with_it_and_what_stays() {
    GetAllegationResponse.Builder record = record(closed());
    assertThat(said(StrandCorrectionSteps.withdrawing("strand-1"), record))
        .contains(
            "Taken back with it: arrested (7 June 2018); its end, no further action (20 June 2018).")
        .noneMatch(sentence -> sentence.contains("reinstatement"));

    record.addWorkStatuses(
        KeptWorkStatus.newBuilder().setAgreement(Agreement.AGREEMENT_NOT_AGREED));
    assertThat(said(StrandCorrectionSteps.withdrawing("strand-1"), record))
        .anyMatch(sentence -> sentence.startsWith("A reinstatement that is not agreed stays so"));
    assertThat(StrandCorrectionSteps.withdrawing("strand-2").never().apply(record.build()))
        .isEqualTo(StrandCorrectionSteps.correcting("gone").never().apply(record.build()))
        .isNotNull();
  }

  @Test
  void what_happened_in_a_closed_strand_is_corrected_by_who_decides() {
    assertThat(stepAddress(SUPPORT, open())).isNotNull();
    assertThat(stepAddress(SUPPORT, closed())).isNull();
    assertThat(stepAddress(LADO, closed())).isNotNull();
    assertThat(
            StrandCorrectionSteps.step(SUPPORT, "strand-1", 4)
                .past()
                .apply(record(closed()).build()))
        .startsWith("Only the LADO, or who stands in for the LADO, can correct");
  }

  /** Without a script nobody knows which kind is chosen: the service says what does not fit. */
  @Test
  void whoever_corrects_the_kind_of_a_strand_finds_what_that_kind_can_come_to() {
    assertThat(results(StrandCorrectionSteps.correcting("strand-1"), "correction.closing.result"))
        .contains(
            "Police investigation: convicted", "Employer's investigation: dismissed", "Handed on");
    assertThat(results(StrandSteps.closing("strand-1", ""), "closing.result"))
        .contains("Convicted", "Handed on")
        .doesNotContain("Dismissed");
  }

  @Test
  void that_an_agreement_is_taken_back_is_said_before_and_after() {
    for (var step :
        List.of(
            StrandCorrectionSteps.correcting("strand-1"),
            StrandCorrectionSteps.reopening("strand-1"))) {
      assertThat(said(step, record(closed()))).contains(CaseMessage.AGREEMENT_WILL_BE_TAKEN_BACK);
    }

    StrandChanged raised = StrandChanged.newBuilder().setEscalationId("1").build();
    assertThat(StrandSteps.taken(StrandChanged.getDefaultInstance())).isNull();
    assertThat(CaseMessage.after("/allegations/1", StrandSteps.taken(raised)))
        .isEqualTo("/allegations/1?said=agreement-taken-back");
    assertThat(CaseMessage.words("agreement-taken-back"))
        .isEqualTo(
            CaseMessage.AGREEMENT_WILL_BE_TAKEN_BACK
                .replace("is then not", "is now not")
                .replace("and is raised", "and was raised"));
    assertThat(CaseMessage.words("<script>")).isEmpty();
  }

  private static List<String> links(SignedIn who, GetAllegationResponse.Builder record) {
    return CaseSectionsGrpc.parts(who, record.build())
        .getFirst()
        .sections()
        .getFirst()
        .links()
        .stream()
        .map(Link::text)
        .toList();
  }

  private static Asking asked(CaseStep<?, ?> step, GetAllegationResponse record) {
    return step.asks()
        .apply(CaseForms.on(record, step.title(), step.path(), step.button()), record);
  }

  private static List<String> said(CaseStep<?, ?> step, GetAllegationResponse.Builder record) {
    return asked(step, record.build()).intro();
  }

  private static List<String> results(CaseStep<?, ?> step, String path) {
    return asked(step, record(closed()).build()).questions().stream()
        .filter(question -> question.path().equals(path))
        .flatMap(question -> question.choices().stream())
        .map(Choice::label)
        .toList();
  }

  private static @Nullable String stepAddress(SignedIn who, Strand.Builder strand) {
    return StrandCorrectionSteps.address(
        who, record(strand).build(), strand.build(), strand.getSteps(0));
  }

  private static Strand.Builder open() {
    return Strand.newBuilder()
        .setStrandId("strand-1")
        .setOpening(
            StrandOpening.newBuilder()
                .setKind(StrandKind.STRAND_KIND_POLICE)
                .setOpenedOn(day(6))
                .setLedBy("DC Sample"))
        .addSteps(
            StrandStep.newBuilder()
                .setStrandId("strand-1")
                .setNumber(4)
                .setKind(StrandStepKind.STRAND_STEP_KIND_ARRESTED)
                .setHappenedOn(day(7)));
  }

  private static Strand.Builder closed() {
    return open()
        .setClosing(
            StrandClosing.newBuilder()
                .setClosedOn(day(20))
                .setResult(StrandResult.STRAND_RESULT_NO_FURTHER_ACTION));
  }

  private static GetAllegationResponse.Builder record(Strand.Builder strand) {
    return GetAllegationResponse.newBuilder()
        .setAllegationId("allegation-1")
        .setState(AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY)
        .addStrands(strand);
  }

  private static Date day(int day) {
    return Date.newBuilder().setYear(2018).setMonth(6).setDay(day).build();
  }

  private static SignedIn as(Role role) {
    return new SignedIn(
        new Caller("subject", "Demo Person", new AuthorityCode("E06000017"), Set.of(role)),
        "",
        "",
        null);
  }
}
