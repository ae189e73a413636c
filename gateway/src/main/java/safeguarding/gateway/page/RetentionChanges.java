package safeguarding.gateway.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.ConfirmDeletionRequest;
import safeguarding.contracts.lado.v1.ConfirmDeletionResponse;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.LiftHoldRequest;
import safeguarding.contracts.lado.v1.LiftHoldResponse;
import safeguarding.contracts.lado.v1.PlaceHoldRequest;
import safeguarding.contracts.lado.v1.PlaceHoldResponse;
import safeguarding.contracts.lado.v1.ProposeDeletionRequest;
import safeguarding.contracts.lado.v1.ProposeDeletionResponse;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.contracts.lado.v1.WithdrawProposalRequest;
import safeguarding.contracts.lado.v1.WithdrawProposalResponse;
import safeguarding.gateway.view.DocumentChoices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** The changes of retention: the forms and the RPCs that they are. */
final class RetentionChanges {
  static final String QUEUE = "/allegations/retention";
  static final Frame.Crumb QUEUE_CRUMB = new Frame.Crumb("Retention review", QUEUE);
  static final String DELETED = "/allegations/deleted";

  /** What deletion does, before somebody confirms it; docs/retention.md says the same. */
  private static final List<String> WHAT_GOES =
      List.of(
          "The whole record goes for good: what was told, the people in it, decisions, documents"
              + " and everything else that belongs to it. Nobody can bring it back.",
          "What stays: its reference, its year, that it was deleted, when, by which two people and"
              + " by which rule; and what the figures count of it, without a name and without text."
              + " The journal keeps who read and changed the record, by its number.",
          "Backups of the database are your system administrator's to let go.");

  private RetentionChanges() {}

  /** The page about one record. */
  static String address(String id) {
    return "/allegations/" + id + "/retention";
  }

  static String step(String id, String step) {
    return "/allegations/" + id + "/" + step;
  }

  static ContractChange<ProposeDeletionRequest, ProposeDeletionResponse> proposing(
      UUID id, Supplier<GetRetentionResponse> kept) {
    return new ContractChange<>(
        RetentionServiceGrpc.getProposeDeletionMethod(),
        ProposeDeletionRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ ->
            on(kept.get(), "Propose to delete this record", "deletion-proposal", "Propose deletion")
                .saying(List.of("Nothing is deleted until somebody else has confirmed it."))
                .asking(reason("Why the record is no longer needed")),
        _ -> address(id.toString()));
  }

  static ContractChange<WithdrawProposalRequest, WithdrawProposalResponse> withdrawing(
      UUID id, Supplier<GetRetentionResponse> kept) {
    return new ContractChange<>(
        RetentionServiceGrpc.getWithdrawProposalMethod(),
        WithdrawProposalRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ ->
            on(
                    kept.get(),
                    "Withdraw the proposal",
                    "deletion-proposal-withdrawal",
                    "Withdraw the proposal")
                .asking(reason("Why the record stays")),
        _ -> address(id.toString()));
  }

  static ContractChange<ConfirmDeletionRequest, ConfirmDeletionResponse> confirming(
      UUID id, Supplier<GetRetentionResponse> kept) {
    return new ContractChange<>(
        RetentionServiceGrpc.getConfirmDeletionMethod(),
        ConfirmDeletionRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ ->
            on(kept.get(), "Delete this record", "deletion", "Delete for good")
                .saying(WHAT_GOES)
                .asking(
                    QuestionGroup.of(
                        Question.choices("understood", "Confirm", DocumentChoices.UNDERSTOOD)
                            .small()
                            .required("Tick this to show that you know what goes for good"))),
        answer -> DELETED + "?reference=" + answer.getDeleted().getReference());
  }

  static ContractChange<PlaceHoldRequest, PlaceHoldResponse> holding(
      UUID id, Supplier<GetRetentionResponse> kept) {
    return new ContractChange<>(
        RetentionServiceGrpc.getPlaceHoldMethod(),
        PlaceHoldRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ ->
            on(kept.get(), "Place a legal hold", "legal-hold", "Place the hold")
                .saying(List.of("Nobody can delete the record until the hold is lifted."))
                .asking(reason("Who needs the record, and for what")),
        _ -> address(id.toString()));
  }

  static ContractChange<LiftHoldRequest, LiftHoldResponse> lifting(
      UUID id, Supplier<GetRetentionResponse> kept) {
    return new ContractChange<>(
        RetentionServiceGrpc.getLiftHoldMethod(),
        LiftHoldRequest.newBuilder().setAllegationId(id.toString()).build(),
        _ ->
            on(kept.get(), "Lift the legal hold", "legal-hold-lifting", "Lift the hold")
                .asking(reason("Why the record need not be held any longer")),
        _ -> address(id.toString()));
  }

  private static QuestionGroup reason(String label) {
    return QuestionGroup.of(
        Question.longText("reason", label).small().required("Write the reason"));
  }

  private static Asking on(GetRetentionResponse kept, String title, String step, String button) {
    String record = address(kept.getAllegationId());
    return Asking.of(title, "/allegations", step(kept.getAllegationId(), step), record, button)
        .on(
            kept.getReference(),
            kept.getEtag(),
            QUEUE_CRUMB,
            new Frame.Crumb(kept.getReference(), record))
        .showing(
            List.of(
                new Fact("Received", RecordWordsGrpc.day(kept.getReceivedOn())),
                new Fact(
                    "Not to be deleted before",
                    RecordWordsGrpc.day(kept.getRetention().getKeptUntil())),
                new Fact("Because", RetentionSectionsGrpc.reason(kept.getRetention()))),
            List.of("The record has changed. Look at it again."));
  }
}
