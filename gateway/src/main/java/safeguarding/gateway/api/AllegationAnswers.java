package safeguarding.gateway.api;

import com.google.protobuf.ProtocolMessageEnum;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.Deadline;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ListAllegationsResponse;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.lado.v1.TimelineEvent;
import safeguarding.gateway.api.AllegationPageJson.RowJson;
import safeguarding.gateway.api.AllegationRecordJson.EventJson;
import safeguarding.gateway.api.ContactJson.AdultJson;
import safeguarding.gateway.api.ContactJson.ChildJson;
import safeguarding.gateway.api.ContactJson.SourceJson;
import safeguarding.gateway.calls.AllegationKeys;
import safeguarding.gateway.calls.EnumKeys;
import safeguarding.gateway.calls.ProtoTimes;

/** From the contract of allegations to their JSON: what is not known is null. */
final class AllegationAnswers {
  private AllegationAnswers() {}

  static AllegationRecordJson record(GetAllegationResponse found) {
    return new AllegationRecordJson(
        found.getAllegationId(),
        found.getReference(),
        found.getEtag(),
        AllegationKeys.STATES.keyOf(found.getState()),
        contact(found.getContact()),
        found.hasDecision() ? decision(found.getDecision()) : null,
        found.hasEnquiryOutcome() ? outcome(found.getEnquiryOutcome()) : null,
        found.getDeadlinesList().stream().map(AllegationAnswers::deadline).toList(),
        found.getTimelineList().stream().map(AllegationAnswers::event).toList());
  }

  static AllegationPageJson page(ListAllegationsResponse found) {
    return new AllegationPageJson(
        found.getRowsList().stream().map(AllegationAnswers::row).toList(),
        known(found.getNextPageToken()),
        found.getTotal());
  }

  static DeadlineJson deadline(Deadline deadline) {
    return new DeadlineJson(
        deadline.getRuleId(),
        deadline.getTitle(),
        day(deadline.hasStartedOn(), deadline.getStartedOn()),
        day(deadline.hasDueOn(), deadline.getDueOn()),
        day(deadline.hasMetOn(), deadline.getMetOn()),
        AllegationKeys.DEADLINES.keyOf(deadline.getState()),
        deadline.hasWorkingDaysLeft() ? deadline.getWorkingDaysLeft() : null,
        deadline.getLimit(),
        deadline.getSource());
  }

  private static ContactJson contact(Contact contact) {
    return new ContactJson(
        instant(contact.hasReceivedAt(), contact.getReceivedAt()),
        key(AllegationKeys.RECEIVED_BY, contact.getReceivedBy()),
        contact.hasSource()
            ? new SourceJson(
                key(AllegationKeys.SOURCES, contact.getSource().getRole()),
                known(contact.getSource().getOrganisation()),
                known(contact.getSource().getName()))
            : null,
        day(contact.hasAllegedOn(), contact.getAllegedOn()),
        contact.getHistorical(),
        day(contact.hasEmployerKnewOn(), contact.getEmployerKnewOn()),
        contact.hasAdult() ? adult(contact.getAdult()) : null,
        contact.getChildrenList().stream().map(AllegationAnswers::child).toList(),
        key(AllegationKeys.CONCERNS, contact.getPrimaryConcern()),
        contact.getFurtherConcernsList().stream().map(AllegationKeys.CONCERNS::keyOf).toList(),
        known(contact.getSummary()),
        contact.getChildrenSafeNow(),
        known(contact.getSafetyAction()));
  }

  private static AdultJson adult(Adult adult) {
    return new AdultJson(
        known(adult.getGivenNames()),
        known(adult.getFamilyName()),
        adult.getOtherNamesList(),
        day(adult.hasDateOfBirth(), adult.getDateOfBirth()),
        key(AllegationKeys.ROLES, adult.getRole()),
        known(adult.getSetting()),
        key(AllegationKeys.EMPLOYMENT, adult.getEmployment()));
  }

  private static ChildJson child(Child child) {
    return new ChildJson(
        known(child.getName()),
        day(child.hasDateOfBirth(), child.getDateOfBirth()),
        child.hasAgeYears() ? child.getAgeYears() : null,
        key(AllegationKeys.CARE_STATUS, child.getCareStatus()),
        known(child.getOwnAccount()));
  }

  private static DecisionJson decision(ThresholdDecision decision) {
    return new DecisionJson(
        instant(decision.hasDecidedAt(), decision.getDecidedAt()),
        decision.getCriteriaList().stream().map(AllegationKeys.CRITERIA::keyOf).toList(),
        decision.getConsultationReasonsList().stream().map(AllegationKeys.REASONS::keyOf).toList(),
        known(decision.getReasons()),
        key(AllegationKeys.REFERRALS, decision.getReferralOutcome()));
  }

  private static OutcomeJson outcome(EnquiryOutcome outcome) {
    return new OutcomeJson(
        day(outcome.hasConcludedOn(), outcome.getConcludedOn()),
        key(AllegationKeys.OUTCOMES, outcome.getOutcome()),
        known(outcome.getReasons()));
  }

  private static EventJson event(TimelineEvent event) {
    return new EventJson(
        event.getKind(),
        ProtoTimes.instant(event.getHappenedAt()),
        event.getTimeKnown(),
        ProtoTimes.instant(event.getRecordedAt()),
        event.getRecordedBy());
  }

  private static RowJson row(AllegationRow row) {
    return new RowJson(
        row.getAllegationId(),
        row.getReference(),
        instant(row.hasReceivedAt(), row.getReceivedAt()),
        AllegationKeys.STATES.keyOf(row.getState()),
        row.getAdultInitials(),
        key(AllegationKeys.ROLES, row.getRole()),
        row.getSetting(),
        key(AllegationKeys.CONCERNS, row.getPrimaryConcern()),
        key(AllegationKeys.REFERRALS, row.getReferralOutcome()),
        key(AllegationKeys.OUTCOMES, row.getEnquiryOutcome()),
        row.hasNextDeadline() ? deadline(row.getNextDeadline()) : null);
  }

  private static @Nullable LocalDate day(boolean present, com.google.type.Date date) {
    return present ? ProtoTimes.day(date) : null;
  }

  private static @Nullable Instant instant(boolean present, com.google.protobuf.Timestamp time) {
    return present ? ProtoTimes.instant(time) : null;
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static <E extends Enum<E> & ProtocolMessageEnum> @Nullable String key(
      EnumKeys<E> keys, E value) {
    return known(keys.keyOf(value));
  }
}
