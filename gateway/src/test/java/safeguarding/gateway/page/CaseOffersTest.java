package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.DeletionProposal;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationAnswer;
import safeguarding.contracts.lado.v1.EscalationRaising;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.LegalHold;
import safeguarding.contracts.lado.v1.Reader;
import safeguarding.contracts.lado.v1.ReaderKind;
import safeguarding.contracts.lado.v1.Retention;
import safeguarding.contracts.lado.v1.RetentionReason;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** What the forms and parts of a case offer to whom: nothing that would be refused for sure. */
class CaseOffersTest {
  private static final SignedIn LADO = as(Role.LADO);
  private static final SignedIn SUPPORT = as(Role.BUSINESS_SUPPORT);
  private static final Refusal NO = Refusal.newBuilder().setMessage("No").build();

  @Test
  void only_who_decides_settles_that_nobody_is_referred_to_the_dbs() {
    assertThat(asked(LADO, "", "follow_up.kind")).contains("dbs-referral", "child-support");
    assertThat(asked(LADO, "dbs-referral", "follow_up.standing")).contains("not-needed");

    assertThat(asked(SUPPORT, "", "follow_up.kind"))
        .contains("child-support")
        .doesNotContain("dbs-referral");
    assertThat(asked(SUPPORT, "", "follow_up.standing")).contains("not-needed");
    assertThat(asked(SUPPORT, "dbs-referral", "follow_up.kind")).containsExactly("dbs-referral");
    assertThat(asked(SUPPORT, "dbs-referral", "follow_up.standing"))
        .containsExactly("decided", "done");
  }

  @Test
  void only_who_decides_corrects_that_nobody_is_referred_to_the_dbs() {
    FollowUp done =
        FollowUp.newBuilder()
            .setNumber(3)
            .setKind(FollowUpKind.FOLLOW_UP_KIND_DBS_REFERRAL)
            .setStanding(FollowUpStanding.FOLLOW_UP_STANDING_DONE)
            .setHappenedOn(Date.newBuilder().setYear(2018).setMonth(6).setDay(4))
            .build();
    FollowUp notNeeded =
        done.toBuilder().setStanding(FollowUpStanding.FOLLOW_UP_STANDING_NOT_NEEDED).build();
    GetAllegationResponse record = record().addFollowUps(notNeeded).build();
    GetAllegationResponse readsOnly = record.toBuilder().setMayNotCorrect(NO).build();

    assertThat(FollowUpCorrectionSteps.address(LADO, record, notNeeded))
        .isEqualTo("/allegations/allegation-1/follow-up-correction?number=3");
    assertThat(FollowUpCorrectionSteps.address(SUPPORT, record, notNeeded)).isNull();
    assertThat(FollowUpCorrectionSteps.address(SUPPORT, record, done)).isNotNull();
    assertThat(FollowUpCorrectionSteps.address(LADO, readsOnly, done)).isNull();
    assertThat(FollowUpCorrectionSteps.correcting(SUPPORT, 3).past().apply(record))
        .startsWith("Only the LADO");
    assertThat(FollowUpCorrectionSteps.correcting(LADO, 3).past().apply(readsOnly)).isEqualTo("No");
    assertThat(FollowUpCorrectionSteps.correcting(LADO, 4).never().apply(record)).isNotNull();
    assertThat(
            values(
                FollowUpCorrectionSteps.correcting(SUPPORT, 3),
                record().addFollowUps(done).build(),
                "correction.follow_up.standing"))
        .containsExactly("decided", "done");
  }

