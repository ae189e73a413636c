package safeguarding.lado.strategymeeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What a booking must hold, field by field. */
final class PlanRules {
  static final int MOST_PEOPLE = 40;
  static final int MOST_POINTS = 40;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 600;

  /** What mail servers everywhere take: letters without accents, one at sign, a domain. */
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private final ToldPlan told;
  private final CaseFacts about;
  private final Instant now;
  private final Violations violations = new Violations();

  private PlanRules(ToldPlan told, CaseFacts about, Instant now) {
    this.told = told;
    this.about = about;
    this.now = now;
  }

  /** The booking, when every rule is kept. */
  static Ruling<Plan> check(ToldPlan told, CaseFacts about, Instant now) {
    return new PlanRules(told, about, now).ruling();
  }

  private Ruling<Plan> ruling() {
    kind(violations, told.kind(), about, false);
    startsAt();
    if (told.minutes() < SHORTEST || told.minutes() > LONGEST) {
      violations.invalid("duration_minutes", "Enter how long it takes, from 5 to 600 minutes");
    }
    violations.required("place", told.place(), "Enter the room or the link");
    violations.shortText("place", told.place());
    violations.required("chair", told.chair(), "Enter who chairs it");
    violations.shortText("chair", told.chair());
    people(violations, "invited", told.invited());
    points(told.agenda());
    return violations.ruling(this::plan);
  }

  /** A strategy meeting is part of an enquiry; others need none (report 205/2018 §3.1). */
  static void kind(
      Violations violations, @Nullable MeetingKind kind, CaseFacts about, boolean past) {
    violations.required("kind", kind, "Choose the kind of meeting");
    boolean enquiry =
        past ? about.state().hasEnquiry() : about.state() == AllegationState.UNDER_ENQUIRY;
    if (kind != null && kind.isStrategy() && !enquiry) {
      violations.against(
          "no-enquiry",
          "kind",
          "A strategy meeting belongs to an enquiry that runs. Choose a professionals' meeting, or"
              + " decide the threshold first");
    }
  }

  private void startsAt() {
    Instant startsAt = told.startsAt();
    if (startsAt == null) {
      violations.invalid("starts_at", "Enter the day and the time, like 3 6 2019 at 2pm");
    } else if (!startsAt.isAfter(now)) {
      violations.against(
          "booked-in-the-past",
          "starts_at",
          "The meeting must lie ahead. To record a meeting that was held, record it");
    }
  }

  static void people(Violations violations, String list, List<Person> people) {
    if (people.size() > MOST_PEOPLE) {
      violations.invalid(list, "Enter 40 people or fewer");
    }
    Set<String> known = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String path = list + "[" + i + "].";
      if (person.name().isEmpty() && person.agency().isEmpty()) {
        violations.invalid(path + "name", "Enter the name or the agency, or leave this person out");
      }
      violations.shortText(path + "name", person.name());
      violations.shortText(path + "agency", person.agency());
      email(violations, path + "email", person.email(), known);
    }
  }

  private static void email(Violations violations, String field, String email, Set<String> known) {
    if (email.isEmpty()) {
      return;
    }
    if (!EMAIL.matcher(email).matches() || email.length() > Violations.SHORT_TEXT) {
      violations.invalid(field, "Enter an e-mail address like name@example.org");
    } else if (!known.add(email.toLowerCase(Locale.ROOT))) {
      violations.invalid(field, "Each person needs an address of their own");
    }
  }

  private void points(List<String> agenda) {
    if (agenda.size() > MOST_POINTS) {
      violations.invalid("agenda", "Enter 40 points or fewer");
    }
    for (int i = 0; i < agenda.size(); i++) {
      violations.shortText("agenda[" + i + "]", agenda.get(i));
    }
  }

  private Plan plan() {
    return new Plan(
        Objects.requireNonNull(told.kind()),
        Objects.requireNonNull(told.startsAt()),
        told.minutes(),
        told.place(),
        told.chair(),
        told.invited(),
        told.agenda().isEmpty() ? MeetingAgenda.KCSIE : told.agenda());
  }
}
