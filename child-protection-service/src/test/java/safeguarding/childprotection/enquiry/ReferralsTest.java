package safeguarding.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.childprotection.AFamily.aChild;
import static safeguarding.childprotection.AFamily.assertRefused;
import static safeguarding.childprotection.AFamily.granted;
import static safeguarding.childprotection.AFamily.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.childprotection.enquiry.Referrals.Received;
import safeguarding.childprotection.family.FamilyReading;
import safeguarding.grpcedge.NotFound;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.StableId;

class ReferralsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);

  private final Caller chair = TestService.aChair();
  private final Referrals referrals = TestService.bean(Referrals.class);

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_new_family_group_gets_a_reference_of_the_year_of_its_referral() {
    Received received = granted(receive(aChild("100")));

    assertThat(received.reference()).isEqualTo("CP-2018-0001");
    assertThat(received.children())
        .extracting(Child::id)
        .containsExactly(StableId.of(chair.authority(), "child", "100"));
  }

  @Test
  void a_sibling_who_belongs_to_another_family_group_is_refused() {
    granted(receive(aChild("100")));

    assertRefused(
        receive(aChild("200"), aChild("100")),
        "child-in-another-family",
        "children[1].child_number");
  }

  @Test
  void a_child_named_twice_is_refused() {
    assertRefused(
        receive(aChild("100"), aChild(" 100 ")), "child-named-twice", "children[1].child_number");
  }

  @Test
  void a_referral_is_about_one_to_twelve_children() {
    assertRefused(receive(), "invalid-fields", "children");
    assertRefused(
        receive(
            Stream.iterate(1, i -> i + 1)
                .limit(13)
                .map(i -> aChild("c" + i))
                .toArray(ReferredChild[]::new)),
        "invalid-fields",
        "children");
  }

  @Test
  void a_birth_and_an_expected_birth_together_are_refused() {
    assertRefused(
        receive(new ReferredChild("100", "", "Test-Family", DAY, DAY.plusMonths(3), Sex.NOT_KNOWN)),
        "born-and-expected",
        "children[0].expected_date_of_birth");
  }

  @Test
  void an_unborn_child_is_expected_in_the_future_and_has_no_name_yet() {
    LocalDate expected = LocalDate.of(2026, 9, 1);

    Received received = granted(receive(new ReferredChild("100", "", "", null, expected, null)));

    assertThat(received.children().getFirst().expectedDateOfBirth()).isEqualTo(expected);
    assertThat(received.children().getFirst().sex()).isEqualTo(Sex.NOT_KNOWN);
  }

  @Test
  void an_unborn_child_is_born_when_referred_again_with_a_date_of_birth() {
    Received received =
        granted(receive(new ReferredChild("100", "", "", null, DAY.plusMonths(2), null)));

    granted(
        again(
            received.familyId(),
            new ReferredChild("100", "Rowan", "", DAY.plusMonths(2), null, Sex.MALE)));

    Child child =
        TestService.bean(FamilyReading.class)
            .get(chair, "test", received.familyId())
            .children()
            .getFirst();
    assertThat(child.dateOfBirth()).isEqualTo(DAY.plusMonths(2));
    assertThat(child.isUnborn()).isFalse();
    assertThat(child.expectedDateOfBirth()).as("stays").isEqualTo(DAY.plusMonths(2));
    assertThat(child.givenNames()).isEqualTo("Rowan");
  }

  @Test
  void a_person_of_18_is_not_referred_as_a_child() {
    LocalDate born = DAY.minusYears(18);

    assertRefused(
        receive(new ReferredChild("100", "Ash", "", born, null, null)),
        "eighteen-or-over",
        "children[0].date_of_birth");
    granted(receive(new ReferredChild("100", "Ash", "", born.plusDays(1), null, null)));
  }

  @Test
  void a_number_under_which_another_child_is_known_is_refused() {
    Received received = granted(receive(aChild("100")));

    assertRefused(
        again(
            received.familyId(),
            new ReferredChild("100", "Birch", "Test-Family", null, null, null)),
        "child-known-otherwise",
        "children[0].given_names");
  }

  @Test
  void a_family_group_that_is_referred_again_keeps_its_reference_and_gets_the_new_sibling() {
    Received first = granted(receive(aChild("100")));

    Received second =
        granted(
            again(
                first.familyId(),
                new ReferredChild("100", "", "", null, null, null),
                aChild("101")));

    assertThat(second.reference()).isEqualTo(first.reference());
    assertThat(second.enquiryId()).isNotEqualTo(first.enquiryId());
    assertThat(
            TestService.bean(FamilyReading.class).get(chair, "test", first.familyId()).children())
        .extracting(Child::number)
        .containsExactly("100", "101");
  }

  @Test
  void a_referral_in_the_future_or_before_the_known_years_is_refused() {
    assertRefused(receiveOn(LocalDate.of(2026, 6, 2)), "invalid-fields", "received_on");
    assertRefused(receiveOn(LocalDate.of(1994, 12, 31)), "invalid-fields", "received_on");
    assertRefused(receiveOn(null), "invalid-fields", "received_on");
  }

  @Test
  void a_family_group_of_nobody_is_not_found() {
    assertThatThrownBy(() -> again(UUID.randomUUID(), aChild("100"))).isInstanceOf(NotFound.class);
  }

  @Test
  void of_two_who_refer_the_same_new_child_at_once_one_is_refused() throws Exception {
    Callable<Boolean> refer =
        () -> {
          try {
            return receive(aChild("100"), aChild("200")) instanceof Ruling.Granted;
          } catch (IllegalStateException rolledBack) {
            return false;
          }
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long granted =
          threads.invokeAll(List.of(refer, refer)).stream()
              .filter(future -> future.resultNow())
              .count();

      assertThat(granted).isEqualTo(1);
    }
  }

  @Test
  void another_authority_may_have_a_child_of_the_same_number() {
    granted(receive(aChild("100")));
    Caller neighbour = TestService.aChair();

    AFamily theirs = AFamily.referred(neighbour, DAY, 1);

    assertThat(theirs.reference()).isEqualTo("CP-2018-0001");
    assertThatThrownBy(() -> TestService.bean(FamilyReading.class).get(chair, "test", theirs.id()))
        .isInstanceOf(NotFound.class);
  }

  private Ruling<Received> receive(ReferredChild... children) {
    return referrals.receive(chair, "test", referral(List.of(children), DAY));
  }

  private Ruling<Received> receiveOn(@Nullable LocalDate day) {
    return referrals.receive(chair, "test", referral(List.of(aChild("100")), day));
  }

  private Ruling<Received> again(UUID familyId, ReferredChild... children) {
    return referrals.receive(
        chair,
        "test",
        new ReceiveReferral(familyId, List.of(children), DAY, ReferralSource.POLICE, "Again."));
  }
}
