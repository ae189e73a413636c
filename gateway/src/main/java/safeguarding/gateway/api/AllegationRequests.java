package safeguarding.gateway.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.gateway.api.ContactJson.AdultJson;
import safeguarding.gateway.api.ContactJson.ChildJson;
import safeguarding.gateway.api.ContactJson.SourceJson;
import safeguarding.gateway.calls.AllegationKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.problem.ProblemKind;

/** From the JSON of allegations to the contract; what a rule says about it, the service knows. */
final class AllegationRequests {
  private final Keys keys = new Keys();

  private AllegationRequests() {}

  static Contact contact(ContactJson json) {
    var requests = new AllegationRequests();
    Contact contact = requests.toContact(json);
    requests.keys.check(ProblemKind.INVALID_FIELDS);
    return contact;
  }

  static ThresholdDecision decision(DecisionJson json) {
    var requests = new AllegationRequests();
    var decision = ThresholdDecision.newBuilder().setReasons(text(json.reasons()));
    Optional.ofNullable(json.decidedAt())
        .map(ProtoTimes::timestamp)
        .ifPresent(decision::setDecidedAt);
    decision.addAllCriteria(
        requests.keys.all("criteria", json.criteria(), AllegationKeys.CRITERIA));
    decision.addAllConsultationReasons(
        requests.keys.all(
            "consultationReasons", json.consultationReasons(), AllegationKeys.REASONS));
    requests
        .keys
        .one("referralOutcome", json.referralOutcome(), AllegationKeys.REFERRALS)
        .ifPresent(decision::setReferralOutcome);
    requests.keys.check(ProblemKind.INVALID_FIELDS);
    return decision.build();
  }

  static EnquiryOutcome outcome(OutcomeJson json) {
    var requests = new AllegationRequests();
    var outcome = EnquiryOutcome.newBuilder().setReasons(text(json.reasons()));
    Optional.ofNullable(json.concludedOn())
        .map(ProtoTimes::date)
        .ifPresent(outcome::setConcludedOn);
    requests
        .keys
        .one("outcome", json.outcome(), AllegationKeys.OUTCOMES)
        .ifPresent(outcome::setOutcome);
    requests.keys.check(ProblemKind.INVALID_FIELDS);
    return outcome.build();
  }

  private Contact toContact(ContactJson json) {
    var contact =
        Contact.newBuilder()
            .setHistorical(Boolean.TRUE.equals(json.historical()))
            .setSummary(text(json.summary()))
            .setSafetyAction(text(json.safetyAction()));
    if (json.childrenSafeNow() == null) {
      keys.fault("childrenSafeNow", "Say whether the children are safe now.");
    } else {
      contact.setChildrenSafeNow(json.childrenSafeNow());
    }
    Optional.ofNullable(json.receivedAt())
        .map(ProtoTimes::timestamp)
        .ifPresent(contact::setReceivedAt);
    Optional.ofNullable(json.allegedOn()).map(ProtoTimes::date).ifPresent(contact::setAllegedOn);
    Optional.ofNullable(json.employerKnewOn())
        .map(ProtoTimes::date)
        .ifPresent(contact::setEmployerKnewOn);
    keys.one("receivedBy", json.receivedBy(), AllegationKeys.RECEIVED_BY)
        .ifPresent(contact::setReceivedBy);
    Optional.ofNullable(json.source()).map(this::source).ifPresent(contact::setSource);
    Optional.ofNullable(json.adult()).map(this::adult).ifPresent(contact::setAdult);
    List<ChildJson> children = json.children();
    for (int i = 0; i < children.size(); i++) {
      contact.addChildren(child(children.get(i), "children[" + i + "]"));
    }
    keys.one("primaryConcern", json.primaryConcern(), AllegationKeys.CONCERNS)
        .ifPresent(contact::setPrimaryConcern);
    contact.addAllFurtherConcerns(
        keys.all("furtherConcerns", json.furtherConcerns(), AllegationKeys.CONCERNS));
    return contact.build();
  }

  private Source source(SourceJson json) {
    var source =
        Source.newBuilder().setOrganisation(text(json.organisation())).setName(text(json.name()));
    keys.one("source.role", json.role(), AllegationKeys.SOURCES).ifPresent(source::setRole);
    return source.build();
  }

  private Adult adult(AdultJson json) {
    var adult =
        Adult.newBuilder()
            .setGivenNames(text(json.givenNames()))
            .setFamilyName(text(json.familyName()))
            .addAllOtherNames(json.otherNames())
            .setSetting(text(json.setting()));
    Optional.ofNullable(json.dateOfBirth()).map(ProtoTimes::date).ifPresent(adult::setDateOfBirth);
    keys.one("adult.role", json.role(), AllegationKeys.ROLES).ifPresent(adult::setRole);
    keys.one("adult.employment", json.employment(), AllegationKeys.EMPLOYMENT)
        .ifPresent(adult::setEmployment);
    return adult.build();
  }

  private Child child(ChildJson json, String field) {
    var child =
        Child.newBuilder().setName(text(json.name())).setOwnAccount(text(json.ownAccount()));
    Optional.ofNullable(json.dateOfBirth()).map(ProtoTimes::date).ifPresent(child::setDateOfBirth);
    Optional.ofNullable(json.ageYears()).ifPresent(child::setAgeYears);
    keys.one(field + ".careStatus", json.careStatus(), AllegationKeys.CARE_STATUS)
        .ifPresent(child::setCareStatus);
    return child.build();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