  @Test
  void of_what_follows_a_reinstatement_only_the_answer_is_corrected() {
    Date day = Date.newBuilder().setYear(2018).setMonth(6).setDay(4).build();
    Escalation byHand =
        Escalation.newBuilder()
            .setEscalationId("1")
            .setRaising(EscalationRaising.newBuilder().setRaisedOn(day))
            .build();
    Escalation follows = byHand.toBuilder().setFollowsReinstatement(true).build();
    Escalation answered =
        follows.toBuilder().setAnswer(EscalationAnswer.newBuilder().setAnsweredOn(day)).build();

    assertThat(paths(byHand))
        .contains("correction.raising.reason", "correction.withdrawn")
        .doesNotContain("correction.answer.answer");
    assertThat(paths(answered))
        .contains("correction.answer.answer", "correction.answer_withdrawn", "correction.reason")
        .doesNotContain("correction.raising.reason", "correction.withdrawn");
    GetAllegationResponse record = record().addEscalations(follows).build();
    assertThat(EscalationCorrectionSteps.links(LADO, record, follows)).isEmpty();
    assertThat(EscalationCorrectionSteps.correcting("1").past().apply(record))
        .contains("correct the adult's work status instead");
    assertThat(EscalationCorrectionSteps.links(LADO, record, answered)).hasSize(1);
    assertThat(EscalationCorrectionSteps.links(SUPPORT, record, byHand)).isEmpty();
    assertThat(EscalationCorrectionSteps.correcting("2").never().apply(record)).isNotNull();
  }

  private static List<String> paths(Escalation escalation) {
    CaseStep<?, ?> step = EscalationCorrectionSteps.correcting("1");
    GetAllegationResponse record = record().addEscalations(escalation).build();
    return step
        .asks()
        .apply(CaseForms.on(record, step.title(), step.path(), step.button()), record)
        .with(Form.of(Map.of()))
        .questions()
        .stream()
        .map(Question::path)
        .toList();
  }

  @Test
  void only_who_decides_agrees_that_an_employer_need_not_act() {
    GetAllegationResponse open = record().addStrands(employers()).build();
    GetAllegationResponse tooClose = record().addStrands(employers()).setMayNotDecide(NO).build();

    assertThat(steps(LADO, open)).contains("no-action-agreed", "hearing-held");
    assertThat(steps(LADO, tooClose)).contains("hearing-held").doesNotContain("no-action-agreed");
    assertThat(steps(SUPPORT, open)).contains("hearing-held").doesNotContain("no-action-agreed");
  }

  @Test
  void who_may_not_name_anybody_is_offered_no_change_of_who_sees_the_case() {
    GetAllegationResponse.Builder limited =
        record()
            .setRestricted(true)
            .addReaders(Reader.newBuilder().setKind(ReaderKind.READER_KIND_NAMED).setSees(true));

    assertThat(offered(limited.build()))
        .contains("Let somebody else see this case", "Open to everybody again", "Change");
    assertThat(offered(limited.setMayNotName(NO).build())).isEmpty();
  }

  @Test
  void who_only_reads_a_case_is_offered_no_correction_of_its_contact() {
    GetAllegationResponse.Builder record = record();

    assertThat(CorrectionGrpc.address(SUPPORT, record.build(), ContactStep.ADULT))
        .isEqualTo("/allegations/allegation-1/correction/adult");
    assertThat(CorrectionGrpc.address(as(Role.AUDITOR), record.build(), ContactStep.ADULT))
        .isNull();
    record.setMayNotName(NO);
    assertThat(CorrectionGrpc.address(LADO, record.build(), ContactStep.ADULT)).isNull();
  }

  @Test
  void who_decides_is_offered_to_correct_and_the_last_decision_is_taken_back_unless_enquired() {
    GetAllegationResponse.Builder decided =
        record().setDecision(ThresholdDecision.getDefaultInstance());

    assertThat(DecisionCorrectionGrpc.thresholdAddress(LADO, decided.build()))
        .isEqualTo("/allegations/allegation-1/threshold-correction");
    assertThat(DecisionCorrectionGrpc.takingBack(LADO, decided.build()))
        .extracting(Link::address)
        .containsExactly("/allegations/allegation-1/decision-taking-back");
    assertThat(DecisionCorrectionGrpc.thresholdAddress(SUPPORT, decided.build())).isNull();
    assertThat(DecisionCorrectionGrpc.takingBack(SUPPORT, decided.build())).isEmpty();

    decided.addStrands(employers());
    assertThat(DecisionCorrectionGrpc.takingBack(LADO, decided.build())).isEmpty();
    decided.setEnquiryOutcome(EnquiryOutcome.getDefaultInstance());
    assertThat(DecisionCorrectionGrpc.takingBack(LADO, decided.build()))
        .as("of the outcome")
        .hasSize(1);

    decided.setMayNotDecide(NO);
    assertThat(DecisionCorrectionGrpc.outcomeAddress(LADO, decided.build())).isNull();
    assertThat(DecisionCorrectionGrpc.takingBack(LADO, decided.build())).isEmpty();
    assertThat(DecisionCorrectionGrpc.neverCorrectedOutcome(decided.build())).isEqualTo("No");
  }

