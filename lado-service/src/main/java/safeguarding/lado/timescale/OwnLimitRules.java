package safeguarding.lado.timescale;

import java.time.LocalDate;
import java.util.Objects;
import safeguarding.calendar.Limit;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.calendar.WorkingDays;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * Which limits an authority may set: 'statutory may only be tightened; statutory guidance and
 * expectation may be varied by a named person with a reason; local is the council's to set'
 * (timescales.md).
 */
final class OwnLimitRules {
  private static final int MOST = 365;

  private OwnLimitRules() {}

  /**
   * What was told, when it may be set.
   *
   * @param inForce the rules as they are for the authority now
   */
  static Ruling<ToldLimit> check(
      ToldLimit told, Timescales inForce, WorkingDays workingDays, LocalDate today) {
    if (!LadoTimescales.mayBeSet(told.ruleId())) {
      return Ruling.refused(
          Refusal.at(
              "limit-not-to-be-set",
              "rule_id",
              "This limit is not an authority's to set: figures are counted by it"));
    }
    Violations violations = new Violations();
    if (told.count() < 1 || told.count() > MOST) {
      violations.invalid("count", "Enter a number from 1 to 365");
    }
    violations.required("unit", told.unit(), "Choose what it is counted in");
    violations.required("reason", told.reason(), "Write why the limit is set");
    violations.longText("reason", told.reason());
    holdsFrom(told, today, violations);
    return violations
        .<ToldLimit>ruling(() -> told)
        .then(right -> varies(right, inForce, workingDays));
  }

  private static void holdsFrom(ToldLimit told, LocalDate today, Violations violations) {
    LocalDate day = told.holdsFrom();
    if (day == null) {
      violations.invalid("holds_from", "Enter the day from which it holds, like 3 6 2019");
    } else if (day.isBefore(Violations.FIRST_DAY)) {
      violations.invalid("holds_from", "Enter a day from 1 January 1995 on");
    } else if (day.isBefore(today) && !mayBeSetBackwards(told, day)) {
      violations.against(
          "limit-set-backwards",
          "holds_from",
          "Enter today or a later day: what was due under the published limit stays due");
    }
  }

  /** A limit that the law sets is only tightened, whichever day its clock starts on. */
  static boolean isLawful(Limit.InDays limit, Timescale published, WorkingDays workingDays) {
    return published.kind() != Timescale.Kind.STATUTORY
        || !(published.limit() instanceof Limit.InDays longest)
        || limit.neverLaterThan(longest, workingDays);
  }

  /** What is local is the authority's to set; else only what is published is set again. */
  private static boolean mayBeSetBackwards(ToldLimit told, LocalDate day) {
    Timescale published = LadoTimescales.rules().inForce(told.ruleId(), day);
    LimitUnit unit = told.unit();
    return published.kind() == Timescale.Kind.LOCAL
        || (unit != null && told.count() > 0 && unit.limit(told.count()).equals(published.limit()));
  }

  private static Ruling<ToldLimit> varies(
      ToldLimit told, Timescales inForce, WorkingDays workingDays) {
    LocalDate day = Objects.requireNonNull(told.holdsFrom());
    Limit.InDays limit = Objects.requireNonNull(told.unit()).limit(told.count());
    Timescale published = LadoTimescales.rules().inForce(told.ruleId(), day);
    if (!isLawful(limit, published, workingDays)) {
      return Ruling.refused(
          Refusal.at(
              "limit-not-tighter",
              "count",
              "The law sets %s, which may only be tightened"
                  .formatted(published.limit().inWords())));
    }
    return inForce.inForce(told.ruleId(), day).limit().equals(limit)
        ? Ruling.refused(
            Refusal.at("nothing-changed", "count", "This is the limit on that day already"))
        : Ruling.granted(told);
  }
}
