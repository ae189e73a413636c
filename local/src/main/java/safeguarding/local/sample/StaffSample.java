package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works where in the council's services for children, and who manages whom: what the
 * independence of those who decide is judged by. The people of the demonstration decide; all others
 * are invented.
 */
final class StaffSample {
  private static final LocalDate SINCE = LocalDate.of(2015, 4, 1);
  private static final String KEY = "rutland/staff";

  private final List<Step> steps = new ArrayList<>();

  private StaffSample() {}

  /** What somebody decides. */
  enum DecidingRole implements Coded {
    LADO,
    COVERING_LADO
  }

  /** A unit as the gateway's API takes it. */
  record UnitOpening(String name, @Nullable Ref parentId, boolean service) {}

  /** A post as the gateway's API takes it. */
  record Post(
      Ref unitId,
      @Nullable Ref managesUnitId,
      @Nullable DecidingRole decidingRole,
      LocalDate since) {}

  /** Somebody in post as the gateway's API takes it. */
  record Starter(String name, String subject, String payrollNumber, Post post) {}

  /** All of it: each step refers to units of those before. */
  static Story story() {
    var told = new StaffSample();
    told.units();
    told.people();
    return new Story(KEY, told.steps);
  }

  private void units() {
    unit("people", "People", null, false);
    unit("social-care", "Children's social care", "people", true);
    unit("duty", "Duty and assessment", "social-care", false);
    unit("fostering", "Fostering", "social-care", false);
    unit("quality", "Safeguarding and quality", "people", true);
    unit("early-help", "Early help", "people", true);
    unit("education", "Education and inclusion", "people", true);
    unit("transport", "School transport", "education", false);
  }

  private void people() {
    decider("Demo LADO", "lado", "quality", null, DecidingRole.LADO);
    decider(
        "Demo Head of Service",
        "head-of-service",
        "social-care",
        "social-care",
        DecidingRole.COVERING_LADO);
    colleague("Arnica Specimen", "people", "people");
    colleague("Cornel Sample", "quality", "quality");
    colleague("Furze Example", "duty", "duty");
    colleague("Mallow Placeholder", "duty", null);
    colleague("Rush Specimen", "duty", null);
    colleague("Spruce Example", "fostering", "fostering");
    colleague("Tansy Sample", "fostering", null);
    colleague("Vetch Placeholder", "early-help", "early-help");
    colleague("Yarrow Example", "early-help", null);
    colleague("Zircon Sample", "education", "education");
    colleague("Opal Specimen", "transport", null);
  }

  private void unit(String name, String title, @Nullable String parent, boolean service) {
    Ref above = parent == null ? null : unit(parent);
    steps.add(
        Step.making(KEY + "/unit-" + name, "/units", name, new UnitOpening(title, above, service)));
  }

  private void decider(
      String name, String role, String unit, @Nullable String manages, DecidingRole decides) {
    starter(name, "demo-" + role + "-" + RutlandTables.AUTHORITY, unit, manages, decides);
  }

  private void colleague(String name, String unit, @Nullable String manages) {
    starter(name, "", unit, manages, null);
  }

  private void starter(
      String name,
      String subject,
      String unit,
      @Nullable String manages,
      @Nullable DecidingRole decides) {
    var post = new Post(unit(unit), manages == null ? null : unit(manages), decides, SINCE);
    String number = "EX" + (10_000 + steps.size());
    steps.add(
        Step.making(
            KEY + "/person-" + steps.size(),
            "/staff",
            "person-" + steps.size(),
            new Starter(name, subject, number, post)));
  }

  private static Ref unit(String name) {
    return new Ref(name, "/unitId");
  }
}
