package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What may be recorded about who works where. */
final class StaffPolicy {
  static final String OWN_POST = "own-post";
  static final String OWN_POST_MESSAGE =
      "Somebody else must record this about you: what you decide is judged by where you work";

  static final String NOT_CLEAR = "person-not-clear";
  static final String ON_THE_LIST = "already-on-the-list";
  static final String BEFORE_THE_POST_BEFORE = "before-the-post-before";

  private static final String UNIT_NOT_FOUND = "unit-not-found";

  private StaffPolicy() {}

  /** A unit has a name that no other one beside it has. */
  static Ruling<String> open(UnitTree units, String name, @Nullable UUID parent) {
    Violations violations = new Violations();
    violations.required("name", name, "Enter the name of the unit");
    violations.shortText("name", name);
    if (parent != null && units.find(parent).isEmpty()) {
      violations.against(UNIT_NOT_FOUND, "parent_id", "Choose a unit from the list");
    }
    if (units.units().stream()
        .anyMatch(unit -> unit.name().equals(name) && Objects.equals(unit.parentId(), parent))) {
      violations.against("unit-already-there", "name", "There is a unit of this name already");
    }
    return violations.ruling(() -> name);
  }

  /**
   * Somebody who begins has a name and a post, and signs in as nobody else does.
   *
   * @param staff everybody, in post or not
   * @param caller the sign-in of who records it, who does not enter themself
   */
  static Ruling<Beginning> start(
      UnitTree units, List<StaffMember> staff, Starter starter, String caller, LocalDate today) {
    Violations violations = new Violations();
    violations.required("name", starter.name(), "Enter the name");
    violations.shortText("name", starter.name());
    violations.shortText("subject", starter.subject());
    violations.shortText("payroll_number", starter.payrollNumber());
    @Nullable StaffMember before = ComingBack.who(staff, starter, caller, "", "post.", violations);
    return post(units, starter.post(), "post.", today, violations)
        .map(post -> new Beginning(starter, post, before));
  }

  /**
   * Another post begins after the one before it. Nobody moves themself: they could step out of the
   * service of an adult, decide, and step back.
   *
   * @param caller the sign-in of who records it
   */
  static Ruling<Post> move(
      UnitTree units, StaffMember member, ToldPost next, String caller, LocalDate today) {
    if (!member.inPost()) {
      return left();
    }
    if (caller.equals(member.subject())) {
      return ownPost();
    }
    Violations violations = new Violations();
    if (next.since() != null && !next.since().isAfter(member.post().since())) {
      violations.against(
          BEFORE_THE_POST_BEFORE, "since", "Enter a day after the present post began");
    }
    return post(units, next, "", today, violations);
  }

  /**
   * The last day lies in the post. Nobody records their own, as nobody moves themself.
   *
   * @param caller the sign-in of who records it
   */
  static Ruling<LocalDate> leave(
      StaffMember member, @Nullable LocalDate lastDay, String caller, LocalDate today) {
    if (!member.inPost()) {
      return left();
    }
    if (caller.equals(member.subject())) {
      return ownPost();
    }
    Violations violations = new Violations();
    @Nullable LocalDate day =
        violations.happened(
            "last_day", lastDay, today, "Enter the last day at work, like 3 6 2019");
    if (day != null && day.isBefore(member.post().since())) {
      violations.against(
          "before-the-post-began", "last_day", "The last day must not be before the post began");
    }
    return violations.ruling(() -> Objects.requireNonNull(day));
  }

  private static Ruling<Post> post(
      UnitTree units, ToldPost told, String in, LocalDate today, Violations violations) {
    violations.required(in + "unit_id", told.unitId(), "Choose the unit they work in");
    known(units, told.unitId(), in + "unit_id", violations);
    known(units, told.managesUnitId(), in + "manages_unit_id", violations);
    violations.required(in + "since", told.since(), "Enter the first day, like 3 6 2019");
    begun(told.since(), in + "since", today, violations);
    return violations.ruling(() ->
        new Post(
            Objects.requireNonNull(told.unitId()),
            told.managesUnitId(),
            told.decidingRole(),
            Objects.requireNonNull(told.since())));
  }

  /** A post counts from the moment it is recorded, so it has begun. */
  static void begun(
      @Nullable LocalDate since, String field, LocalDate today, Violations violations) {
    if (since != null && since.isAfter(today)) {
      violations.invalid(field, "The day must be today or in the past");
    }
  }

  private static void known(
      UnitTree units, @Nullable UUID unit, String field, Violations violations) {
    if (unit != null && units.find(unit).isEmpty()) {
      violations.against(UNIT_NOT_FOUND, field, "Choose a unit from the list");
    }
  }

  static <T> Ruling<T> ownPost() {
    return Ruling.refused(Refusal.of(OWN_POST, OWN_POST_MESSAGE));
  }

  static <T> Ruling<T> left() {
    return Ruling.refused(Refusal.of("already-left", "This person no longer works here"));
  }
}
