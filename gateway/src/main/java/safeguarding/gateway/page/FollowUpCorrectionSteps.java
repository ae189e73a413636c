package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CorrectFollowUpRequest;
import safeguarding.contracts.lado.v1.CorrectFollowUpResponse;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpCorrection;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.visitor.SignedIn;

/** How what is on record of the follow-up is put right: the form, filled with what stands. */
final class FollowUpCorrectionSteps {
  private static final String ENTRY = "correction.follow_up.";

  private FollowUpCorrectionSteps() {}

  /**
   * An entry of the follow-up.
   *
   * @param number of the entry
   */
  static CaseStep<CorrectFollowUpRequest, CorrectFollowUpResponse> correcting(
      SignedIn who, int number) {
    return CaseStep.anyTime(
            FollowUpServiceGrpc.getCorrectFollowUpMethod(),
            "Correct follow-up",
            path(number),
            "Save the correction",
            record ->
                CorrectFollowUpRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setCorrection(FollowUpCorrection.newBuilder().setNumber(number))
                    .build(),
            (asking, record) -> {
              Optional<FollowUp> entry = find(record, number);
              Asking all =
                  asking
                      .saying(
                          List.of(
                              "What stands then of a referral to the DBS decides whether it is"
                                  + " still to be made."))
                      .asking(
                          questions(who, record, entry),
                          QuestionGroup.of(
                              CaseQuestions.withdrawn("it was not so"),
                              CaseQuestions.correctionReason()));
              return entry.map(one -> filled(all, one)).orElse(all);
            })
        .unless(
            record ->
                find(record, number).isEmpty()
                    ? "This case has no such entry any more. Look at the page of the case."
                    : null,
            record -> mayNot(who, record, find(record, number)));
  }

  /** Who decides nothing is asked for no decision: see {@link CaseSteps#followUp}. */
  private static QuestionGroup questions(
      SignedIn who, GetAllegationResponse record, Optional<FollowUp> entry) {
    boolean dbs =
        entry.filter(one -> one.getKind() == FollowUpKind.FOLLOW_UP_KIND_DBS_REFERRAL).isPresent();
    return entry.isEmpty() || CaseActionsGrpc.decides(who, record)
        ? CaseQuestions.followUp(ENTRY, CaseChoices.FOLLOW_UPS, CaseChoices.FOLLOW_UP_STANDINGS)
        : CaseQuestions.followUp(ENTRY, CaseChoices.followUps(dbs), CaseChoices.standings(dbs));
  }

  private static Asking filled(Asking asking, FollowUp entry) {
    return asking
        .answered(ENTRY + "kind", ContractKeys.keyOf(entry.getKind()))
        .answered(ENTRY + "regulator", ContractKeys.keyOf(entry.getRegulator()))
        .answered(ENTRY + "standing", ContractKeys.keyOf(entry.getStanding()))
        .answered(ENTRY + "happened_on", day(entry.getHappenedOn()))
        .answered(ENTRY + "by", entry.getBy())
        .answered(ENTRY + "what", entry.getWhat())
        .answered(ENTRY + "reference", entry.getReference())
        .answered("correction.withdrawn", "no");
  }

  private static @Nullable String mayNot(
      SignedIn who, GetAllegationResponse record, Optional<FollowUp> entry) {
    if (record.hasMayNotCorrect()) {
      return CaseActionsGrpc.readsOnly(record);
    }
    return entry.filter(one -> !mayCorrect(who, record, one)).isPresent()
        ? "Only the LADO, or who stands in for the LADO, can correct that nobody need be referred to"
            + " the DBS."
        : null;
  }

  /** That nobody need be referred to the DBS is said, and corrected, by who decides. */
  private static boolean mayCorrect(SignedIn who, GetAllegationResponse record, FollowUp entry) {
    boolean decision =
        entry.getKind() == FollowUpKind.FOLLOW_UP_KIND_DBS_REFERRAL
            && entry.getStanding() == FollowUpStanding.FOLLOW_UP_STANDING_NOT_NEEDED;
    return who.may(FollowUpServiceGrpc.getCorrectFollowUpMethod())
        && !record.hasMayNotCorrect()
        && (!decision || CaseActionsGrpc.decides(who, record));
  }

  /** Where an entry is corrected; null for whom that would be refused. */
  static @Nullable String address(SignedIn who, GetAllegationResponse record, FollowUp entry) {
    return mayCorrect(who, record, entry)
        ? CaseActionsGrpc.at(record, path(entry.getNumber()))
        : null;
  }

  private static String path(int number) {
    return new Query().with("number", String.valueOf(number)).after("/follow-up-correction");
  }

  private static Optional<FollowUp> find(GetAllegationResponse record, int number) {
    return record.getFollowUpsList().stream()
        .filter(entry -> entry.getNumber() == number)
        .findAny();
  }
}
