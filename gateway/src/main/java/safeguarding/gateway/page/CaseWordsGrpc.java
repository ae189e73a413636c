package safeguarding.gateway.page;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safeguarding.contracts.lado.v1.Consultation;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.NotAgreedReason;
import safeguarding.contracts.lado.v1.PatternKind;
import safeguarding.contracts.lado.v1.Regulator;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandResult;
import safeguarding.contracts.lado.v1.StrandStepKind;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.CaseChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Choices;

/** What the contracts of a case say in codes, in words. */
final class CaseWordsGrpc {
  private static final List<Choice> EVERY_STEP =
      all(
          CaseChoices.POLICE_STEPS,
          CaseChoices.SOCIAL_CARE_STEPS,
          CaseChoices.EMPLOYER_STEPS,
          CaseChoices.ANY_STEP);

  /** The list of values of each enum, in the order of the contract. */
  static final Map<Class<? extends ProtocolMessageEnum>, List<Choice>> LISTS =
      Map.of(
          StrandKind.class, CaseChoices.STRANDS,
          StrandStepKind.class, EVERY_STEP,
          StrandResult.class,
              all(
                  CaseChoices.POLICE_RESULTS,
                  CaseChoices.SOCIAL_CARE_RESULTS,
                  CaseChoices.EMPLOYER_RESULTS,
                  CaseChoices.ANY_RESULT),
          WorkStatus.class, CaseChoices.WORK_STATUSES,
          Consultation.class, CaseChoices.CONSULTATIONS,
          NotAgreedReason.class, CaseChoices.NOT_AGREED_REASONS,
          FollowUpKind.class, CaseChoices.FOLLOW_UPS,
          FollowUpStanding.class, CaseChoices.FOLLOW_UP_STANDINGS,
          Regulator.class, CaseChoices.REGULATORS,
          PatternKind.class, CaseChoices.PATTERNS);

  private CaseWordsGrpc() {}

  /** A value in words; empty for UNSPECIFIED and for values newer than this program. */
  static <E extends Enum<E> & ProtocolMessageEnum> String words(E value) {
    List<Choice> list = LISTS.get(value.getDeclaringClass());
    if (list == null) {
      throw new IllegalStateException("no words for " + value.getDeclaringClass());
    }
    return Choices.label(list, ContractKeys.keyOf(value));
  }

  /** What can happen in a strand. */
  static List<Choice> steps(StrandKind kind) {
    // Of a strand that is not on record any more whatever was told of it.
    return switch (kind) {
      case STRAND_KIND_POLICE -> all(CaseChoices.POLICE_STEPS, CaseChoices.ANY_STEP);
      case STRAND_KIND_SOCIAL_CARE -> all(CaseChoices.SOCIAL_CARE_STEPS, CaseChoices.ANY_STEP);
      case STRAND_KIND_EMPLOYER -> all(CaseChoices.EMPLOYER_STEPS, CaseChoices.ANY_STEP);
      case STRAND_KIND_UNSPECIFIED, UNRECOGNIZED -> EVERY_STEP;
    };
  }

  /** What a strand can come to. */
  static List<Choice> results(StrandKind kind) {
    List<Choice> own = own(kind);
    return own.isEmpty() ? results() : all(own, CaseChoices.ANY_RESULT);
  }

  /** What strands can come to, each with its kind before it: 'Police investigation: cautioned'. */
  static List<Choice> results() {
    List<Choice> results = new ArrayList<>();
    for (StrandKind kind : StrandKind.values()) {
      own(kind)
          .forEach(result ->
              results.add(
                  new Choice(
                      result.value(),
                      words(kind) + ": " + CaseSectionsGrpc.lower(result.label()),
                      result.hint())));
    }
    results.addAll(CaseChoices.ANY_RESULT);
    return results;
  }

  private static List<Choice> own(StrandKind kind) {
    return switch (kind) {
      case STRAND_KIND_POLICE -> CaseChoices.POLICE_RESULTS;
      case STRAND_KIND_SOCIAL_CARE -> CaseChoices.SOCIAL_CARE_RESULTS;
      case STRAND_KIND_EMPLOYER -> CaseChoices.EMPLOYER_RESULTS;
      case STRAND_KIND_UNSPECIFIED, UNRECOGNIZED -> List.of();
    };
  }

  @SafeVarargs
  private static List<Choice> all(List<Choice>... lists) {
    List<Choice> all = new ArrayList<>();
    for (List<Choice> some : lists) {
      all.addAll(some);
    }
    return all;
  }
}
