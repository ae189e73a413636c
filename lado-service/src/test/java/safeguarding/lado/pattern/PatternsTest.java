package safeguarding.lado.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.Outcome;
import safeguarding.lado.TestService;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.AContact;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.EmploymentKind;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.lado.allegation.Workplace;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** 'Previous concerns which were very similar in nature' are seen (report 205/2018 §4.6). */
class PatternsTest {
  private final Patterns patterns = TestService.bean(Patterns.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-09-12T09:00:00Z"));
  }

  @Test
  void three_contacts_about_one_nursery_in_a_year_are_flagged_however_it_is_written() {
    ACase first = at("Example Nursery", "2017-09-13");
    at("The Example Nursery", "2018-01-10");
    at("Other House", "2018-01-11");

    assertThat(of(first)).isEmpty();

    ACase third = at("EXAMPLE NURSERY ", "2018-09-12");
    at("Example Nursery", "2016-09-12");

    Pattern flagged = of(third).getFirst();
    assertThat(flagged.kind()).isEqualTo(PatternKind.SETTING);
    assertThat(flagged.contacts())
        .extracting(PatternContact::receivedOn)
        .containsExactly(day("2018-09-12"), day("2018-01-10"), day("2017-09-13"));
    Patterns.Found found = patterns.list(lado, ACTION, null, false);
    assertThat(found.settings()).isEqualTo(1);
    assertThat(found.adults()).isZero();
    assertThat(found.listed()).containsExactly(flagged);
    assertThat(patterns.list(lado, ACTION, day("2018-09-11"), false).listed()).isEmpty();
  }

  /** A nursery that was sold and renamed keeps its number; two of one name have two. */
  @Test
  void a_setting_is_known_by_its_ofsted_number_whatever_it_is_called() {
    ACase first = at("Example Nursery", "2018-01-10", "EY123456");
    at("Meadow Nursery", "2018-02-10", "EY123456");
    at("Example Nursery", "2018-03-10", "EY654321");

    assertThat(of(first)).isEmpty();

    ACase third = at("Example-Nursery, Ltd", "2018-09-11", "EY123456");

    assertThat(of(third).getFirst().contacts())
        .extracting(PatternContact::settingUrn)
        .containsExactly("EY123456", "EY123456", "EY123456");
    assertThat(patterns.list(lado, ACTION, null, false).settings()).isEqualTo(1);
  }

  @Test
  void who_did_not_give_the_number_means_the_setting_of_that_name_unless_there_are_two() {
    at("Example Nursery", "2018-01-10", "EY123456");
    at("Example Nursery", "2018-02-10", "EY123456");
    ACase third = at("the example  nursery", "2018-09-11", "");

    assertThat(of(third)).hasSize(1);

    at("Example Nursery", "2018-03-10", "EY654321");
    assertThat(of(third)).isEmpty();
  }

  @Test
  void a_second_contact_about_one_adult_is_flagged_ten_years_later() {
    ACase before = at("Example House", "2008-03-01");
    ACase now = ACase.about(lado, before.record().adult().id(), contact("Elsewhere", "2018-08-01"));

    assertThat(of(now).getFirst().contacts()).hasSize(2);
    assertThat(of(before)).hasSize(1);
    assertThat(patterns.list(lado, ACTION, null, true).adults()).isEqualTo(1);
    assertThat(patterns.list(TestService.aLado(), ACTION, null, true).listed()).isEmpty();
  }

  @Test
  void which_contacts_were_shown_is_in_the_journal() {
    ACase before = at("Example House", "2018-03-01");
    ACase.about(lado, before.record().adult().id(), contact("Elsewhere", "2018-08-01"));

    patterns.list(lado, "the patterns", null, true);

    JournalEntry entry =
        TestService.journal(lado.authority(), JournalFilter.ALL).stream()
            .filter(each -> each.action().equals("the patterns"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.outcome()).isEqualTo(Outcome.READ);
    assertThat(java.util.Objects.requireNonNull(entry.shown()).ids()).hasSize(2);
  }

  private List<Pattern> of(ACase story) {
    var kept = story.record();
    var contact = kept.allegation().contact();
    return transactions.read(
        lado.authority(),
        () ->
            patterns.of(
                kept.adult().id(),
                kept.adult().repeat() > 0,
                story.id(),
                contact.adult(),
                contact.receivedOn()));
  }

  private ACase at(String setting, String receivedOn) {
    return at(setting, receivedOn, "");
  }

  private ACase at(String setting, String receivedOn, String urn) {
    return ACase.received(lado, contact(setting, receivedOn, new Workplace(null, null, urn)));
  }

  private static AContact contact(String setting, String receivedOn) {
    return contact(setting, receivedOn, Workplace.UNKNOWN);
  }

  private static AContact contact(String setting, String receivedOn, Workplace workplace) {
    return aContact()
        .receivedAt(Instant.parse(receivedOn + "T08:00:00Z"))
        .allegedOn(null)
        .employerKnewOn(null)
        .about(
            new ToldAdult(
                "Alder",
                "Test-Person",
                List.of(),
                null,
                AdultRole.EDUCATION_NURSERY,
                setting,
                EmploymentKind.EMPLOYED,
                workplace,
                Background.UNKNOWN));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
