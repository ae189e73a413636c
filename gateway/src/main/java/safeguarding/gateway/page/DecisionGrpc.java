package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.RecordOutcomeRequest;
import safeguarding.contracts.lado.v1.RecordOutcomeResponse;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.AllegationKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.view.WrittenTime;
import safeguarding.gateway.visitor.SignedIn;

/** Sends decisions on an allegation: the threshold, and the outcome of the enquiry. */
@Singleton
final class DecisionGrpc {
  private static final Map<String, String> FIELDS =
      Map.of(
          "decided_at", "decided-on",
          "criteria", "criteria",
          "consultation_reasons", "consultation-reasons",
          "reasons", "reasons",
          "referral_outcome", "referral-outcome",
          "concluded_on", "concluded-on",
          "outcome", "outcome");
  private static final String STALE = "changed-by-someone-else";

  private final Services services;
  private final RecordGrpc records;

  DecisionGrpc(Services services, RecordGrpc records) {
    this.services = services;
    this.records = records;
  }

  /**
   * The record that a decision is about.
   *
   * @param changes how it stands now, for somebody who comes too late
   */
  record Subject(String reference, String etag, List<Fact> brief, List<String> changes) {}

  /** What became of a decision. */
  sealed interface Deciding {
    /** It is on record. */
    record Done() implements Deciding {}

    /** Somebody else changed the record first. */
    record Stale() implements Deciding {}

    /** It is not on record, and why, by field of the form. */
    record Refused(Map<String, String> errors) implements Deciding {}
  }

  Subject subject(SignedIn who, UUID id) {
    GetAllegationResponse record = records.read(who, id);
    return new Subject(
        record.getReference(),
        record.getEtag(),
        RecordGrpc.inBrief(record),
        RecordGrpc.changes(record));
  }

  Deciding decideThreshold(SignedIn who, UUID id, Form form, LocalDate today) {
    ThresholdDecision.Builder decision =
        ThresholdDecision.newBuilder()
            .addAllCriteria(AllegationKeys.CRITERIA.values(form.chosen("criteria")))
            .addAllConsultationReasons(
                AllegationKeys.REASONS.values(form.chosen("consultation-reasons")))
            .setReasons(form.value("reasons"))
            .setReferralOutcome(AllegationKeys.REFERRALS.value(form.value("referral-outcome")));
    if (WrittenDate.read(form.value("decided-on"), today)
        instanceof WrittenDate.Day(LocalDate day)) {
      LocalTime time = WrittenTime.read(form.value("decided-time")).orElse(LocalTime.MIDNIGHT);
      decision.setDecidedAt(
          ProtoTimes.timestamp(day.atTime(time).atZone(LondonTime.ZONE).toInstant()));
    }
    DecideThresholdRequest request =
        DecideThresholdRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setRequestId(form.value("request_id"))
            .setAllegationId(id.toString())
            .setEtag(form.value("etag"))
            .setDecision(decision)
            .build();
    DecideThresholdResponse answer =
        services
            .lado()
            .write(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.decideThreshold(request));
    return switch (answer.getOutcomeCase()) {
      case CHANGED -> new Deciding.Done();
      case REFUSAL -> refused(answer.getRefusal());
      case OUTCOME_NOT_SET -> throw new IllegalStateException("the service said nothing");
    };
  }

  Deciding recordOutcome(SignedIn who, UUID id, Form form, LocalDate today) {
    EnquiryOutcome.Builder outcome =
        EnquiryOutcome.newBuilder()
            .setOutcome(AllegationKeys.OUTCOMES.value(form.value("outcome")))
            .setReasons(form.value("reasons"));
    if (WrittenDate.read(form.value("concluded-on"), today)
        instanceof WrittenDate.Day(LocalDate day)) {
      outcome.setConcludedOn(ProtoTimes.date(day));
    }
    RecordOutcomeRequest request =
        RecordOutcomeRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setRequestId(form.value("request_id"))
            .setAllegationId(id.toString())
            .setEtag(form.value("etag"))
            .setEnquiryOutcome(outcome)
            .build();
    RecordOutcomeResponse answer =
        services
            .lado()
            .write(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.recordOutcome(request));
    return switch (answer.getOutcomeCase()) {
      case CHANGED -> new Deciding.Done();
      case REFUSAL -> refused(answer.getRefusal());
      case OUTCOME_NOT_SET -> throw new IllegalStateException("the service said nothing");
    };
  }

  static Deciding refused(Refusal refusal) {
    if (refusal.getCode().equals(STALE)) {
      return new Deciding.Stale();
    }
    Map<String, String> errors = new LinkedHashMap<>();
    for (FieldViolation violation : refusal.getViolationsList()) {
      String path = violation.getField().replaceFirst("^(decision|enquiry_outcome)\\.", "");
      String field = FIELDS.getOrDefault(path.replaceFirst("\\[\\d+].*", ""), "");
      errors.putIfAbsent(field, violation.getMessage());
    }
    if (errors.isEmpty()) {
      errors.put("", refusal.getMessage());
    }
    return new Deciding.Refused(errors);
  }
}
