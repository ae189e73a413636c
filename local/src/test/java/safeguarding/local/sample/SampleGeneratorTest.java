package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.WorkingDays;

class SampleGeneratorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

  private final SampleGenerator shipped = new SampleGenerator(SampleGenerator.SHIPPED_SEED);

  static LongStream seeds() {
    return LongStream.concat(
        LongStream.of(SampleGenerator.SHIPPED_SEED), LongStream.rangeClosed(1, 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_printed_allegation_figure_of_rutland_comes_out_exactly(long seed) {
    var counted = new NaiveCount(new SampleGenerator(seed).rutland(TODAY));

    var printed = PublishedFigures.shipped().of("E06000017", "LADO.");

    assertThat(printed).hasSize(23);
    assertThat(printed)
        .allSatisfy(figure -> {
          assertThat(counted.numerator(figure)).isEqualTo(figure.numerator());
          assertThat(counted.denominator(figure)).isEqualTo(figure.denominator());
        });
  }

  @Test
  void the_two_enquiries_of_2017_18_that_were_not_substantiated_are_as_printed() {
    var outcomes =
        past(shipped)
            .filter(one -> one.key().startsWith("rutland/2017-18/"))
            .map(SampleCase::outcome)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(EnquiryOutcome::outcome, Collectors.counting()));

    assertThat(outcomes)
        .containsOnly(
            Map.entry(AllegationOutcome.SUBSTANTIATED, 8L),
            Map.entry(AllegationOutcome.UNFOUNDED, 1L),
            Map.entry(AllegationOutcome.UNSUBSTANTIATED, 1L));
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_seed_gives_others() {
    assertThat(bytes(new SampleGenerator(7))).isEqualTo(bytes(new SampleGenerator(7)));
    assertThat(bytes(new SampleGenerator(7))).isNotEqualTo(bytes(new SampleGenerator(8)));
  }

  @Test
  void contacts_just_before_and_after_midnight_prove_where_the_year_begins() {
    var received = past(shipped).map(one -> one.contact().receivedAt()).toList();

    assertThat(received)
        .contains(
            Instant.parse("2016-03-31T23:30:00Z"),
            Instant.parse("2017-03-31T22:30:00Z"),
            Instant.parse("2017-03-31T23:30:00Z"),
            Instant.parse("2018-03-31T22:30:00Z"),
            Instant.parse("2018-03-31T23:30:00Z"),
            Instant.parse("2019-03-31T22:30:00Z"));
  }

  @Test
  void all_other_contacts_of_the_past_come_in_working_hours_away_from_the_turn_of_the_year() {
    var others =
        past(shipped)
            .map(one -> one.contact().receivedAt().atZone(LondonTime.ZONE))
            .filter(at -> at.getMinute() != 30 || (at.getHour() != 0 && at.getHour() != 23))
            .toList();

    assertThat(others)
        .hasSize(23 + 43 + 45 - 6)
        .allSatisfy(at -> {
          assertThat(WORKING_DAYS.isWorkingDay(at.toLocalDate())).isTrue();
          assertThat(at.getHour()).isBetween(8, 17);
          assertThat(at.toLocalDate().plusDays(2).getMonthValue() == 4 && at.getMonthValue() == 3)
              .isFalse();
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_happens_before_what_it_follows_from(long seed) {
    assertThat(new SampleGenerator(seed).rutlandCases(TODAY))
        .allSatisfy(one -> assertSane(one, TODAY));
  }

  private static void assertSane(SampleCase one, LocalDate today) {
    var contact = one.contact();
    LocalDate received = LondonTime.dateOf(contact.receivedAt());
    LocalDate knew = Objects.requireNonNullElse(contact.employerKnewOn(), received);
    LocalDate alleged = Objects.requireNonNullElse(contact.allegedOn(), knew);
    assertThat(received).isBefore(today);
    assertThat(knew).isBeforeOrEqualTo(received);
    assertThat(alleged).isBeforeOrEqualTo(knew);
    assertAdultThen(contact.adult(), alleged);
    assertThat(contact.children())
        .allSatisfy(child -> {
          if (child.dateOfBirth() != null) {
            assertThat(child.dateOfBirth()).isBefore(alleged).isAfter(received.minusYears(18));
            assertThat(child.ageYears()).isNull();
          }
        });
    assertThat(contact.furtherConcerns()).doesNotContain(contact.primaryConcern());
    assertThat(contact.childrenSafeNow() || !contact.safetyAction().isEmpty()).isTrue();
    assertFollowed(one, received, today);
  }

  private static void assertAdultThen(Adult adult, LocalDate day) {
    if (adult.dateOfBirth() != null) {
      assertThat(adult.dateOfBirth()).isBefore(day.minusYears(18));
    }
  }

  private static void assertFollowed(SampleCase one, LocalDate received, LocalDate today) {
    var decision = one.decision();
    if (decision == null) {
      return;
    }
    LocalDate decided = LondonTime.dateOf(decision.decidedAt());
    assertThat(decision.decidedAt()).isAfter(one.contact().receivedAt());
    assertThat(decided).isBeforeOrEqualTo(today);
    assertThat(WORKING_DAYS.isWorkingDay(decided)).isTrue();
    boolean enquiry = decision.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY;
    assertThat(decision.criteria().isEmpty()).isNotEqualTo(enquiry);
    assertThat(decision.consultationReasons().isEmpty()).isEqualTo(enquiry);
    var outcome = one.outcome();
    if (outcome != null) {
      assertThat(enquiry).isTrue();
      assertThat(outcome.concludedOn()).isAfter(decided).isBefore(received.plusMonths(12));
      assertThat(WORKING_DAYS.isWorkingDay(outcome.concludedOn())).isTrue();
    }
  }

  @Test
  void all_of_the_past_is_decided_and_every_enquiry_of_it_concluded() {
    assertThat(past(shipped))
        .allSatisfy(one -> {
          var decision = Objects.requireNonNull(one.decision());
          assertThat(one.outcome() != null)
              .isEqualTo(decision.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY);
        });
  }

  @Test
  void every_strand_of_a_concluded_enquiry_is_closed_before_its_outcome_and_something_follows() {
    assertThat(past(shipped).filter(one -> one.outcome() != null))
        .hasSize(5 + 10 + 11)
        .allSatisfy(one -> {
          var last = one.story().steps().stream().map(step -> last(step.path())).toList();
          assertThat(last.stream().filter("strands"::equals).count())
              .isPositive()
              .isEqualTo(last.stream().filter("strand-closings"::equals).count());
          assertThat(last).contains("meeting-records", "circulation");
          assertThat(last.lastIndexOf("strand-closings")).isLessThan(last.indexOf("outcome"));
          assertThat(last.indexOf("outcome")).isLessThan(last.indexOf("follow-ups"));
        });
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void a_setting_has_one_number_one_kind_and_one_sector_whoever_tells_of_it() {
    var known =
        past(shipped)
            .map(one -> one.contact().adult())
            .collect(
                Collectors.groupingBy(
                    adult -> adult.setting() + adult.role(),
                    Collectors.mapping(
                        adult -> adult.settingUrn() + adult.settingKind() + adult.sector(),
                        Collectors.toSet())));

    assertThat(known.values()).allSatisfy(ways -> assertThat(ways).hasSize(1));
  }

  @Test
  void most_contacts_are_told_and_decided_within_one_working_day_and_some_are_not() {
    var known =
        past(shipped).map(SampleCase::contact).filter(c -> c.employerKnewOn() != null).toList();
    long inTime =
        known.stream()
            .filter(contact ->
                WORKING_DAYS.between(
                        Objects.requireNonNull(contact.employerKnewOn()),
                        LondonTime.dateOf(contact.receivedAt()))
                    <= 1)
            .count();

    assertThat((double) inTime / known.size()).isBetween(0.7, 0.98);
  }

  @Test
  void ten_contacts_share_the_residential_school_and_three_the_nursery() {
    var settings =
        past(shipped)
            .collect(
                Collectors.groupingBy(
                    one -> one.contact().adult().setting(), Collectors.counting()));

    assertThat(settings)
        .containsEntry("Example House School", 10L)
        .containsEntry("Example Meadow Nursery", 3L);
  }

  @Test
  void only_the_two_adults_of_the_story_come_back() {
    var names =
        shipped.rutlandCases(TODAY).stream()
            .map(one -> one.contact().adult())
            .collect(
                Collectors.groupingBy(
                    adult -> adult.givenNames() + " " + adult.familyName(), Collectors.counting()));

    assertThat(names).containsEntry("Alder Test-Person", 2L).containsEntry("Slate Example", 2L);
    assertThat(names.values().stream().filter(count -> count > 1)).hasSize(2);
  }

  @Test
  void children_are_heard_in_their_own_words_and_have_initials_only() {
    var children = past(shipped).flatMap(one -> one.contact().children().stream()).toList();

    assertThat(children).allSatisfy(child -> assertThat(child.name()).matches("[A-Z]\\. [A-Z]\\."));
    assertThat(children.stream().filter(child -> !child.ownAccount().isEmpty()).count())
        .isGreaterThan(children.size() / 2);
  }

  @Test
  void contacts_come_in_the_order_received_under_keys_of_their_own() {
    var cases = shipped.rutlandCases(TODAY);

    assertThat(cases).isSortedAccordingTo(Comparator.comparing(one -> one.contact().receivedAt()));
    assertThat(cases.stream().map(SampleCase::key)).doesNotHaveDuplicates();
  }

  @Test
  void recent_contacts_put_something_in_every_bucket_of_the_work_list_whatever_the_day() {
    var missing = new HashSet<LocalDate>();
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      var cases = shipped.recentCases(day);
      LocalDate today = day;
      cases.forEach(one -> assertSane(one, today));
      if (!buckets(cases, day).containsAll(List.of("overdue", "today", "week", "later"))) {
        missing.add(day);
      }
    }
    // On a day that is not worked, at a month's end without its like a month before, nothing is
    // due.
    assertThat(missing)
        .allSatisfy(day -> {
          assertThat(WORKING_DAYS.isWorkingDay(day)).isFalse();
          assertThat(day.minusMonths(1).getDayOfMonth()).isNotEqualTo(day.getDayOfMonth());
        });
  }

  private static Set<String> buckets(List<SampleCase> cases, LocalDate today) {
    var found = new HashSet<String>();
    for (var one : cases) {
      LocalDate received = LondonTime.dateOf(one.contact().receivedAt());
      var decision = one.decision();
      if (decision == null) {
        found.add(bucket(WORKING_DAYS.addWorkingDays(received, 1), today));
      } else if (decision.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY) {
        found.add(bucket(received.plusMonths(1), today));
      }
    }
    return found;
  }

  private static String bucket(LocalDate due, LocalDate today) {
    if (!due.isAfter(today)) {
      return due.equals(today) ? "today" : "overdue";
    }
    return due.isAfter(WORKING_DAYS.addWorkingDays(today, 5)) ? "later" : "week";
  }

  @Test
  void between_the_printed_years_and_the_last_weeks_nothing_was_received() {
    assertThat(shipped.rutlandCases(TODAY))
        .noneSatisfy(one ->
            assertThat(LondonTime.dateOf(one.contact().receivedAt()))
                .isBetween(LocalDate.of(2019, 4, 1), TODAY.minusDays(40)));
  }

  @Test
  void a_day_within_the_samples_past_is_refused() {
    assertThatThrownBy(() -> shipped.rutlandCases(LocalDate.of(2018, 6, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contacts_without_end_are_the_same_for_the_same_seed() {
    var first = LocalDate.of(2021, 1, 4);
    var last = LocalDate.of(2021, 12, 17);

    var once = new SampleGenerator(3).contacts(first, last).limit(2000).toList();

    assertThat(new SampleGenerator(3).contacts(first, last).limit(2000)).isEqualTo(once);
    assertThat(once.stream().map(contact -> contact.adult().role()).distinct())
        .containsExactlyInAnyOrder(AdultRole.values());
    assertThat(once)
        .allSatisfy(
            contact -> assertThat(LondonTime.dateOf(contact.receivedAt())).isBetween(first, last));
  }

  private static Stream<SampleCase> past(SampleGenerator generator) {
    return generator.rutlandCases(TODAY).stream().filter(one -> !one.key().contains("recent"));
  }

  private static byte[] bytes(SampleGenerator generator) {
    return generator
        .rutland(TODAY)
        .map(command -> command.key() + SampleJson.write(command.body()))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
