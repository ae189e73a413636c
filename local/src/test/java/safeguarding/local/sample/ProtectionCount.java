package safeguarding.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.local.sample.ToldSample.Told;

/** Counts child protection from the requests alone, in the simplest way there is. */
final class ProtectionCount {
  private final List<Told> all;
  private final Map<String, Told> byKey = new HashMap<>();
  private final List<Plan> plans = new ArrayList<>();

  ProtectionCount(List<Told> all) {
    this.all = all;
    all.forEach(told -> byKey.put(told.key(), told));
    all.stream().filter(told -> told.key().endsWith("/holding")).forEach(this::decided);
  }

  /** A plan; {@code endedOn} is the distant future while it is open. */
  record Plan(
      String child, String family, String category, LocalDate startedOn, LocalDate endedOn) {
    boolean isOpenOn(LocalDate day) {
      return !startedOn.isAfter(day) && endedOn.isAfter(day);
    }

    boolean touches(ReportingPeriod period) {
      return !startedOn.isAfter(period.lastDay()) && endedOn.isAfter(period.firstDay());
    }
  }

  private void decided(Told holding) {
    LocalDate day = holding.day("/heldOn");
    for (JsonNode decision : holding.all("/decisions")) {
      String child = decision.path("childId").asText();
      switch (decision.path("outcome").asText()) {
        case "plan" ->
            plans.add(
                new Plan(
                    child,
                    holding.story(),
                    decision.path("category").asText(),
                    day,
                    LocalDate.MAX));
        case "end" ->
            plans.replaceAll(plan ->
                plan.child().equals(child) && plan.endedOn().equals(LocalDate.MAX)
                    ? new Plan(child, plan.family(), plan.category(), plan.startedOn(), day)
                    : plan);
        default -> {}
      }
    }
  }

  List<Plan> plans() {
    return plans;
  }

  static FinancialYear year(String period) {
    return new FinancialYear(Integer.parseInt(period.substring(0, 4)));
  }

  int numerator(PublishedFigures.Figure figure) {
    var year = year(figure.period());
    LocalDate last = year.lastDay();
    return switch (figure.indicator()) {
      case "CP.REFERRALS" ->
          in(year, "/receivedOn", told -> told.path().equals("/referrals")).stream()
              .mapToInt(told -> told.all("/children").size())
              .sum();
      case "CP.S47" -> enquiredAbout(year);
      case "CP.REQUESTS" -> in(year, "/requestedOn", told -> true).size();
      case "CP.CONFERENCES" -> held(year).size();
      case "CP.DOMESTICABUSE" ->
          count(held(year), told -> told.body().path("domesticAbuse").asBoolean());
      case "CP.ICPC.NOPLAN" ->
          held(year).stream()
              .flatMap(told -> told.all("/decisions").stream())
              .mapToInt(one -> one.path("outcome").asText().equals("child-in-need") ? 1 : 0)
              .sum();
      case "CP.CHILDREN" ->
          distinct(
              year, plan -> figure.key().isEmpty() || plan.category().equals(figure.key()), true);
      case "CP.FAMILIES" -> distinct(year, plan -> true, false);
      case "CP.PLANS" -> open(last);
      case "CP.PLANS.REPEAT" ->
          Math.toIntExact(
              plans.stream()
                  .filter(plan -> year.equals(FinancialYear.containing(plan.startedOn())))
                  .filter(plan ->
                      plans.stream()
                          .anyMatch(other ->
                              other.child().equals(plan.child())
                                  && other.startedOn().isBefore(plan.startedOn())))
                  .count());
      case "CP.PLANS.24CM" ->
          Math.toIntExact(
              plans.stream()
                  .filter(plan -> plan.isOpenOn(last))
                  .filter(plan -> !plan.startedOn().plusDays(730).isAfter(last))
                  .count());
      default -> throw new AssertionError(figure.indicator());
    };
  }

  OptionalInt denominator(PublishedFigures.Figure figure) {
    var year = year(figure.period());
    return switch (figure.indicator()) {
      case "CP.DOMESTICABUSE" -> OptionalInt.of(held(year).size());
      case "CP.PLANS.24CM" -> OptionalInt.of(open(year.lastDay()));
      default -> OptionalInt.empty();
    };
  }

  int open(LocalDate day) {
    return Math.toIntExact(plans.stream().filter(plan -> plan.isOpenOn(day)).count());
  }

  private int enquiredAbout(FinancialYear year) {
    return in(year, "/heldAt", told -> !told.text("/decision").equals("no-enquiry")).stream()
        .map(told -> byKey.get(told.key().replace("/strategy-discussion", "")))
        .mapToInt(referral -> referral == null ? 0 : referral.all("/children").size())
        .sum();
  }

  private List<Told> held(FinancialYear year) {
    return in(year, "/heldOn", told -> true);
  }

  /** Those that have such a day, and have it in the year. */
  private List<Told> in(FinancialYear year, String day, Predicate<Told> which) {
    return all.stream()
        .filter(told -> !told.text(day).isEmpty())
        .filter(told -> FinancialYear.containing(told.day(day)).equals(year))
        .filter(which)
        .toList();
  }

  private int distinct(FinancialYear year, Predicate<Plan> which, boolean children) {
    return Math.toIntExact(
        plans.stream()
            .filter(plan -> plan.touches(year))
            .filter(which)
            .map(plan -> children ? plan.child() : plan.family())
            .distinct()
            .count());
  }

  private static int count(List<Told> told, Predicate<Told> which) {
    return Math.toIntExact(told.stream().filter(which).count());
  }

  /** The request with a key; null where there is none. */
  @Nullable Told told(String key) {
    return byKey.get(key);
  }
}
