package safeguarding.lado.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.Concern;

/** Two contacts about an adult, ever; three about a setting in twelve months (lado.md, rule 3). */
class PatternPolicyTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 2, 20);

  @Test
  void twelve_months_end_before_the_same_day_of_the_next_year() {
    assertThat(together("2017-06-03", "2018-06-02")).isTrue();
    assertThat(together("2017-06-03", "2018-06-03")).isFalse();
    assertThat(together("2016-02-29", "2017-02-27")).isTrue();
    assertThat(together("2016-02-29", "2017-02-28")).isFalse();
    assertThat(together("2015-02-28", "2016-02-27")).isTrue();
    assertThat(together("2015-02-28", "2016-02-28")).isFalse();
    assertThat(together("2015-03-01", "2016-02-29")).isTrue();
  }

  @Test
  void the_twelve_months_before_a_day_begin_where_the_day_is_still_in_them() {
    for (LocalDate last = FIRST; last.getYear() < 2021; last = last.plusDays(1)) {
      LocalDate first = PatternPolicy.firstDay(last);

      assertThat(PatternPolicy.together(first, last)).isTrue();
      assertThat(PatternPolicy.together(first.minusDays(1), last)).isFalse();
    }
  }

  @Test
  void two_contacts_of_one_adult_are_a_pattern_and_one_is_not() {
    assertThat(PatternPolicy.ofAdult(List.of(on(FIRST)))).isEmpty();
    assertThat(
            PatternPolicy.ofAdult(List.of(on(FIRST), on(FIRST.plusYears(9))))
                .orElseThrow()
                .newest()
                .receivedOn())
        .isEqualTo(FIRST.plusYears(9));
  }

  /** Against every three contacts looked at one by one, over five thousand drawn histories. */
  @Test
  void a_contact_is_flagged_where_three_with_it_lie_in_twelve_months_around_the_day() {
    Random random = new Random(20_180_604);
    for (int history = 0; history < 5_000; history++) {
      List<PatternContact> contacts = new ArrayList<>();
      int count = random.nextInt(8);
      for (int i = 0; i < count; i++) {
        contacts.add(on(FIRST.plusDays(random.nextInt(900))));
      }
      LocalDate around = FIRST.plusDays(random.nextInt(900));

      assertThat(
              PatternPolicy.ofSetting(contacts, around)
                  .map(pattern -> Set.copyOf(pattern.contacts()))
                  .orElse(Set.of()))
          .as("%s around %s", contacts, around)
          .isEqualTo(oneByOne(contacts, around));
    }
  }

  /** Each three of which the first and the last, and the day, fit into one twelve months. */
  private static Set<PatternContact> oneByOne(List<PatternContact> contacts, LocalDate around) {
    return contacts.stream()
        .filter(wanted ->
            contacts.stream()
                .anyMatch(first ->
                    inside(first.receivedOn(), around)
                        && inside(first.receivedOn(), wanted.receivedOn())
                        && contacts.stream()
                                .filter(each -> inside(first.receivedOn(), each.receivedOn()))
                                .count()
                            >= 3))
        .collect(Collectors.toSet());
  }

  private static boolean inside(LocalDate first, LocalDate day) {
    return !day.isBefore(first) && day.isBefore(first.plusMonths(12));
  }

  private static boolean together(String earlier, String later) {
    return PatternPolicy.together(LocalDate.parse(earlier), LocalDate.parse(later));
  }

  private static PatternContact on(LocalDate day) {
    UUID id = UUID.randomUUID();
    return new PatternContact(
        id,
        id,
        "LADO-" + id,
        day,
        "",
        "",
        "Example House",
        "",
        Concern.PHYSICAL,
        AllegationState.RECEIVED,
        null);
  }
}
