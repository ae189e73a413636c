package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a contact must hold to be logged, field by field. */
final class ContactRules {
  static final LocalDate EARLIEST_DATE = LocalDate.of(1900, 1, 1);
  static final int OLDEST_CHILD_YEARS = 25;
  static final int MOST_CHILDREN = 30;

  private final ToldContact told;
  private final Instant now;
  private final LocalDate today;
  private final Violations violations = new Violations();

  private ContactRules(ToldContact told, Instant now) {
    this.told = told;
    this.now = now;
    this.today = LondonTime.dateOf(now);
  }

  /** The contact, when every rule is kept. */
  static Ruling<Contact> check(ToldContact told, Instant now) {
    return new ContactRules(told, now).ruling();
  }

  private Ruling<Contact> ruling() {
    received();
    source();
    dates();
    period();
    AdultRules.check(told.adult(), today, violations);
    children(told.children());
    concerns();
    safety();
    return violations.ruling(this::contact);
  }

  private void received() {
    Instant receivedAt = told.receivedAt();
    String field = "received_at";
    if (receivedAt == null) {
      violations.invalid(field, "Enter when the contact was received, like 3 6 2019 at 2:30pm");
    } else if (receivedAt.isAfter(now)) {
      violations.invalid(field, "The contact must have been received before now");
    } else if (LondonTime.dateOf(receivedAt).isBefore(Violations.FIRST_DAY)) {
      violations.invalid(field, "Enter a day from 1 January 1995 on");
    }
    violations.required("received_by", told.receivedBy(), "Choose how the contact was received");
    violations.shortText("taken_by", told.takenBy());
  }

  private void source() {
    violations.required("source.role", told.sourceRole(), "Choose who told the LADO");
    violations.shortText("source.organisation", told.sourceOrganisation());
    violations.shortText("source.name", told.sourceName());
  }

  /**
   * A contact follows what it tells of: the employer tells the LADO once the allegation is known to
   * them (Working Together 2018, ch. 2; KCSIE part 4).
   */
  private void dates() {
    LocalDate alleged = told.allegedOn();
    LocalDate knew = told.employerKnewOn();
    notInFuture("alleged_on", alleged, "The day it happened");
    notInFuture("employer_knew_on", knew, "The day the employer knew");
    if (told.receivedAt() != null) {
      LocalDate receivedOn = LondonTime.dateOf(told.receivedAt());
      if (follows(alleged, receivedOn)) {
        violations.against(
            "contact-before-allegation",
            "alleged_on",
            "It cannot have happened after the contact was received");
      }
      if (follows(knew, receivedOn)) {
        violations.against(
            "contact-before-allegation-known",
            "employer_knew_on",
            "The employer cannot have known only after the contact was received");
      }
    }
    if (knew != null && follows(alleged, knew)) {
      violations.against(
          "known-before-allegation",
          "employer_knew_on",
          "The employer cannot have known before it happened");
    }
  }

  /** Later than the bound, though not in the future (which is said once, by itself). */
  private boolean follows(@Nullable LocalDate day, LocalDate bound) {
    return day != null && day.isAfter(bound) && !day.isAfter(today);
  }

  /** The period in which it happened, where it was no single day (a contact follows it too). */
  private void period() {
    LocalDate from = told.allegedOn();
    LocalDate until = told.allegedUntil();
    String field = "alleged_until";
    notInFuture(field, until, "The last day on which it happened");
    if (until == null) {
      return;
    }
    if (from == null) {
      violations.invalid(field, "Enter the first day on which it happened too");
    } else if (until.isBefore(from)) {
      violations.invalid(field, "The last day must not be before the first");
    }
    if (told.receivedAt() != null && follows(until, LondonTime.dateOf(told.receivedAt()))) {
      violations.against(
          "contact-before-allegation",
          field,
          "It cannot have gone on after the contact was received");
    }
  }

  private void notInFuture(String field, @Nullable LocalDate day, String what) {
    notInFuture(field, day, what, today, violations);
  }

  /** Notes a day that lies ahead, or too far back to be right. */
  static void notInFuture(
      String field, @Nullable LocalDate day, String what, LocalDate today, Violations violations) {
    if (day == null) {
      return;
    }
    if (day.isAfter(today)) {
      violations.invalid(field, what + " must be today or in the past");
    } else if (day.isBefore(EARLIEST_DATE)) {
      violations.invalid(field, what + " must be after 1899");
    }
  }

  private void children(List<Child> children) {
    if (children.size() > MOST_CHILDREN) {
      violations.invalid("children", "Enter 30 children or fewer");
    }
    for (int i = 0; i < children.size(); i++) {
      child("children[" + i + "]", children.get(i));
    }
  }

  private void child(String path, Child child) {
    boolean known =
        !child.name().isEmpty()
            || child.dateOfBirth() != null
            || child.ageYears() != null
            || !child.ownAccount().isEmpty();
    if (!known) {
      violations.invalid(
          path + ".name", "Enter the child's name or initials, or leave this child out");
    }
    violations.shortText(path + ".name", child.name());
    notInFuture(path + ".date_of_birth", child.dateOfBirth(), "The child's date of birth");
    Integer age = child.ageYears();
    if (age != null && (age < 0 || age > OLDEST_CHILD_YEARS)) {
      violations.invalid(path + ".age_years", "Enter an age from 0 to 25");
    } else if (age != null && child.dateOfBirth() != null) {
      violations.invalid(path + ".age_years", "Enter the date of birth or the age, not both");
    }
    violations.longText(path + ".own_account", child.ownAccount());
    violations.shortText(path + ".authority", child.authority());
  }

  private void concerns() {
    violations.required("primary_concern", told.primaryConcern(), "Choose the main concern");
    if (told.primaryConcern() != null && told.furtherConcerns().contains(told.primaryConcern())) {
      violations.invalid("further_concerns", "Choose only concerns other than the main one");
    }
    violations.required("summary", told.summary(), "Enter what is alleged");
    violations.longText("summary", told.summary());
  }

  private void safety() {
    if (!told.childrenSafeNow()) {
      violations.required(
          "safety_action",
          told.safetyAction(),
          "Enter what is being done to make the children safe");
    }
    violations.longText("safety_action", told.safetyAction());
  }

  private Contact contact() {
    ToldAdult adult = told.adult();
    return new Contact(
        Objects.requireNonNull(told.receivedAt()),
        Objects.requireNonNull(told.receivedBy()),
        new Source(
            Objects.requireNonNull(told.sourceRole()),
            told.sourceOrganisation(),
            told.sourceName()),
        told.allegedOn(),
        told.historical(),
        told.employerKnewOn(),
        new Adult(
            adult.givenNames(),
            adult.familyName(),
            adult.otherNames(),
            adult.dateOfBirth(),
            Objects.requireNonNull(adult.role()),
            adult.ownRole(),
            adult.setting(),
            adult.employment(),
            adult.workplace(),
            adult.background()),
        told.children(),
        Objects.requireNonNull(told.primaryConcern()),
        told.furtherConcerns(),
        told.summary(),
        told.childrenSafeNow(),
        told.safetyAction(),
        told.allegedUntil(),
        told.urgency(),
        told.dutiesTold(),
        told.takenBy());
  }
}
