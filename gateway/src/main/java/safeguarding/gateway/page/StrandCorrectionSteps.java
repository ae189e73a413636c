package safeguarding.gateway.page;

import static safeguarding.gateway.page.CaseWordsGrpc.words;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import com.google.type.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Agreement;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.CorrectStrandRequest;
import safeguarding.contracts.lado.v1.CorrectStrandResponse;
import safeguarding.contracts.lado.v1.CorrectStrandStepRequest;
import safeguarding.contracts.lado.v1.CorrectStrandStepResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ReopenStrandRequest;
import safeguarding.contracts.lado.v1.ReopenStrandResponse;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandCorrection;
import safeguarding.contracts.lado.v1.StrandReopening;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.StrandStep;
import safeguarding.contracts.lado.v1.StrandStepCorrection;
import safeguarding.contracts.lado.v1.StrandStepKind;
import safeguarding.contracts.lado.v1.StrandWithdrawal;
import safeguarding.contracts.lado.v1.WithdrawStrandRequest;
import safeguarding.contracts.lado.v1.WithdrawStrandResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.visitor.SignedIn;

/** How what is on record of a strand is put right: the forms, filled with what stands. */
final class StrandCorrectionSteps {
  private static final String OPENING = "correction.opening.";
  private static final String CLOSING = "correction.closing.";
  private static final String STEP = "correction.step.";
  private static final String MISSING =
      "This case has no such strand any more. Look at the page of the case.";

  private StrandCorrectionSteps() {}

