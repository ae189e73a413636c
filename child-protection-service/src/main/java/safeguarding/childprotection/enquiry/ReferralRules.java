package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.ChildRules;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a referral must hold to be recorded, field by field. */
final class ReferralRules {
  static final int MOST_CHILDREN = 12;

  private final ReceiveReferral told;
  private final UUID familyId;
  private final Function<String, UUID> childId;
  private final Map<UUID, Child> known;
  private final Childhoods.Known past;
  private final LocalDate today;
  private final Violations violations = new Violations();
  private final List<Child> children = new ArrayList<>();

  private ReferralRules(
      ReceiveReferral told,
      UUID familyId,
      Function<String, UUID> childId,
      List<Child> known,
      Childhoods.Known past,
      LocalDate today) {
    this.told = told;
    this.familyId = familyId;
    this.childId = childId;
    this.known = known.stream().collect(Collectors.toMap(Child::id, Function.identity()));
    this.past = past;
    this.today = today;
  }

  /** A referral that keeps every rule, with its children as they are known from now on. */
  record Checked(Referral referral, List<Child> children) {}

  /**
   * The referral, when every rule is kept.
   *
   * @param familyId the group that is known, or the id of the new one
   * @param childId computes a child's id from the council's number
   * @param known those of the children who are known, of whatever group
   * @param past of the group
   */
  static Ruling<Checked> check(
      ReceiveReferral told,
      UUID familyId,
      Function<String, UUID> childId,
      List<Child> known,
      Childhoods.Known past,
      LocalDate today) {
    return new ReferralRules(told, familyId, childId, known, past, today).ruling();
  }

  private Ruling<Checked> ruling() {
    children();
    violations.happened(
        "received_on",
        told.receivedOn(),
        today,
        "Enter when the referral was received, like 3 6 2019");
    violations.required("source", told.source(), "Choose who referred the children");
    violations.required("summary", told.summary(), "Enter what the concern is");
    violations.longText("summary", told.summary());
    return violations.ruling(this::checked);
  }

  private void children() {
    if (told.children().isEmpty() || told.children().size() > MOST_CHILDREN) {
      violations.invalid("children", "Enter 1 to 12 children");
      return;
    }
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < told.children().size(); i++) {
      String path = "children[" + i + "]";
      ReferredChild child = told.children().get(i);
      String number = child.number();
      violations.required(
          path + ".child_number", number, "Enter the council's number of the child");
      violations.shortText(path + ".child_number", number);
      if (!number.isEmpty() && !numbers.add(number)) {
        violations.against(
            "child-named-twice", path + ".child_number", "Enter each child once in a referral");
      } else if (!number.isEmpty()) {
        child(path, child, childId.apply(number));
      }
    }
  }

  private void child(String path, ReferredChild child, UUID id) {
    violations.shortText(path + ".given_names", child.givenNames());
    violations.shortText(path + ".family_name", child.familyName());
    births(path, child);
    Child before = known.get(id);
    if (before == null) {
      add(path, ReferredChildRules.recorded(violations, path, child, id, familyId));
    } else if (!before.familyId().equals(familyId)) {
      violations.against(
          "child-in-another-family",
          path + ".child_number",
          "This child belongs to another family group: refer them there");
    } else {
      add(path, ReferredChildRules.completed(violations, path, child, before));
    }
  }

  private void add(String path, Child child) {
    children.add(child);
    String field = path + ".date_of_birth";
    if (told.receivedOn() != null && child.isOfAge(told.receivedOn())) {
      ChildRules.childOn(violations, field, child, Stream.of(told.receivedOn()));
    } else {
      past.check(violations, field, child);
    }
  }

  /** An unborn child has an expected date of birth; a born one their own. */
  private void births(String path, ReferredChild child) {
    LocalDate born = child.dateOfBirth();
    LocalDate expected = child.expectedDateOfBirth();
    if (born != null && expected != null) {
      violations.against(
          "born-and-expected",
          path + ".expected_date_of_birth",
          "Enter the date of birth or the expected one, not both");
    }
    ChildRules.birth(violations, path + ".date_of_birth", born, today);
    if (expected != null
        && (expected.isAfter(today.plusYears(1)) || expected.isBefore(Violations.FIRST_DAY))) {
      violations.invalid(
          path + ".expected_date_of_birth", "Enter an expected date of birth within a year");
    }
  }

  private Checked checked() {
    Referral referral =
        new Referral(
            familyId,
            children.stream().map(Child::id).toList(),
            Objects.requireNonNull(told.receivedOn()),
            Objects.requireNonNull(told.source()),
            told.summary());
    return new Checked(referral, List.copyOf(children));
  }
}
