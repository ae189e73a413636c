package safeguarding.gateway.page;

import com.google.type.Date;
import java.util.ArrayList;
import java.util.List;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Moments;

/** The words of single things on a record, from the contract. */
final class RecordWordsGrpc {
  private RecordWordsGrpc() {}

  static String threshold(ThresholdDecision decision) {
    if (decision.getCriteriaCount() == 0) {
      List<String> reasons =
          decision.getConsultationReasonsList().stream()
              .map(
                  reason -> Choices.label(Choices.CONSULTATION_REASONS, ContractKeys.keyOf(reason)))
              .toList();
      return reasons.isEmpty()
          ? "Not met."
          : "Not met. A matter for consultation: " + String.join("; ", reasons) + ".";
    }
    return "Met: "
        + String.join(
            "; ",
            decision.getCriteriaList().stream()
                .map(one -> Choices.label(Choices.CRITERIA, ContractKeys.keyOf(one)))
                .toList())
        + ".";
  }

  static String referralOutcome(ThresholdDecision decision) {
    return Choices.label(
        Choices.REFERRAL_OUTCOMES, ContractKeys.keyOf(decision.getReferralOutcome()));
  }

  static String outcome(EnquiryOutcome outcome) {
    return Choices.label(Choices.ENQUIRY_OUTCOMES, ContractKeys.keyOf(outcome.getOutcome()));
  }

  static String state(AllegationState state) {
    return Choices.label(Choices.STATES, ContractKeys.keyOf(state));
  }

  static String stateStyle(AllegationState state) {
    return switch (state) {
      case ALLEGATION_STATE_RECEIVED -> "govuk-tag--blue";
      case ALLEGATION_STATE_UNDER_ENQUIRY -> "govuk-tag--purple";
      case ALLEGATION_STATE_CONCLUDED -> "govuk-tag--green";
      case ALLEGATION_STATE_CLOSED, ALLEGATION_STATE_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
    };
  }

  static String name(Adult adult) {
    String name = (adult.getGivenNames() + " " + adult.getFamilyName()).strip();
    return name.isEmpty() ? "Not known by name" : name;
  }

  static String otherNames(Adult adult) {
    return adult.getOtherNamesCount() == 0
        ? "None known"
        : String.join(", ", adult.getOtherNamesList());
  }

  static String role(Adult adult) {
    return orUnknown(OwnRolesGrpc.words(OwnRolesGrpc.value(adult)));
  }

  static String concern(Contact contact) {
    return orUnknown(
        Choices.label(Choices.CONCERNS, ContractKeys.keyOf(contact.getPrimaryConcern())));
  }

  static String source(Contact contact) {
    List<String> parts = new ArrayList<>();
    parts.add(
        orUnknown(
            Choices.label(Choices.SOURCES, ContractKeys.keyOf(contact.getSource().getRole()))));
    if (!contact.getSource().getName().isEmpty()) {
      parts.add(contact.getSource().getName());
    }
    if (!contact.getSource().getOrganisation().isEmpty()) {
      parts.add(contact.getSource().getOrganisation());
    }
    return String.join(", ", parts);
  }

  static String instant(Contact contact) {
    return Moments.dayAndTime(ProtoTimes.instant(contact.getReceivedAt()));
  }

  static String day(Date date) {
    return Moments.day(ProtoTimes.day(date));
  }

  static String orUnknown(String text) {
    return text.isEmpty() ? "Not known" : text;
  }
}
