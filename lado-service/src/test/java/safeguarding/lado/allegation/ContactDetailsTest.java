package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.aResidentialWorker;

import io.grpc.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

/**
 * The period, the urgency, who else was told, and more of the adult, their setting and children.
 */
class ContactDetailsTest {
  private static final Instant NOW = Instant.parse("2018-06-05T09:00:00Z");
  private static final LocalDate RECEIVED = LocalDate.of(2018, 6, 4);

  private final Caller lado = TestService.aLado();
  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading reading = TestService.bean(AllegationReading.class);

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void everything_that_may_be_told_is_kept_as_told() {
    Workplace school = new Workplace(Sector.PRIVATE, SettingKind.RESIDENTIAL_SCHOOL, " sc 012345 ");
    Background background =
        new Background(
            " Swimming club.\nOn Sundays.",
            "Two boys",
            "Social Work England",
            WorkStatus.SUSPENDED);

    Contact kept =
        kept(
            aContact()
                .allegedOn(LocalDate.of(2017, 9, 1))
                .allegedUntil(RECEIVED)
                .urgent(Urgency.NOW)
                .toldToo(DutyTold.REGULATOR, DutyTold.POLICE, DutyTold.POLICE)
                .about(aResidentialWorker(school, background))
                .with(new Child("A", null, 8, CareStatus.NONE, "", " Example County ")));

    assertThat(kept.allegedUntil()).isEqualTo(RECEIVED);
    assertThat(kept.urgency()).isEqualTo(Urgency.NOW);
    assertThat(kept.dutiesTold()).containsExactly(DutyTold.POLICE, DutyTold.REGULATOR);
    assertThat(kept.adult().workplace())
        .isEqualTo(new Workplace(Sector.PRIVATE, SettingKind.RESIDENTIAL_SCHOOL, "SC012345"));
    assertThat(kept.adult().background())
        .isEqualTo(
            new Background(
                "Swimming club.\nOn Sundays.",
                "Two boys",
                "Social Work England",
                WorkStatus.SUSPENDED));
    assertThat(kept.children().getFirst().authority()).isEqualTo("Example County");
  }

  @Test
  void what_an_older_client_does_not_send_is_not_known() {
    var wire = ContactGrpc.told(safeguarding.contracts.lado.v1.Contact.getDefaultInstance());

    assertThat(wire.urgency()).isEqualTo(Urgency.ROUTINE);
    assertThat(wire.dutiesTold()).isEmpty();
    assertThat(wire.allegedUntil()).isNull();
    assertThat(wire.adult().workplace()).isEqualTo(Workplace.UNKNOWN);
    assertThat(wire.adult().background()).isEqualTo(Background.UNKNOWN);
  }

  @Test
  void every_value_of_every_list_can_be_kept() {
    for (Sector sector : Sector.values()) {
      kept(about(new Workplace(sector, null, "")));
    }
    for (SettingKind kind : SettingKind.values()) {
      kept(about(new Workplace(null, kind, "")));
    }
    for (WorkStatus status : WorkStatus.values()) {
      kept(
          aContact()
              .about(aResidentialWorker(Workplace.UNKNOWN, new Background("", "", "", status))));
    }
    for (Urgency urgency : Urgency.values()) {
      kept(aContact().urgent(urgency));
    }
    kept(aContact().toldToo(DutyTold.values()));
  }

  @Test
  void a_period_begins_and_ends_before_the_contact() {
    LocalDate first = LocalDate.of(2018, 5, 1);
    accepted(aContact().allegedOn(first).allegedUntil(first));
    accepted(aContact().allegedOn(first).allegedUntil(RECEIVED));
    refused(
        aContact().allegedOn(first).allegedUntil(RECEIVED.plusDays(1)),
        "contact-before-allegation",
        "alleged_until");
    refused(
        aContact().allegedOn(first).allegedUntil(RECEIVED.plusDays(2)),
        "invalid-fields",
        "alleged_until");
    refused(
        aContact().allegedOn(first).allegedUntil(first.minusDays(1)),
        "invalid-fields",
        "alleged_until");
    refused(aContact().allegedOn(null).allegedUntil(first), "invalid-fields", "alleged_until");
  }

  @Test
  void the_employer_may_have_known_while_it_still_went_on() {
    accepted(
        aContact()
            .allegedOn(LocalDate.of(2018, 5, 1))
            .allegedUntil(RECEIVED)
            .employerKnewOn(LocalDate.of(2018, 5, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "1234567", "EY123456", "ey 123456", "SC 012345"})
  void ofsteds_number_is_taken_as_people_write_it(String urn) {
    accepted(about(new Workplace(null, null, urn)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "12345678", "EY12345", "EYFS", "SC1234567", "１２３４５６"})
  void what_is_no_number_of_ofsteds_is_refused(String urn) {
    refused(about(new Workplace(null, null, urn)), "invalid-fields", "adult.setting_urn");
  }

  @Test
  void texts_that_are_too_long_are_refused_each_at_its_field() {
    Background endless =
        new Background("a".repeat(10_001), "b".repeat(10_001), "c".repeat(201), null);

    Refusal refusal =
        refusal(
            aContact()
                .about(aResidentialWorker(Workplace.UNKNOWN, endless))
                .with(new Child("A", null, null, null, "", "d".repeat(201))));

    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly(
            "adult.other_work",
            "adult.own_children",
            "adult.qualifications_body",
            "children[0].authority");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alleged_until = received_on + 1",
        "alleged_until = alleged_on - 1",
        "alleged_on = NULL, alleged_until = received_on",
        "urgency = 'whenever'",
        "duties_told = ARRAY['neighbour']",
        "adult_sector = 'sea'",
        "adult_setting_kind = 'boat'",
        "adult_setting_urn = '12'",
        "adult_work_status = 'at-sea'"
      })
  void a_row_that_no_record_could_hold_is_refused(String change) {
    kept(aContact());
    Statements statements = TestService.bean(Statements.class);
    AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);

    assertThatThrownBy(() ->
            transactions.write(
                lado.authority(), () -> statements.update("UPDATE allegation SET " + change)))
        .hasMessage("the database refused with SQL state 23514");
  }

  private static AContact about(Workplace workplace) {
    return aContact().about(aResidentialWorker(workplace, Background.UNKNOWN));
  }

  private Contact kept(AContact contact) {
    var logged =
        (Granted<Logged>)
            allegations.logContact(
                lado, "test", contact.told(), AdultChoice.SOMEBODY_NEW, Optional.empty());
    // About the council's own staff only whoever is named sees it, and outside an RPC nobody reads.
    Context rpc = CurrentCaller.of(lado);
    Context before = rpc.attach();
    try {
      return reading.get(
          lado, "test", logged.value().id(), record -> record.allegation().contact());
    } finally {
      rpc.detach(before);
    }
  }

  private static void accepted(AContact contact) {
    assertThat(ContactRules.check(contact.told(), NOW)).isInstanceOf(Granted.class);
  }

  private static void refused(AContact contact, String code, String field) {
    Refusal refusal = refusal(contact);

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.violations()).extracting(Violation::field).isEqualTo(List.of(field));
  }

  private static Refusal refusal(AContact contact) {
    Ruling<Contact> ruling = ContactRules.check(contact.told(), NOW);
    return ((Refused<Contact>) ruling).refusal();
  }
}
