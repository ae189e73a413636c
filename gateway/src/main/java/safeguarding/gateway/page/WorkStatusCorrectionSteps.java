package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CorrectWorkStatusRequest;
import safeguarding.contracts.lado.v1.CorrectWorkStatusResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.KeptWorkStatus;
import safeguarding.contracts.lado.v1.WorkStatusCorrection;
import safeguarding.contracts.lado.v1.WorkStatusEntry;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.visitor.SignedIn;

/** How what is on record of the adult's work is put right: the form, filled with what stands. */
final class WorkStatusCorrectionSteps {
  private static final String ENTRY = "correction.entry.";

  private WorkStatusCorrectionSteps() {}

  /**
   * An entry of the adult's work.
   *
   * @param number of the entry
   * @param place of the entry
   */
  static CaseStep<CorrectWorkStatusRequest, CorrectWorkStatusResponse> correcting(
      int number, int place) {
    return CaseStep.anyTime(
            WorkStatusServiceGrpc.getCorrectWorkStatusMethod(),
            "Correct the adult's work status",
            path(number, place),
            "Save the correction",
            record ->
                CorrectWorkStatusRequest.newBuilder()
                    .setAllegationId(record.getAllegationId())
                    .setCorrection(
                        WorkStatusCorrection.newBuilder().setNumber(number).setPlace(place))
                    .build(),
            (asking, record) -> {
              Asking all =
                  asking
                      .saying(
                          List.of(
                              "A reinstatement is judged again. What was raised of it with the"
                                  + " directors, and waits for their answer, follows, or is"
                                  + " withdrawn."))
                      .asking(
                          CaseQuestions.workStatus(ENTRY, "Leave empty if when it was recorded"),
                          QuestionGroup.of(
                              CaseQuestions.withdrawn("it never was so"),
                              CaseQuestions.correctionReason()));
              return find(record, number, place)
                  .map(kept -> filled(all, kept.getEntry()))
                  .orElse(all);
            })
        .unless(record -> missing(find(record, number, place)), CaseActionsGrpc::readsOnly);
  }

  private static Asking filled(Asking asking, WorkStatusEntry entry) {
    return asking
        .answered(ENTRY + "status", ContractKeys.keyOf(entry.getStatus()))
        .answered(ENTRY + "since", day(entry.getSince()))
        .answered(ENTRY + "known_on", entry.hasKnownOn() ? day(entry.getKnownOn()) : "")
        .answered(ENTRY + "decided_by", entry.getDecidedBy())
        .answered(ENTRY + "lado", ContractKeys.keyOf(entry.getLado()))
        .answered(ENTRY + "police", ContractKeys.keyOf(entry.getPolice()))
        .answered(ENTRY + "would_have_been_removed", entry.getWouldHaveBeenRemoved() ? "yes" : "no")
        .answered(ENTRY + "notes", entry.getNotes())
        .answered("correction.withdrawn", "no");
  }

  private static @Nullable String missing(Optional<KeptWorkStatus> kept) {
    return kept.isEmpty()
        ? "This case has no such entry any more. Look at the page of the case."
        : kept.get().getRecordedAgain()
            ? "This was recorded again as not agreed. Correct that entry on the page of the case."
            : null;
  }

  /** Where an entry is corrected; null for whom that would be refused. */
  static @Nullable String address(SignedIn who, GetAllegationResponse record, KeptWorkStatus kept) {
    return who.may(WorkStatusServiceGrpc.getCorrectWorkStatusMethod())
            && !record.hasMayNotDecide()
            && !record.hasMayNotCorrect()
            && !kept.getRecordedAgain()
        ? CaseActionsGrpc.at(record, path(kept.getNumber(), kept.getPlace()))
        : null;
  }

  private static String path(int number, int place) {
    return new Query()
        .with("number", String.valueOf(number))
        .with("place", String.valueOf(place))
        .after("/work-status-correction");
  }

  private static Optional<KeptWorkStatus> find(
      GetAllegationResponse record, int number, int place) {
    return record.getWorkStatusesList().stream()
        .filter(kept -> kept.getNumber() == number && kept.getPlace() == place)
        .findAny();
  }
}
