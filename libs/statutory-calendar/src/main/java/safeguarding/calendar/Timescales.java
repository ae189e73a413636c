package safeguarding.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timescales of one service, each in all its versions. A case is judged by the version in force
 * on the day its clock started. Immutable.
 */
public final class Timescales {
  private final List<Timescale> all;
  private final Map<String, NavigableMap<LocalDate, Timescale>> versions = new HashMap<>();

  /**
   * @throws IllegalArgumentException where two versions of a rule hold from the same day
   */
  public Timescales(List<Timescale> timescales) {
    this.all = List.copyOf(timescales);
    for (Timescale timescale : all) {
      Timescale other =
          versions
              .computeIfAbsent(timescale.id(), id -> new TreeMap<>())
              .put(timescale.holdsFrom(), timescale);
      if (other != null) {
        throw new IllegalArgumentException(
            "Timescale %s is there twice from %s."
                .formatted(timescale.id(), LongDate.inWords(timescale.holdsFrom())));
      }
    }
  }

  /** Every version of every rule, in the order given. */
  public List<Timescale> all() {
    return all;
  }

  /**
   * These rules, with limits of an authority's own. Each holds instead of a version from the same
   * day, until the next version of either.
   *
   * @param own of rules that are among these
   * @throws IllegalArgumentException where two of them hold from the same day
   */
  public Timescales with(List<Timescale> own) {
    if (own.isEmpty()) {
      return this;
    }
    return new Timescales(
        Stream.concat(
                all.stream()
                    .filter(published -> own.stream().noneMatch(each -> each.replaces(published))),
                own.stream())
            .toList());
  }

  /**
   * The version of a rule for a clock that starts on a day.
   *
   * @throws IllegalArgumentException where the rule is unknown, or did not hold yet on that day
   */
  public Timescale inForce(String id, LocalDate onDay) {
    NavigableMap<LocalDate, Timescale> ofRule = versions.get(id);
    if (ofRule == null) {
      throw new IllegalArgumentException("There is no timescale " + id + ".");
    }
    Map.Entry<LocalDate, Timescale> version = ofRule.floorEntry(onDay);
    if (version == null) {
      throw new IllegalArgumentException(
          "Timescale %s holds only from %s.".formatted(id, LongDate.inWords(ofRule.firstKey())));
    }
    return version.getValue();
  }

  /**
   * The limit of a rule in words, as its newest version has it: {@code 20 working days}.
   *
   * @throws IllegalArgumentException where the rule is unknown
   */
  public String limitInWords(String id) {
    return inForce(id, LocalDate.MAX).limit().inWords();
  }

  /**
   * The clock that a rule sets going.
   *
   * @param startedOn the day of the event that starts it, or, for a limit that counts back, of the
   *     event that it counts back from
   * @param metOn the day on which what is asked for happened; null while it has not
   * @throws IllegalArgumentException as {@link #inForce}, and for a limit in hours
   * @throws BeyondKnownCalendar for working days outside the known years
   */
  public Deadline deadline(
      String id, LocalDate startedOn, @Nullable LocalDate metOn, WorkingDays workingDays) {
    Timescale rule = inForce(id, startedOn);
    return switch (rule.limit()) {
      case Limit.InDays limit ->
          new Deadline(id, rule.title(), startedOn, limit.dueOn(startedOn, workingDays), metOn);
      case Limit.ClockHours _ ->
          throw new IllegalArgumentException("Timescale " + id + " counts hours, not days.");
    };
  }

  /**
   * The clock that a rule with a limit in hours sets going.
   *
   * @param metAt the instant at which what is asked for happened; null while it has not
   * @throws IllegalArgumentException as {@link #inForce}, and for a limit in days
   */
  public HourDeadline hourDeadline(String id, Instant startedAt, @Nullable Instant metAt) {
    Timescale rule = inForce(id, LondonTime.dateOf(startedAt));
    return switch (rule.limit()) {
      case Limit.ClockHours limit ->
          new HourDeadline(id, rule.title(), startedAt, limit.dueAt(startedAt), metAt);
      case Limit.InDays _ ->
          throw new IllegalArgumentException("Timescale " + id + " counts days, not hours.");
    };
  }
}
