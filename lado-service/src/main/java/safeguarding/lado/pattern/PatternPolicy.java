package safeguarding.lado.pattern;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When several contacts are a pattern (lado.md, rule 3; report 205/2018 §4.6: 'previous concerns
 * which were very similar in nature').
 */
final class PatternPolicy {
  static final int ADULT_CONTACTS = 2;
  static final int SETTING_CONTACTS = 3;
  static final int MONTHS = 12;

  private static final Comparator<PatternContact> OLDEST_FIRST =
      Comparator.comparing(PatternContact::receivedOn).thenComparing(PatternContact::reference);

  private PatternPolicy() {}

  /**
   * Whether two days lie within twelve months: from 3 June 2017 up to and including 2 June 2018.
   * Months are counted as for limits, so from 29 February 2016 up to 27 February 2017.
   */
  static boolean together(LocalDate earlier, LocalDate later) {
    return later.isBefore(earlier.plusMonths(MONTHS));
  }

  /** The first day of the twelve months that end with a day. */
  static LocalDate firstDay(LocalDate last) {
    LocalDate first = last.minusMonths(MONTHS);
    while (!together(first, last)) {
      first = first.plusDays(1);
    }
    return first;
  }

  /** The pattern of an adult's contacts; empty where there is none. */
  static Optional<Pattern> ofAdult(List<PatternContact> contacts) {
    return contacts.size() < ADULT_CONTACTS
        ? Optional.empty()
        : Optional.of(new Pattern(PatternKind.ADULT, newestFirst(contacts)));
  }

  /**
   * The pattern of a setting's contacts around a day: of every twelve months that this day lies in,
   * those with enough contacts. Empty where there are none.
   *
   * @param contacts all of one setting
   */
  static Optional<Pattern> ofSetting(List<PatternContact> contacts, LocalDate around) {
    List<PatternContact> sorted = contacts.stream().sorted(OLDEST_FIRST).toList();
    Set<PatternContact> flagged = new LinkedHashSet<>();
    for (PatternContact first : sorted) {
      LocalDate from = first.receivedOn();
      if (from.isAfter(around) || !together(from, around)) {
        continue;
      }
      List<PatternContact> window =
          sorted.stream()
              .filter(
                  each -> !each.receivedOn().isBefore(from) && together(from, each.receivedOn()))
              .toList();
      if (window.size() >= SETTING_CONTACTS) {
        flagged.addAll(window);
      }
    }
    return flagged.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pattern(PatternKind.SETTING, newestFirst(List.copyOf(flagged))));
  }

  private static List<PatternContact> newestFirst(List<PatternContact> contacts) {
    return contacts.stream().sorted(OLDEST_FIRST.reversed()).toList();
  }
}