  @Test
  void who_may_not_end_a_record_is_offered_to_keep_it_and_who_may_not_hold_it_nothing() {
    Retention.Builder proposed =
        kept().setOver(true).setProposal(DeletionProposal.getDefaultInstance());
    Retention.Builder held = kept().setHold(LegalHold.getDefaultInstance());

    assertThat(ending(proposed))
        .containsExactly("Place a legal hold", "Confirm the deletion", "Withdraw the proposal");
    assertThat(ending(held)).containsExactly("Lift the hold");
    assertThat(next(proposed)).isNotNull();

    proposed.setMayNotEnd(NO);
    assertThat(ending(proposed)).containsExactly("Place a legal hold", "Withdraw the proposal");
    assertThat(ending(kept().setOver(true).setMayNotEnd(NO))).containsExactly("Place a legal hold");
    assertThat(ending(held.setMayNotEnd(NO))).isEmpty();
    assertThat(next(proposed)).isNull();
    assertThat(RetentionSectionsGrpc.mayNotEnd(LADO, proposed.build()))
        .containsExactly("You may not bring the end of this record nearer. No.");
    assertThat(RetentionSectionsGrpc.mayNotEnd(as(Role.AUDITOR), proposed.build())).isEmpty();

    assertThat(ending(proposed.setMayNotHold(NO))).isEmpty();
  }

  private static Retention.Builder kept() {
    return Retention.newBuilder()
        .setKeptUntil(Date.newBuilder().setYear(2018).setMonth(6).setDay(4))
        .setReason(RetentionReason.RETENTION_REASON_TEN_YEARS);
  }

  private static List<String> ending(Retention.Builder kept) {
    return RetentionSectionsGrpc.part(LADO, "1", kept.build()).sections().stream()
        .flatMap(section -> section.links().stream())
        .map(Link::text)
        .toList();
  }

  private static @Nullable NextAction next(Retention.Builder kept) {
    return RetentionSectionsGrpc.next(
        LADO, GetRetentionResponse.newBuilder().setRetention(kept).build());
  }

  private static List<String> offered(GetAllegationResponse record) {
    Section section = ReaderSectionsGrpc.part(LADO, record).sections().getFirst();
    return Stream.concat(
            section.links().stream().map(Link::text),
            Objects.requireNonNull(section.table()).heads().stream().filter("Change"::equals))
        .toList();
  }

  private static List<String> asked(SignedIn who, String kind, String path) {
    return values(CaseSteps.followUp(who, kind, "4 June 2018"), record().build(), path);
  }

  private static List<String> steps(SignedIn who, GetAllegationResponse record) {
    return values(StrandSteps.step(who, "", "4 June 2018"), record, "step.kind");
  }

  private static List<String> values(
      CaseStep<?, ?> step, GetAllegationResponse record, String path) {
    return step
        .asks()
        .apply(CaseForms.on(record, step.title(), step.path(), step.button()), record)
        .questions()
        .stream()
        .filter(question -> question.path().equals(path))
        .flatMap(question -> question.choices().stream())
        .map(Choice::value)
        .toList();
  }

  private static Strand employers() {
    return Strand.newBuilder()
        .setStrandId("strand-1")
        .setOpening(
            StrandOpening.newBuilder()
                .setKind(StrandKind.STRAND_KIND_EMPLOYER)
                .setOpenedOn(Date.newBuilder().setYear(2018).setMonth(6).setDay(4)))
        .build();
  }

  private static GetAllegationResponse.Builder record() {
    return GetAllegationResponse.newBuilder().setAllegationId("allegation-1");
  }

  private static SignedIn as(Role role) {
    return new SignedIn(
        new Caller("subject", "Demo Person", new AuthorityCode("E06000017"), Set.of(role)),
        "",
        "",
        null);
  }
}
