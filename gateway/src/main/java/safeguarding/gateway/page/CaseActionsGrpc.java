package safeguarding.gateway.page;

import io.grpc.MethodDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.Escalation;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.PatternKind;
import safeguarding.contracts.lado.v1.Strand;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** What a case asks of its reader while somebody enquires or the directors are to answer. */
final class CaseActionsGrpc {
  private static final String DBS_REFERRAL = "lado.dbs-referral";

  private CaseActionsGrpc() {}

  /** What goes before the two decisions; null where nothing does. */
  static @Nullable NextAction next(SignedIn who, GetAllegationResponse record) {
    List<Escalation> escalations = CaseSteps.open(record);
    if (!escalations.isEmpty() && !record.hasMayNotDecide()) {
      return NextActions.open(
          who,
          EscalationServiceGrpc.getAnswerEscalationMethod(),
          "This was raised with the directors. Record what they did. "
              + escalations.getFirst().getRaising().getReason(),
          "Record what the directors did",
          answer(record, escalations.getFirst()));
    }
    List<Strand> open = StrandSteps.open(record);
    if (!open.isEmpty()) {
      return NextActions.open(
          who,
          StrandServiceGrpc.getRecordStrandStepMethod(),
          "Still open: "
              + open.stream()
                  .map(strand ->
                      CaseSectionsGrpc.lower(CaseWordsGrpc.words(strand.getOpening().getKind())))
                  .collect(Collectors.joining(", "))
              + ". Record what happens, and close it with its result. The outcome comes after.",
          "Record what happened",
          StrandSteps.link(record, "/strand-step", open.getFirst()));
    }
    if (wantsMeeting(record)) {
      return NextActions.open(
          who,
          MeetingServiceGrpc.getBookMeetingMethod(),
          "No strategy meeting has been booked or held yet.",
          "Book a meeting",
          at(record, "/meeting"));
    }
    return wantsDbsReferral(record)
        ? NextActions.open(
            who,
            FollowUpServiceGrpc.getRecordFollowUpMethod(),
            "The adult was removed: a referral to the Disclosure and Barring Service (DBS) is to be"
                + " made, or why it is not needed is to be said.",
            "Record the DBS referral",
            followUp(record, CaseChoices.DBS_REFERRAL))
        : null;
  }

  private static boolean wantsMeeting(GetAllegationResponse record) {
    return record.getState() == AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY
        && record.getMeetingsList().stream()
            .noneMatch(meeting ->
                meeting.getKind() != MeetingKind.MEETING_KIND_PROFESSIONALS
                    && meeting.getState() != MeetingState.MEETING_STATE_CANCELLED);
  }

  private static boolean wantsDbsReferral(GetAllegationResponse record) {
    return record.getState() == AllegationState.ALLEGATION_STATE_CONCLUDED
        && record.getDeadlinesList().stream()
            .anyMatch(
                deadline -> deadline.getRuleId().equals(DBS_REFERRAL) && !deadline.hasMetOn());
  }

  /** What else the reader may record. */
  static List<Link> others(SignedIn who, GetAllegationResponse record) {
    List<Link> opening =
        record.getState() == AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY
            ? deciding(
                who,
                record,
                StrandServiceGrpc.getOpenStrandMethod(),
                "Open a strand",
                at(record, "/strand"))
            : List.of();
    List<Link> outcome =
        wantsMeeting(record) && StrandSteps.open(record).isEmpty()
            ? deciding(
                who,
                record,
                AllegationServiceGrpc.getRecordOutcomeMethod(),
                "Record the outcome",
                at(record, "/outcome"))
            : List.of();
    return NextActions.all(
        opening,
        outcome,
        deciding(
            who,
            record,
            WorkStatusServiceGrpc.getRecordWorkStatusMethod(),
            "Record the adult's work status",
            at(record, "/work-status")),
        deciding(
            who,
            record,
            EscalationServiceGrpc.getRaiseEscalationMethod(),
            "Raise it with the directors",
            at(record, "/escalation")),
        NextActions.other(
            who,
            FollowUpServiceGrpc.getRecordFollowUpMethod(),
            "Record follow-up",
            at(record, "/follow-up")),
        NextActions.other(
            who,
            LinkedCaseServiceGrpc.getLinkCaseMethod(),
            "Link another case",
            at(record, "/linked-case")));
  }

  /** A link to a step that is a decision; none for whom it would be refused. */
  static List<Link> deciding(
      SignedIn who,
      GetAllegationResponse record,
      MethodDescriptor<?, ?> rpc,
      String text,
      String address) {
    return record.hasMayNotDecide() ? List.of() : NextActions.other(who, rpc, text, address);
  }

  /** As {@link #deciding}, where the step corrects what is on record. */
  static List<Link> correcting(
      SignedIn who,
      GetAllegationResponse record,
      MethodDescriptor<?, ?> rpc,
      String text,
      String address) {
    return record.hasMayNotCorrect() ? List.of() : deciding(who, record, rpc, text, address);
  }

  /** Why the reader corrects nothing: they opened the case in an emergency. Null where they may. */
  static @Nullable String readsOnly(GetAllegationResponse record) {
    return record.hasMayNotCorrect() ? record.getMayNotCorrect().getMessage() : null;
  }

  /** Whether the reader decides this case: what others only write down, they may settle. */
  static boolean decides(SignedIn who, GetAllegationResponse record) {
    return who.may(AllegationServiceGrpc.getDecideThresholdMethod()) && !record.hasMayNotDecide();
  }

  /** What stands out about the case. */
  static List<Tag> tags(GetAllegationResponse record) {
    List<Tag> tags = new ArrayList<>();
    record
        .getPatternsList()
        .forEach(pattern ->
            tags.add(
                new Tag(
                    pattern.getKind() == PatternKind.PATTERN_KIND_ADULT
                        ? "Pattern: %d contacts about this adult".formatted(pattern.getCount())
                        : "Pattern: %d contacts about this setting in 12 months"
                            .formatted(pattern.getCount()),
                    "govuk-tag--orange")));
    if (record.getNotForReferences()) {
      tags.add(Tag.red("Not to be used in references"));
    }
    return tags;
  }

  static String answer(GetAllegationResponse record, Escalation escalation) {
    return new Query()
        .with("escalation", escalation.getEscalationId())
        .after(at(record, "/escalation-answer"));
  }

  /** The form of one kind of follow-up. */
  static String followUp(GetAllegationResponse record, String kind) {
    return new Query().with("kind", kind).after(at(record, "/follow-up"));
  }

  /** An address below the case. */
  static String at(GetAllegationResponse record, String path) {
    return CaseForms.PART + "/" + record.getAllegationId() + path;
  }
}
