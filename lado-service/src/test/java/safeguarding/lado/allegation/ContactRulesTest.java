package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.adult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;

class ContactRulesTest {
  private static final Instant NOW = Instant.parse("2018-06-05T09:00:00Z");
  private static final LocalDate TOMORROW = LocalDate.of(2018, 6, 6);

  @Test
  void a_complete_contact_is_let_through_as_told() {
    ToldContact told =
        aContact()
            .with(new Child("A. Sample", LocalDate.of(2006, 5, 1), null, null, "He pulled me.", ""))
            .concerning(Concern.PHYSICAL, Concern.EMOTIONAL)
            .told();

    Contact contact = accepted(told);

    assertThat(contact.receivedOn()).isEqualTo(LocalDate.of(2018, 6, 4));
    assertThat(contact.children()).hasSize(1);
    assertThat(contact.furtherConcerns()).containsExactly(Concern.EMOTIONAL);
    assertThat(contact.adult().familyName()).isEqualTo("Test-Person");
  }

  @Test
  void what_the_figures_and_clocks_need_is_asked_for_field_by_field() {
    Refusal refusal =
        refused(
            aContact()
                .receivedAt(null)
                .receivedBy(null)
                .from(null)
                .about(adult("Alder", "Test-Person", null))
                .concerning(null)
                .saying("  ")
                .told());

    assertThat(refusal.code()).isEqualTo("invalid-fields");
    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly(
            "received_at",
            "received_by",
            "source.role",
            "adult.role",
            "primary_concern",
            "summary");
    assertThat(refusal.message()).isEqualTo("6 fields need attention");
  }

  @Test
  void a_contact_from_the_future_is_refused() {
    assertRefused(aContact().receivedAt(NOW.plusSeconds(1)), "invalid-fields", "received_at");
  }

  @Test
  void a_contact_from_before_the_known_calendar_is_refused() {
    assertRefused(
        aContact()
            .receivedAt(Instant.parse("1994-12-31T23:59:59Z"))
            .allegedOn(null)
            .employerKnewOn(null),
        "invalid-fields",
        "received_at");
  }

  @Test
  void a_contact_before_the_employer_knew_is_refused_by_name() {
    assertRefused(
        aContact()
            .receivedAt(Instant.parse("2018-06-03T10:00:00Z"))
            .employerKnewOn(LocalDate.of(2018, 6, 4)),
        "contact-before-allegation-known",
        "employer_knew_on");
  }

  @Test
  void a_contact_before_what_it_tells_of_is_refused_by_name() {
    assertRefused(
        aContact()
            .receivedAt(Instant.parse("2018-05-31T10:00:00Z"))
            .employerKnewOn(null)
            .allegedOn(LocalDate.of(2018, 6, 1)),
        "contact-before-allegation",
        "alleged_on");
  }

  @Test
  void an_employer_who_knew_before_it_happened_is_refused_by_name() {
    assertRefused(
        aContact().allegedOn(LocalDate.of(2018, 6, 1)).employerKnewOn(LocalDate.of(2018, 5, 31)),
        "known-before-allegation",
        "employer_knew_on");
  }

  @Test
  void several_broken_rules_are_named_together_in_the_order_of_the_form() {
    Refusal refusal =
        refused(
            aContact()
                .receivedAt(Instant.parse("2018-06-03T10:00:00Z"))
                .allegedOn(LocalDate.of(2018, 6, 5))
                .employerKnewOn(LocalDate.of(2018, 6, 4))
                .told());

    assertThat(refusal.code()).isEqualTo("invalid-fields");
    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly("alleged_on", "employer_knew_on", "employer_knew_on");
  }

  @Test
  void a_day_in_london_counts_and_not_a_day_in_greenwich() {
    Contact contact =
        accepted(
            aContact()
                .receivedAt(Instant.parse("2018-03-31T23:30:00Z"))
                .allegedOn(LocalDate.of(2018, 4, 1))
                .employerKnewOn(LocalDate.of(2018, 4, 1))
                .told());

    assertThat(contact.receivedOn()).isEqualTo(LocalDate.of(2018, 4, 1));
  }

  @Test
  void dates_in_the_future_are_refused_once_each() {
    Refusal refusal =
        refused(
            aContact()
                .allegedOn(TOMORROW)
                .employerKnewOn(TOMORROW)
                .about(
                    new ToldAdult(
                        "Alder",
                        "Test-Person",
                        List.of(),
                        BirthDate.on(TOMORROW),
                        AdultRole.SPORT,
                        "",
                        null,
                        Workplace.UNKNOWN,
                        Background.UNKNOWN))
                .with(new Child("A. Sample", TOMORROW, null, null, "", ""))
                .told());

    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly(
            "alleged_on", "employer_knew_on", "adult.date_of_birth", "children[0].date_of_birth");
  }

