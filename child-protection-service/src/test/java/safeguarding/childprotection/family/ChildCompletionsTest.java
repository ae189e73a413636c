package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.RecordReference;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.CompleteChild;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.conference.DecisionOutcome;
import safeguarding.childprotection.enquiry.ReceiveReferral;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.childprotection.enquiry.ReferralSource;
import safeguarding.childprotection.enquiry.Referrals;
import safeguarding.childprotection.enquiry.Referrals.Received;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

class ChildCompletionsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate EXPECTED = DAY.plusMonths(2);
  private static final LocalDate BORN = EXPECTED.plusDays(5);

  private final Caller chair = TestService.aChair();
  private final ChildCompletions completions = TestService.bean(ChildCompletions.class);
  private final FamilyReading reading = TestService.bean(FamilyReading.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void an_unborn_child_is_born_and_named() {
    Received received = referred(unborn("1"));
    UUID id = received.children().getFirst().id();

    Changed born = granted(complete(id, "1", new CompleteChild(BORN, "", "", null)));
    granted(complete(id, born.etag(), new CompleteChild(null, "Rowan", "Test-Family", Sex.MALE)));

    FamilyRecord kept = reading.get(chair, "test", received.familyId());
    Child child = kept.children().getFirst();
    assertThat(child.isUnborn()).isFalse();
    assertThat(child.dateOfBirth()).isEqualTo(BORN);
    assertThat(child.expectedDateOfBirth()).as("stays").isEqualTo(EXPECTED);
    assertThat(child.name()).isEqualTo("Rowan Test-Family");
    assertThat(child.etag()).isEqualTo("3");
    assertThat(FamilyTimeline.of(kept))
        .extracting(TimelineEvent::kind)
        .containsExactly("child-completed", "child-born", "referral-received");
  }

  @Test
  void what_is_known_is_not_told_otherwise() {
    UUID id = referred(AFamily.aChild("1")).children().getFirst().id();

    assertRefused(
        complete(id, "1", new CompleteChild(LocalDate.of(2010, 3, 5), "", "", null)),
        "child-known-otherwise",
        "date_of_birth");
    assertRefused(
        complete(id, "1", new CompleteChild(null, "Rowan", "", null)),
        "child-known-otherwise",
        "given_names");
    assertRefused(
        complete(id, "1", new CompleteChild(null, "", "", Sex.MALE)),
        "child-known-otherwise",
        "sex");
  }

  @Test
  void nothing_new_is_no_completion() {
    UUID id = referred(AFamily.aChild("1")).children().getFirst().id();

    assertRefused(
        complete(id, "1", new CompleteChild(null, " ", "", null)),
        "invalid-fields",
        "date_of_birth");
    assertRefused(
        complete(id, "1", new CompleteChild(null, "Ash", "", Sex.NOT_KNOWN)),
        "invalid-fields",
        "date_of_birth");
  }

  @Test
  void a_birth_is_neither_ahead_nor_of_somebody_who_was_18_when_referred() {
    UUID id = referred(named("1", null)).children().getFirst().id();

    assertRefused(
        complete(id, "1", new CompleteChild(LocalDate.of(2026, 6, 2), "", "", null)),
        "invalid-fields",
        "date_of_birth");
    assertRefused(
        complete(id, "1", new CompleteChild(DAY.minusYears(18), "", "", null)),
        "eighteen-or-over",
        "date_of_birth");
    granted(complete(id, "1", new CompleteChild(DAY.minusYears(17), "", "", null)));
  }

  @Test
  void a_birth_makes_nobody_18_when_a_plan_began_or_went_on() {
    LocalDate conference = LocalDate.of(2018, 6, 18);
    LocalDate continued = LocalDate.of(2018, 9, 17);
    LocalDate ended = LocalDate.of(2019, 3, 11);
    AFamily family = AFamily.referred(chair, DAY, 1, null).onPlan(DAY, conference);
    family.reviewed(continued, family.forEach(DecisionOutcome.CONTINUE));
    family.reviewed(ended, List.of(AFamily.end(family.child(0), "")));
    UUID id = family.child(0);

    for (LocalDate day : List.of(conference, continued)) {
      LocalDate born = day.minusYears(18);
      assertRefused(
          complete(id, "1", new CompleteChild(born, "", "", null)),
          "eighteen-or-over",
          "date_of_birth");
      ReferredChild told =
          new ReferredChild(
              family.record().children().getFirst().number(), "", "", born, null, null);
      assertRefused(
          TestService.bean(Referrals.class)
              .receive(
                  chair,
                  "test",
                  new ReceiveReferral(
                      family.id(), List.of(told), DAY, ReferralSource.SCHOOL, "Again.")),
          "eighteen-or-over",
          "children[0].date_of_birth");
    }
    granted(complete(id, "1", new CompleteChild(ended.minusYears(18), "", "", null)));
  }

  @Test
  void of_two_who_complete_one_child_the_second_looks_again() {
    UUID id = referred(unborn("1")).children().getFirst().id();
    granted(complete(id, "1", new CompleteChild(BORN, "", "", null)));

    assertThat(refused(complete(id, "1", new CompleteChild(BORN, "Ash", "", null))).code())
        .isEqualTo("changed-by-someone-else");
    assertThatThrownBy(
            () -> complete(UUID.randomUUID(), "1", new CompleteChild(BORN, "", "", null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void siblings_are_the_oldest_first_and_a_look_at_the_family() {
    Received received =
        referred(
            named("1", LocalDate.of(2012, 1, 1)),
            unborn("2"),
            named("3", LocalDate.of(2008, 1, 1)),
            named("4", LocalDate.of(2015, 1, 1)));
    List<Child> children = received.children();

    var siblings = reading.siblings(chair, "the siblings", children.getFirst().id());

    assertThat(siblings.reference()).isEqualTo(received.reference());
    assertThat(siblings.children()).extracting(Child::number).containsExactly("3", "4", "2");
    assertThat(Objects.requireNonNull(TestService.journal(chair.authority()).getFirst().about()))
        .isEqualTo(new RecordReference("family", received.familyId()));
    assertThatThrownBy(() -> reading.siblings(chair, "the siblings", UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  private Received referred(ReferredChild... children) {
    return granted(
        TestService.bean(Referrals.class)
            .receive(chair, "test", AFamily.referral(List.of(children), DAY)));
  }

  private static ReferredChild unborn(String number) {
    return new ReferredChild(number, "", "", null, EXPECTED, null);
  }

  private static ReferredChild named(String number, @Nullable LocalDate born) {
    return new ReferredChild(number, "Ash", "Test-Family", born, null, Sex.FEMALE);
  }

  private Ruling<Changed> complete(UUID id, String etag, CompleteChild told) {
    return completions.complete(chair, "test", id, etag, told);
  }
}
