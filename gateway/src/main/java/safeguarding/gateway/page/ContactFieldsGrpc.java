package safeguarding.gateway.page;

import static java.util.stream.Collectors.joining;
import static safeguarding.gateway.calls.ContractKeys.keyOf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Moments;

/** A contact that was logged, in the fields of the form that {@link ContactContract} reads. */
final class ContactFieldsGrpc {
  private final Map<String, String> fields = new LinkedHashMap<>();

  private ContactFieldsGrpc() {}

  /** The form of a contact, filled in. */
  static Form form(Contact contact) {
    ContactFieldsGrpc filling = new ContactFieldsGrpc();
    filling.call(contact);
    filling.adult(contact.getAdult());
    filling.childrenAndSafety(contact);
    return Form.of(filling.fields);
  }

  /** The moment of a contact as far as a form writes it. */
  static Instant minute(Contact contact) {
    return ProtoTimes.instant(contact.getReceivedAt()).truncatedTo(ChronoUnit.MINUTES);
  }

  private void call(Contact contact) {
    Instant received = minute(contact);
    put("received-on", Moments.day(received));
    put("received-time", Moments.time(received));
    put("received-by", keyOf(contact.getReceivedBy()));
    put("taken-by", contact.getTakenBy());
    put("source-role", keyOf(contact.getSource().getRole()));
    put("source-name", contact.getSource().getName());
    put("source-organisation", contact.getSource().getOrganisation());
    put("primary-concern", keyOf(contact.getPrimaryConcern()));
    put(
        "further-concerns",
        contact.getFurtherConcernsList().stream().map(ContractKeys::keyOf).collect(joining(" ")));
    put("urgency", keyOf(contact.getUrgency()));
    put("summary", contact.getSummary());
    put("alleged-on", contact.hasAllegedOn() ? RecordWordsGrpc.day(contact.getAllegedOn()) : "");
    put(
        "alleged-until",
        contact.hasAllegedUntil() ? RecordWordsGrpc.day(contact.getAllegedUntil()) : "");
    put(
        "employer-knew-on",
        contact.hasEmployerKnewOn() ? RecordWordsGrpc.day(contact.getEmployerKnewOn()) : "");
    put("historical", yesOrNo(contact.getHistorical()));
    put(
        "duties-told",
        contact.getDutiesToldList().stream().map(ContractKeys::keyOf).collect(joining(" ")));
  }

  private void adult(Adult adult) {
    put("adult-given-names", adult.getGivenNames());
    put("adult-family-name", adult.getFamilyName());
    put("adult-other-names", String.join(", ", adult.getOtherNamesList()));
    put("adult-date-of-birth", adult.hasDateOfBirth() ? BirthDatesGrpc.words(adult) : "");
    put("adult-role", OwnRolesGrpc.value(adult));
    put("adult-setting", adult.getSetting());
    put("adult-employment", keyOf(adult.getEmployment()));
    put("adult-work-status", keyOf(adult.getWorkStatus()));
    put("adult-setting-kind", keyOf(adult.getSettingKind()));
    put("adult-sector", keyOf(adult.getSector()));
    put("adult-setting-urn", adult.getSettingUrn());
    put("adult-other-work", adult.getOtherWork());
    put("adult-own-children", adult.getOwnChildren());
    put("adult-qualifications-body", adult.getQualificationsBody());
  }

  private void childrenAndSafety(Contact contact) {
    put("children-safe", yesOrNo(contact.getChildrenSafeNow()));
    put("safety-action", contact.getSafetyAction());
    put("child-count", String.valueOf(Math.max(1, contact.getChildrenCount())));
    for (int i = 0; i < contact.getChildrenCount(); i++) {
      child("child-" + (i + 1) + "-", contact.getChildren(i));
    }
  }

  private void child(String prefix, Child child) {
    put(prefix + "name", child.getName());
    put(
        prefix + "date-of-birth",
        child.hasDateOfBirth() ? RecordWordsGrpc.day(child.getDateOfBirth()) : "");
    put(prefix + "age", child.hasAgeYears() ? String.valueOf(child.getAgeYears()) : "");
    put(prefix + "care-status", keyOf(child.getCareStatus()));
    put(prefix + "own-account", child.getOwnAccount());
    put(prefix + "authority", child.getAuthority());
  }

  private void put(String field, String value) {
    fields.put(field, value);
  }

  private static String yesOrNo(boolean truth) {
    return truth ? "yes" : "no";
  }
}