  @Test
  void a_date_of_birth_before_1900_is_refused() {
    assertRefused(
        aContact()
            .about(
                new ToldAdult(
                    "Alder",
                    "Test-Person",
                    List.of(),
                    new BirthDate(1899, 12, 31),
                    AdultRole.SPORT,
                    "",
                    null,
                    Workplace.UNKNOWN,
                    Background.UNKNOWN)),
        "invalid-fields",
        "adult.date_of_birth");
  }

  @Test
  void an_adult_nobody_can_name_needs_a_setting() {
    accepted(
        aContact()
            .about(
                new ToldAdult(
                    "",
                    "",
                    List.of(),
                    null,
                    AdultRole.TRANSPORT,
                    "Example Coaches",
                    null,
                    Workplace.UNKNOWN,
                    Background.UNKNOWN))
            .told());
    assertRefused(
        aContact()
            .about(
                new ToldAdult(
                    " ",
                    "",
                    List.of(" "),
                    null,
                    AdultRole.TRANSPORT,
                    "",
                    null,
                    Workplace.UNKNOWN,
                    Background.UNKNOWN)),
        "invalid-fields",
        "adult.setting");
  }

  @Test
  void names_of_one_letter_and_of_two_hundred_are_names() {
    accepted(aContact().about(adult("A", "É".repeat(200), AdultRole.HEALTH)).told());
    assertRefused(
        aContact().about(adult("A", "b".repeat(201), AdultRole.HEALTH)),
        "invalid-fields",
        "adult.family_name");
  }

  @Test
  void more_other_names_than_anybody_has_are_refused() {
    assertRefused(
        aContact()
            .about(
                new ToldAdult(
                    "A",
                    "B",
                    Collections.nCopies(21, "C"),
                    null,
                    AdultRole.OTHER,
                    "",
                    null,
                    Workplace.UNKNOWN,
                    Background.UNKNOWN)),
        "invalid-fields",
        "adult.other_names");
  }

  @Test
  void what_the_database_cannot_keep_is_refused_and_not_an_error() {
    assertRefused(aContact().saying("a\0b"), "invalid-fields", "summary");
    assertRefused(
        aContact().about(adult("Al\nder", "Test-Person", AdultRole.POLICE)),
        "invalid-fields",
        "adult.given_names");
    accepted(aContact().saying("Two lines.\r\n\tThe second.").told());
  }

  @Test
  void a_summary_has_at_most_ten_thousand_characters() {
    accepted(aContact().saying("😀".repeat(10_000)).told());
    assertRefused(aContact().saying("a".repeat(10_001)), "invalid-fields", "summary");
  }

  @Test
  void a_child_is_known_by_something() {
    accepted(aContact().with(new Child("", null, 7, null, "", "")).told());
    accepted(aContact().with(new Child("", null, null, null, "I was there.", "")).told());
    assertRefused(
        aContact()
            .with(new Child("A", null, null, null, "", ""))
            .with(new Child(" ", null, null, CareStatus.LOOKED_AFTER, "", "")),
        "invalid-fields",
        "children[1].name");
  }

  @Test
  void a_childs_age_is_0_to_25() {
    accepted(aContact().with(new Child("A", null, 0, null, "", "")).told());
    accepted(aContact().with(new Child("A", null, 25, null, "", "")).told());
    assertRefused(
        aContact().with(new Child("A", null, 26, null, "", "")),
        "invalid-fields",
        "children[0].age_years");
    assertRefused(
        aContact().with(new Child("A", null, -1, null, "", "")),
        "invalid-fields",
        "children[0].age_years");
  }

  @Test
  void a_child_has_a_date_of_birth_or_an_age_but_not_both() {
    assertRefused(
        aContact().with(new Child("A", LocalDate.of(2010, 1, 1), 8, null, "", "")),
        "invalid-fields",
        "children[0].age_years");
  }

  @Test
  void thirty_children_are_the_most() {
    Child child = new Child("A", null, 8, null, "", "");
    accepted(aContact().with(Collections.nCopies(30, child)).told());
    assertRefused(aContact().with(Collections.nCopies(31, child)), "invalid-fields", "children");
  }

  @Test
  void the_main_concern_is_not_named_again() {
    assertRefused(
        aContact().concerning(Concern.CSE, Concern.SEXUAL, Concern.CSE),
        "invalid-fields",
        "further_concerns");
  }

  @Test
  void children_who_are_not_safe_need_something_done() {
    accepted(aContact().safe(false, "The worker was sent home.").told());
    assertRefused(aContact().safe(false, " "), "invalid-fields", "safety_action");
  }

  private static Contact accepted(ToldContact told) {
    return switch (ContactRules.check(told, NOW)) {
      case Granted<Contact>(Contact contact) -> contact;
      case Refused<Contact>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Refusal refused(ToldContact told) {
    return switch (ContactRules.check(told, NOW)) {
      case Granted<Contact> _ -> throw new AssertionError("let through");
      case Refused<Contact>(Refusal refusal) -> refusal;
    };
  }

  private static void assertRefused(AContact contact, String code, String field) {
    Refusal refusal = refused(contact.told());

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.violations()).extracting(Violation::field).containsExactly(field);
    assertThat(refusal.message()).isNotBlank();
  }
}
