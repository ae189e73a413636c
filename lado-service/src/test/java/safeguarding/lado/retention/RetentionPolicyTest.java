package safeguarding.lado.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.audit.Recorded;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.retention.RetainedCase.Said;
import safeguarding.rulings.Ruling;

class RetentionPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Test
  void a_record_is_kept_until_pension_age() {
    assertThat(until(told("2018-06-04", new BirthDate(1980, 2, 29))))
        .isEqualTo(new KeptUntil(LocalDate.of(2048, 2, 29), RetentionReason.PENSION_AGE));
  }

  @Test
  void or_ten_years_where_that_is_longer() {
    assertThat(until(told("2018-06-04", new BirthDate(1950, 1, 15))))
        .isEqualTo(new KeptUntil(LocalDate.of(2028, 6, 4), RetentionReason.TEN_YEARS));
  }

  @Test
  void of_a_date_of_birth_known_in_part_the_latest_that_it_can_be_counts() {
    assertThat(until(told("2018-06-04", new BirthDate(1970, null, null))))
        .isEqualTo(
            new KeptUntil(LocalDate.of(2037, 12, 31), RetentionReason.PENSION_AGE_AT_LATEST));
    assertThat(until(told("2018-06-04", new BirthDate(1970, 2, null))).day())
        .isEqualTo(LocalDate.of(2037, 2, 28));
  }

  @Test
  void somebody_of_whom_no_date_of_birth_is_known_may_have_been_sixteen() {
    assertThat(until(told("2018-06-04", null)))
        .isEqualTo(new KeptUntil(LocalDate.of(2070, 6, 4), RetentionReason.PENSION_AGE_NOT_KNOWN));
  }

  @Test
  void every_contact_about_somebody_is_kept_as_long_as_the_last() {
    assertThat(until(told("1999-01-04", new BirthDate(1940, 1, 15)), told("2019-06-03", null)))
        .isEqualTo(new KeptUntil(LocalDate.of(2029, 6, 3), RetentionReason.TEN_YEARS));
  }

  @Test
  void another_contact_never_shortens_it_and_never_falls_below_ten_years_and_pension_age() {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      List<TellingFacts> tellings = new ArrayList<>();
      for (int n = random.nextInt(1, 5); n > 0; n--) {
        tellings.add(any(random));
      }
      LocalDate all = RetentionPolicy.until(tellings).day();

      for (TellingFacts each : tellings) {
        assertThat(all).isAfterOrEqualTo(each.receivedOn().plusYears(10));
        BirthDate born = each.born();
        if (born != null) {
          assertThat(all).isAfterOrEqualTo(StatePensionAge.reachedBy(born.earliest()));
        }
      }
    }
  }

  @Test
  void two_people_are_needed() {
    RetainedCase proposed = old(said("proposer"), null);

    assertThat(
            code(RetentionPolicy.confirm(old(null, null), old(null, null), "other", true, TODAY)))
        .isEqualTo("deletion-not-proposed");
    assertThat(code(RetentionPolicy.confirm(proposed, proposed, "proposer", true, TODAY)))
        .isEqualTo("same-person");
    assertThat(code(RetentionPolicy.confirm(proposed, proposed, "other", false, TODAY)))
        .isEqualTo("invalid-fields");
    assertThat(code(RetentionPolicy.confirm(proposed, proposed, "other", true, TODAY))).isNull();
    assertThat(code(RetentionPolicy.propose(proposed, proposed, "Again", TODAY)))
        .isEqualTo("deletion-already-proposed");
  }

  @Test
  void a_legal_hold_stops_it() {
    RetainedCase held = old(said("proposer"), said("lawyer"));

    assertThat(code(RetentionPolicy.confirm(held, held, "other", true, TODAY)))
        .isEqualTo("legal-hold");
    assertThat(
            code(
                RetentionPolicy.propose(
                    old(null, said("lawyer")), old(null, said("lawyer")), "Old", TODAY)))
        .isEqualTo("legal-hold");
    assertThat(code(RetentionPolicy.hold(held, "Inquiry"))).isEqualTo("already-held");
    assertThat(code(RetentionPolicy.lift(old(null, null), "Over"))).isEqualTo("not-held");
  }

  @Test
  void nothing_goes_before_its_day_or_while_it_is_open() {
    RetainedCase young = aCase(false, "2018-06-04", said("proposer"), null);
    RetainedCase open = aCase(true, "1999-01-04", said("proposer"), null);

    assertThat(code(RetentionPolicy.confirm(young, young, "other", true, TODAY)))
        .isEqualTo("retention-not-over");
    assertThat(code(RetentionPolicy.confirm(open, open, "other", true, TODAY)))
        .isEqualTo("case-still-open");
    assertThat(open.keptUntil(TODAY).reason()).isEqualTo(RetentionReason.OPEN);
  }

  private static TellingFacts any(Random random) {
    LocalDate received = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
    int year = random.nextInt(1930, 2000);
    return new TellingFacts(
        received,
        switch (random.nextInt(4)) {
          case 0 -> null;
          case 1 -> new BirthDate(year, null, null);
          case 2 -> new BirthDate(year, random.nextInt(1, 13), null);
          default -> new BirthDate(year, random.nextInt(1, 13), random.nextInt(1, 29));
        },
        false);
  }

  private static KeptUntil until(TellingFacts... tellings) {
    return RetentionPolicy.until(Arrays.asList(tellings));
  }

  private static TellingFacts told(String receivedOn, @Nullable BirthDate born) {
    return new TellingFacts(LocalDate.parse(receivedOn), born, false);
  }

  private static RetainedCase old(@Nullable Said proposal, @Nullable Said hold) {
    return aCase(false, "1999-01-04", proposal, hold);
  }

  private static RetainedCase aCase(
      boolean open, String received, @Nullable Said proposal, @Nullable Said hold) {
    return new RetainedCase(
        UUID.randomUUID(),
        1,
        "LADO-1999-0001",
        LocalDate.parse(received),
        open,
        List.of(told(received, new BirthDate(1940, 1, 15))),
        proposal,
        hold);
  }

  private static Said said(String subject) {
    return new Said(
        UUID.randomUUID(),
        "For a reason",
        new Recorded(Instant.parse("2026-05-01T10:00:00Z"), subject, "Demo " + subject));
  }

  private static @Nullable String code(Ruling<?> ruling) {
    return switch (ruling) {
      case Ruling.Granted<?> _ -> null;
      case Ruling.Refused<?>(var refusal) -> refusal.code();
    };
  }
}
