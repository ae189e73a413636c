package safeguarding.gateway.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.DutyTold;
import safeguarding.contracts.lado.v1.EmploymentKind;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.Sector;
import safeguarding.contracts.lado.v1.SettingKind;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.Urgency;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.WrittenDate;
import safeguarding.gateway.view.WrittenTime;

/** A contact as the form has it, in the words of the contract, and the way back. */
final class ContactContract {
  private static final Pattern CHILD_PATH = Pattern.compile("children\\[(\\d{1,3})]\\.?(.*)");
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("received_at", "received-on"),
          Map.entry("received_by", "received-by"),
          Map.entry("taken_by", "taken-by"),
          Map.entry("source", "source-role"),
          Map.entry("source.role", "source-role"),
          Map.entry("source.name", "source-name"),
          Map.entry("source.organisation", "source-organisation"),
          Map.entry("alleged_on", "alleged-on"),
          Map.entry("alleged_until", "alleged-until"),
          Map.entry("urgency", "urgency"),
          Map.entry("duties_told", "duties-told"),
          Map.entry("historical", "historical"),
          Map.entry("employer_knew_on", "employer-knew-on"),
          Map.entry("adult", "adult-family-name"),
          Map.entry("adult.given_names", "adult-given-names"),
          Map.entry("adult.family_name", "adult-family-name"),
          Map.entry("adult.other_names", "adult-other-names"),
          Map.entry("adult.date_of_birth", "adult-date-of-birth"),
          Map.entry("adult.role", "adult-role"),
          Map.entry("adult.setting", "adult-setting"),
          Map.entry("adult.employment", "adult-employment"),
          Map.entry("adult.sector", "adult-sector"),
          Map.entry("adult.setting_kind", "adult-setting-kind"),
          Map.entry("adult.setting_urn", "adult-setting-urn"),
          Map.entry("adult.other_work", "adult-other-work"),
          Map.entry("adult.own_children", "adult-own-children"),
          Map.entry("adult.qualifications_body", "adult-qualifications-body"),
          Map.entry("adult.work_status", "adult-work-status"),
          Map.entry("adult_id", PersonChoice.SAME),
          Map.entry("not_same_adult_ids", PersonChoice.SAME),
          Map.entry("primary_concern", "primary-concern"),
          Map.entry("further_concerns", "further-concerns"),
          Map.entry("summary", "summary"),
          Map.entry("children", "child-1-name"),
          Map.entry("children_safe_now", "children-safe"),
          Map.entry("safety_action", "safety-action"),
          Map.entry("reason", CorrectionGrpc.REASON));
  private static final Map<String, String> CHILD_FIELDS =
      Map.of(
          "", "name",
          "name", "name",
          "date_of_birth", "date-of-birth",
          "age_years", "age",
          "care_status", "care-status",
          "authority", "authority",
          "own_account", "own-account");

  private ContactContract() {}

  static Contact contact(Form form, List<Integer> children, LocalDate today) {
    Contact.Builder contact =
        Contact.newBuilder()
            .setReceivedBy(ContractKeys.value(ReceivedBy.class, form.value("received-by")))
            .setTakenBy(form.value("taken-by"))
            .setSource(source(form))
            .setHistorical(form.value("historical").equals("yes"))
            .setAdult(adult(form, today))
            .setPrimaryConcern(ContractKeys.value(Concern.class, form.value("primary-concern")))
            .addAllFurtherConcerns(
                ContractKeys.values(Concern.class, form.chosen("further-concerns")))
            .setSummary(form.value("summary"))
            .setChildrenSafeNow(form.value("children-safe").equals("yes"))
            .setSafetyAction(form.value("safety-action"))
            .setUrgency(ContractKeys.value(Urgency.class, form.value("urgency")))
            .addAllDutiesTold(ContractKeys.values(DutyTold.class, form.chosen("duties-told")));
    day(form, "received-on", today)
        .ifPresent(day -> {
          LocalTime time = WrittenTime.read(form.value("received-time")).orElse(LocalTime.MIDNIGHT);
          contact.setReceivedAt(
              ProtoTimes.timestamp(day.atTime(time).atZone(LondonTime.ZONE).toInstant()));
        });
    day(form, "alleged-on", today).ifPresent(day -> contact.setAllegedOn(ProtoTimes.date(day)));
    day(form, "alleged-until", today)
        .ifPresent(day -> contact.setAllegedUntil(ProtoTimes.date(day)));
    day(form, "employer-knew-on", today)
        .ifPresent(day -> contact.setEmployerKnewOn(ProtoTimes.date(day)));
    for (int child : children) {
      contact.addChildren(child(form, "child-" + child + "-", today));
    }
    return contact.build();
  }

  private static Source source(Form form) {
    return Source.newBuilder()
        .setRole(ContractKeys.value(SourceRole.class, form.value("source-role")))
        .setName(form.value("source-name"))
        .setOrganisation(form.value("source-organisation"))
        .build();
  }

  /** The adult as far as written, also while somebody still writes. */
  static Adult adult(Form form, LocalDate today) {
    Adult.Builder adult =
        Adult.newBuilder()
            .setGivenNames(form.value("adult-given-names"))
            .setFamilyName(form.value("adult-family-name"))
            .addAllOtherNames(names(form.value("adult-other-names")))
            .setSetting(form.value("adult-setting"))
            .setEmployment(ContractKeys.value(EmploymentKind.class, form.value("adult-employment")))
            .setSector(ContractKeys.value(Sector.class, form.value("adult-sector")))
            .setSettingKind(ContractKeys.value(SettingKind.class, form.value("adult-setting-kind")))
            .setSettingUrn(form.value("adult-setting-urn"))
            .setOtherWork(form.value("adult-other-work"))
            .setOwnChildren(form.value("adult-own-children"))
            .setQualificationsBody(form.value("adult-qualifications-body"))
            .setWorkStatus(ContractKeys.value(WorkStatus.class, form.value("adult-work-status")));
    OwnRolesGrpc.set(adult, form.value("adult-role"));
    BirthDatesGrpc.date(form.value("adult-date-of-birth"), today).ifPresent(adult::setDateOfBirth);
    return adult.build();
  }

  /** Whether there is anything by which somebody could be found. */
  static boolean isTold(Adult adult) {
    return !adult.getGivenNames().isEmpty()
        || !adult.getFamilyName().isEmpty()
        || adult.getOtherNamesCount() > 0
        || !adult.getSetting().isEmpty();
  }

  private static Child child(Form form, String prefix, LocalDate today) {
    Child.Builder child =
        Child.newBuilder()
            .setName(form.value(prefix + "name"))
            .setCareStatus(ContractKeys.value(CareStatus.class, form.value(prefix + "care-status")))
            .setOwnAccount(form.value(prefix + "own-account"))
            .setAuthority(form.value(prefix + "authority"));
    day(form, prefix + "date-of-birth", today)
        .ifPresent(day -> child.setDateOfBirth(ProtoTimes.date(day)));
    String age = form.value(prefix + "age");
    if (age.matches("\\d{1,2}")) {
      child.setAgeYears(Integer.parseInt(age));
    }
    return child.build();
  }

  static List<String> names(String written) {
    return Arrays.stream(written.split("[,\\n]", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Optional<LocalDate> day(Form form, String field, LocalDate today) {
    return WrittenDate.read(form.value(field), today) instanceof WrittenDate.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }

  /** The numbers of the children about whom anything is written. */
  static List<Integer> childrenWithAnswers(Form form) {
    List<Integer> children = new ArrayList<>();
    for (int child = 1; child <= ContactForm.children(form); child++) {
      String prefix = "child-" + child + "-";
      boolean written =
          CHILD_FIELDS.values().stream().anyMatch(field -> !form.value(prefix + field).isEmpty());
      if (written) {
        children.add(child);
      }
    }
    return children;
  }

  /** What the service found, at the fields of the form. */
  static Map<String, String> errors(Refusal refusal, List<Integer> children) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (FieldViolation violation : refusal.getViolationsList()) {
      errors.putIfAbsent(field(violation.getField(), children), violation.getMessage());
    }
    if (errors.isEmpty()) {
      errors.put("", refusal.getMessage());
    }
    return errors;
  }

  private static String field(String path, List<Integer> children) {
    String inContact = path.startsWith("contact.") ? path.substring("contact.".length()) : path;
    Matcher child = CHILD_PATH.matcher(inContact);
    if (child.matches()) {
      int index = Integer.parseInt(child.group(1));
      int number = index < children.size() ? children.get(index) : index + 1;
      return "child-" + number + "-" + CHILD_FIELDS.getOrDefault(child.group(2), "name");
    }
    return FIELDS.getOrDefault(inContact.replaceFirst("\\[\\d+].*", ""), "");
  }
}