  /** How a strand began, and, of one that is closed, how it ended. */
  static CaseStep<CorrectStrandRequest, CorrectStrandResponse> correcting(String strand) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getCorrectStrandMethod(),
            "Correct a strand",
            StrandSteps.path("/strand-correction", strand),
            "Save the correction",
            record ->
                CorrectStrandRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setCorrection(StrandCorrection.newBuilder().setStrandId(strand))
                    .build(),
            (asking, record) -> correcting(asking, StrandSteps.find(record, strand)))
        .unless(record -> missing(record, strand), CaseActionsGrpc::readsOnly)
        .saying(answer -> StrandSteps.taken(answer.getChanged()));
  }

  private static Asking correcting(Asking asking, Optional<Strand> known) {
    Asking all =
        asking
            .saying(List.of(CaseMessage.AGREEMENT_WILL_BE_TAKEN_BACK))
            .asking(
                CaseQuestions.opening(OPENING, CaseChoices.STRANDS),
                CaseQuestions.closing(CLOSING, CaseWordsGrpc.results())
                    .onlyIf(known.filter(Strand::hasClosing).isPresent()),
                QuestionGroup.of(CaseQuestions.correctionReason()));
    return known.map(strand -> filled(all, strand)).orElse(all);
  }

  private static Asking filled(Asking asking, Strand strand) {
    var opening = strand.getOpening();
    Asking filled =
        asking
            .answered(OPENING + "kind", ContractKeys.keyOf(opening.getKind()))
            .answered(OPENING + "opened_on", day(opening.getOpenedOn()))
            .answered(OPENING + "led_by", opening.getLedBy())
            .answered(OPENING + "reference", opening.getReference())
            .answered(OPENING + "notes", opening.getNotes());
    if (!strand.hasClosing()) {
      return filled;
    }
    var closing = strand.getClosing();
    return filled
        .answered(CLOSING + "result", ContractKeys.keyOf(closing.getResult()))
        .answered(CLOSING + "closed_on", day(closing.getClosedOn()))
        .answered(CLOSING + "notes", closing.getNotes());
  }

  /** A strand that was closed by mistake is open again. */
  static CaseStep<ReopenStrandRequest, ReopenStrandResponse> reopening(String strand) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getReopenStrandMethod(),
            "Open a strand again",
            StrandSteps.path("/strand-reopening", strand),
            "Open the strand again",
            record ->
                ReopenStrandRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setReopening(StrandReopening.newBuilder().setStrandId(strand))
                    .build(),
            (asking, record) ->
                asking
                    .saying(
                        List.of(
                            String.join(" ", StrandSteps.saying(record, strand)),
                            "For a strand that was closed by mistake: it runs on as if it had never"
                                + " been closed.",
                            CaseMessage.AGREEMENT_WILL_BE_TAKEN_BACK,
                            "If it had ended and is taken up again, open another strand from that"
                                + " day."))
                    .asking(CaseQuestions.reopening()))
        .unless(record -> missing(record, strand), record -> staysClosed(record, strand))
        .saying(answer -> StrandSteps.taken(answer.getChanged()));
  }

  private static @Nullable String staysClosed(GetAllegationResponse record, String strand) {
    if (record.hasMayNotCorrect()) {
      return CaseActionsGrpc.readsOnly(record);
    }
    if (record.getState() != AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY) {
      return "A strand can only be open while the case is enquired. Take the outcome of the case back"
          + " first.";
    }
    return StrandSteps.known(record, strand).hasClosing() ? null : "This strand is open.";
  }

  /** A strand that was recorded on the wrong case, or by mistake, is taken back. */
  static CaseStep<WithdrawStrandRequest, WithdrawStrandResponse> withdrawing(String strand) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getWithdrawStrandMethod(),
            "Take a strand back",
            StrandSteps.path("/strand-withdrawal", strand),
            "Take the strand back",
            record ->
                WithdrawStrandRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setWithdrawal(StrandWithdrawal.newBuilder().setStrandId(strand))
                    .build(),
            (asking, record) ->
                asking
                    .saying(whatGoes(record, StrandSteps.known(record, strand)))
                    .asking(CaseQuestions.strandWithdrawal()))
        .unless(record -> missing(record, strand), CaseActionsGrpc::readsOnly)
        .saying(_ -> CaseMessage.STRAND_WITHDRAWN);
  }

  /** What is taken back with a strand, and what is not. */
  private static List<String> whatGoes(GetAllegationResponse record, Strand strand) {
    List<String> saying = new ArrayList<>(StrandSteps.saying(record, strand.getStrandId()));
    saying.add(
        "For a strand that was recorded on the wrong case, or by mistake: the case is then as if it"
            + " had never been recorded. If somebody did enquire, correct it, or close it with its"
            + " result, instead.");
    List<String> inside =
        new ArrayList<>(
            strand.getStepsList().stream()
                .map(step -> step(words(step.getKind()), step.getHappenedOn()))
                .toList());
    if (strand.hasClosing()) {
      var closing = strand.getClosing();
      inside.add("its end, " + step(words(closing.getResult()), closing.getClosedOn()));
    }
    if (!inside.isEmpty()) {
      saying.add("Taken back with it: " + String.join("; ", inside) + ".");
    }
    if (record.getWorkStatusesList().stream()
        .anyMatch(kept -> kept.getAgreement() == Agreement.AGREEMENT_NOT_AGREED)) {
      saying.add(
          "A reinstatement that is not agreed stays so until its entry is corrected: then it is"
              + " judged again, without this strand.");
    }
    return saying;
  }

  private static String step(String what, Date on) {
    return CaseSectionsGrpc.lower(what) + " (" + day(on) + ")";
  }

  /**
   * Something that happened in a strand.
   *
   * @param number of the step in its strand
   */
  static CaseStep<CorrectStrandStepRequest, CorrectStrandStepResponse> step(
      SignedIn who, String strand, int number) {
    return CaseStep.anyTime(
            StrandServiceGrpc.getCorrectStrandStepMethod(),
            "Correct what happened in a strand",
            stepPath(strand, number),
            "Save the correction",
            record ->
                CorrectStrandStepRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setCorrection(
                        StrandStepCorrection.newBuilder().setStrandId(strand).setNumber(number))
                    .build(),
            (asking, record) -> {
              Asking all =
                  asking
                      .saying(StrandSteps.saying(record, strand))
                      .asking(
                          CaseQuestions.step(STEP, StrandSteps.steps(who, record, strand)),
                          QuestionGroup.of(
                              CaseQuestions.withdrawn("it never happened"),
                              CaseQuestions.correctionReason()));
              return find(record, strand, number).map(step -> filled(all, step)).orElse(all);
            })
        .unless(
            record ->
                find(record, strand, number).isEmpty()
                    ? "This strand has no such entry any more. Look at the page of the case."
                    : null,
            record ->
                mayNot(
                    who, record, StrandSteps.known(record, strand), find(record, strand, number)));
  }

  private static Asking filled(Asking asking, StrandStep step) {
    return asking
        .answered(STEP + "kind", ContractKeys.keyOf(step.getKind()))
        .answered(STEP + "happened_on", day(step.getHappenedOn()))
        .answered(STEP + "notes", step.getNotes())
        .answered("correction.withdrawn", "no");
  }

  private static @Nullable String mayNot(
      SignedIn who, GetAllegationResponse record, Strand strand, Optional<StrandStep> step) {
    if (record.hasMayNotCorrect()) {
      return CaseActionsGrpc.readsOnly(record);
    }
    return step.filter(one -> !mayCorrect(who, record, strand, one)).isPresent()
        ? "Only the LADO, or who stands in for the LADO, can correct a decision, or what is recorded"
            + " in a strand that is closed."
        : null;
  }

  /**
   * That an employer need not act is agreed, and corrected, by who decides; so is what happened in
   * a strand that is closed, whose result goes into the outcome of the case.
   */
  private static boolean mayCorrect(
      SignedIn who, GetAllegationResponse record, Strand strand, StrandStep step) {
    boolean decision =
        strand.hasClosing() || step.getKind() == StrandStepKind.STRAND_STEP_KIND_NO_ACTION_AGREED;
    return who.may(StrandServiceGrpc.getCorrectStrandStepMethod())
        && !record.hasMayNotCorrect()
        && (!decision || CaseActionsGrpc.decides(who, record));
  }

  /** Where a step is corrected; null for whom that would be refused. */
  static @Nullable String address(
      SignedIn who, GetAllegationResponse record, Strand strand, StrandStep step) {
    return mayCorrect(who, record, strand, step)
        ? CaseActionsGrpc.at(record, stepPath(strand.getStrandId(), step.getNumber()))
        : null;
  }

  private static String stepPath(String strand, int number) {
    return new Query()
        .with("strand", strand)
        .with("number", String.valueOf(number))
        .after("/strand-step-correction");
  }

  private static Optional<StrandStep> find(
      GetAllegationResponse record, String strand, int number) {
    return StrandSteps.find(record, strand)
        .flatMap(known ->
            known.getStepsList().stream().filter(step -> step.getNumber() == number).findAny());
  }

  private static @Nullable String missing(GetAllegationResponse record, String strand) {
    return StrandSteps.find(record, strand).isPresent() ? null : MISSING;
  }
}
