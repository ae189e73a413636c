package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a list of who works where comes to, when every row of it is good. */
final class StaffListPolicy {
  static final int MOST_ROWS = 2_000;

  private final UnitNames units;
  private final List<StaffMember> staff;
  private final String caller;
  private final LocalDate today;
  private final Violations violations = new Violations();
  private final Set<String> told = new HashSet<>();
  private final Set<String> toldSubjects = new HashSet<>();
  private final Set<UUID> toldMembers = new HashSet<>();
  private final Set<String> rowsTwice = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();

  private StaffListPolicy(UnitTree units, List<StaffMember> staff, String caller, LocalDate today) {
    this.units = new UnitNames(units);
    this.staff = staff;
    this.caller = caller;
    this.today = today;
  }

  /** What becomes of a row. */
  sealed interface Step {
    /** Somebody new, or who was away. */
    record Start(Beginning beginning) implements Step {}

    /**
     * Somebody in post.
     *
     * @param subject the first sign-in that they get; empty where none
     * @param payrollNumber the first one that they get; empty where none
     * @param post their next one; null where they stay
     */
    record Known(StaffMember member, String subject, String payrollNumber, @Nullable Post post)
        implements Step {
      /** Whether they get a sign-in or a payroll number. */
      boolean identifies() {
        return !subject.isEmpty() || !payrollNumber.isEmpty();
      }
    }
  }

  /**
   * The steps, row by row.
   *
   * @param staff everybody, in post or not
   * @param caller the sign-in of who takes the list over, who does not enter or move themself by it
   */
  static Ruling<List<Step>> plan(
      UnitTree units,
      List<StaffMember> staff,
      List<StaffRow> rows,
      String caller,
      LocalDate today) {
    StaffListPolicy policy = new StaffListPolicy(units, staff, caller, today);
    if (rows.isEmpty()) {
      policy.violations.invalid("rows", "Enter at least one person");
    } else if (rows.size() > MOST_ROWS) {
      policy.violations.invalid("rows", "Enter 2,000 people or fewer at a time");
    } else {
      for (int i = 0; i < rows.size(); i++) {
        policy.row(rows.get(i), "rows[" + i + "].");
      }
    }
    return policy.violations.ruling(() -> List.copyOf(policy.steps));
  }

  private void row(StaffRow row, String in) {
    texts(row, in);
    if (!told.add(row.identity())
        || (!row.subject().isEmpty() && !toldSubjects.add(row.subject()))) {
      twice(in);
    }
    @Nullable UUID works = unit(row.worksIn(), in + "works_in");
    @Nullable UUID manages = row.manages().isEmpty() ? null : unit(row.manages(), in + "manages");
    violations.required(in + "since", row.since(), "Enter the first day, like 3 6 2019");
    StaffPolicy.begun(row.since(), in + "since", today, violations);
    List<StaffMember> meant = row.meant(staff);
    boolean clear = isClear(row, meant, in);
    if (works == null || row.since() == null || !clear) {
      return;
    }
    Post post = new Post(works, manages, row.decidingRole(), row.since());
    Step step = meant.isEmpty() ? begins(row, post, in) : known(meant.getFirst(), row, post, in);
    steps.add(step);
  }

  private boolean isClear(StaffRow row, List<StaffMember> meant, String in) {
    if (meant.size() > 1) {
      notClear(
          in + "name",
          "Several people have this name. Enter the payroll number or the sign-in name");
    } else if (meant.isEmpty() && row.mayBeOneOf(staff)) {
      notClear(
          in + "name",
          "Somebody of this name works here. If it is them, enter the payroll number or the sign-in"
              + " name that they have here. If it is somebody else, or they have neither, use the"
              + " page 'Who works where'");
    } else {
      return true;
    }
    return false;
  }

  private void notClear(String field, String message) {
    violations.against(StaffPolicy.NOT_CLEAR, field, message);
  }

  /** Said once for a row, however they are known to be the same. */
  private void twice(String in) {
    if (rowsTwice.add(in)) {
      violations.against("person-twice", in + "name", "This person is on the list twice");
    }
  }

  private void texts(StaffRow row, String in) {
    violations.required(in + "name", row.name(), "Enter the name");
    violations.shortText(in + "name", row.name());
    violations.shortText(in + "subject", row.subject());
    violations.shortText(in + "payroll_number", row.payrollNumber());
  }

  private @Nullable UUID unit(String written, String field) {
    List<Unit> found = units.find(written);
    if (written.isEmpty()) {
      violations.invalid(field, "Enter the unit they work in");
    } else if (found.isEmpty()) {
      violations.against(
          "unit-not-found",
          field,
          "There is no unit '%s'. Write it as on the page, or add it first".formatted(written));
    } else if (found.size() > 1) {
      violations.against(
          "unit-not-clear",
          field,
          "Several units are called '%s'. Write it with the one above it, like 'People / %s'"
              .formatted(written, written));
    }
    return found.size() == 1 ? found.getFirst().id() : null;
  }

  private Step known(StaffMember member, StaffRow row, Post post, String in) {
    if (!toldMembers.add(member.id())) {
      twice(in);
    }
    String subject = StaffRow.unlike(row.subject(), member.subject());
    String number = StaffRow.unlike(row.payrollNumber(), member.payrollNumber());
    firstTold(member, row, subject, number, in);
    if (member.post().isSameAs(post)) {
      return new Step.Known(member, subject, number, null);
    }
    moves(member, post, in);
    return new Step.Known(member, subject, number, post);
  }

  /** A first sign-in or number is theirs only under their name: a number is soon mistyped. */
  private void firstTold(
      StaffMember member, StaffRow row, String subject, String number, String in) {
    if (subject.isEmpty() && number.isEmpty()) {
      return;
    }
    if (!row.name().equalsIgnoreCase(member.name())) {
      notClear(
          in + "name",
          "%s has this payroll number or sign-in name. Enter this name, or correct the other two"
              .formatted(member.name()));
    } else if (!number.isEmpty() && !member.payrollNumber().isEmpty()) {
      notClear(
          in + "payroll_number",
          "The person with this sign-in name has another payroll number. Enter that, or none");
    } else if (!subject.isEmpty()) {
      SignInPolicy.first(staff, member, subject, caller, in + "subject", violations);
    }
  }

  private void moves(StaffMember member, Post post, String in) {
    if (!post.since().isAfter(member.post().since())) {
      violations.against(
          StaffPolicy.BEFORE_THE_POST_BEFORE,
          in + "since",
          "Enter a day after the present post began");
    }
    if (caller.equals(member.subject())) {
      violations.against(StaffPolicy.OWN_POST, in + "works_in", StaffPolicy.OWN_POST_MESSAGE);
    }
  }

  private Step begins(StaffRow row, Post post, String in) {
    Starter starter =
        row.starter(
            new ToldPost(post.unitId(), post.managesUnitId(), post.decidingRole(), post.since()));
    @Nullable StaffMember before = ComingBack.who(staff, starter, caller, in, in, violations);
    if (before != null && !toldMembers.add(before.id())) {
      twice(in);
    }
    return new Step.Start(new Beginning(starter, post, before));
  }
}
