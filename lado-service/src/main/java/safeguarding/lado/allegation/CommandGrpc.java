package safeguarding.lado.allegation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.Wire;

/** Decisions and outcomes as the contract asks for them, and refusals as it answers. */
final class CommandGrpc {
  private CommandGrpc() {}

  static DecideThreshold decision(safeguarding.contracts.lado.v1.ThresholdDecision wire) {
    return new DecideThreshold(
        wire.hasDecidedAt() ? Wire.instant(wire.getDecidedAt(), "decided_at") : null,
        all(ThresholdCriterion.class, "THRESHOLD_CRITERION_", wire.getCriteriaList(), "criteria"),
        all(
            ConsultationReason.class,
            "CONSULTATION_REASON_",
            wire.getConsultationReasonsList(),
            "consultation_reasons"),
        wire.getReasons(),
        EnumGrpc.read(
            ReferralOutcome.class,
            "REFERRAL_OUTCOME_",
            wire.getReferralOutcome(),
            "referral_outcome"));
  }

  static RecordOutcome outcome(safeguarding.contracts.lado.v1.EnquiryOutcome wire) {
    return new RecordOutcome(
        wire.hasConcludedOn() ? Wire.date(wire.getConcludedOn(), "concluded_on") : null,
        EnumGrpc.read(AllegationOutcome.class, "ALLEGATION_OUTCOME_", wire.getOutcome(), "outcome"),
        wire.getReasons());
  }

  /** Reads a list of values, none of them UNSPECIFIED. */
  static <E extends Enum<E>> List<E> all(
      Class<E> list, String prefix, List<? extends Enum<?>> wire, String field) {
    List<E> values = new ArrayList<>();
    for (Enum<?> each : wire) {
      @Nullable E value = EnumGrpc.read(list, prefix, each, field);
      if (value == null) {
        throw new InvalidRequest(field);
      }
      values.add(value);
    }
    return values;
  }

  static safeguarding.contracts.refusal.v1.Refusal wire(Refusal refusal) {
    var wire =
        safeguarding.contracts.refusal.v1.Refusal.newBuilder()
            .setCode(refusal.code())
            .setMessage(refusal.message());
    refusal
        .violations()
        .forEach(violation ->
            wire.addViolations(
                FieldViolation.newBuilder()
                    .setField(violation.field())
                    .setMessage(violation.message())));
    return wire.build();
  }
}
