package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.CalendarMonths;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedFamily;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Ref;
import safeguarding.local.sample.Sex;
import safeguarding.local.sample.Story;

/**
 * Tells a planned family: referral, strategy discussion, enquiry, request and initial conference in
 * 15 working days (cp.icpc), then the reviews, the first in 3 months and each further one in 6
 * (cp.rcpc.first, cp.rcpc.next).
 */
final class PlannedStory {
  private final OfficeTimes office;
  private final PlannedFamily planned;
  private final InventedFamily family;
  private final Supplier<Sex> sexes;
  private final Drawing draw;
  private final Papers papers;
  private final FamilyStory story;
  private final Map<NumberedChild, OpenPlan> plans = new LinkedHashMap<>();

  /**
   * @param numbers the council's, one for each child
   * @param sexes of the children in the order in which they are referred
   */
  PlannedStory(
      OfficeTimes office,
      String key,
      PlannedFamily planned,
      Iterator<String> numbers,
      Supplier<Sex> sexes,
      Drawing draw) {
    this.office = office;
    this.planned = planned;
    this.family = new InventedFamily(numbers, draw);
    this.sexes = sexes;
    this.draw = draw;
    this.papers = new Papers(office, draw);
    this.story = new FamilyStory(key);
  }

  private record OpenPlan(LocalDate last, int reviews) {
    LocalDate dueOn() {
      return CalendarMonths.add(last, reviews == 0 ? 3 : 6);
    }

    OpenPlan reviewed(LocalDate day) {
      return new OpenPlan(day, reviews + 1);
    }
  }

  Story told() {
    return written().told();
  }

  /** The family's story so far, to be gone on with. */
  FamilyStory written() {
    initial(planned.conference(), planned.ages(), planned.stoodDown());
    LocalDate joined = planned.joinedOn();
    LocalDate day = planned.conference();
    var weeks = planned.reviewedAfter().iterator();
    while (weeks.hasNext()) {
      day = day.plusWeeks(weeks.next());
      if (joined != null && joined.isBefore(day)) {
        initial(joined, planned.joinedAges(), null);
        joined = null;
      }
      review(day, weeks.hasNext() ? null : planned.end());
    }
    return story;
  }

  /** The children with an open plan. */
  Collection<NumberedChild> onPlan() {
    return plans.keySet();
  }

  private void initial(LocalDate around, List<Integer> ages, @Nullable DelayReason stoodDown) {
    var days = office.workingDays();
    LocalDate held = office.workedFrom(around.plusDays(draw.between(0, 1)));
    LocalDate discussed = days.before(held, draw.between(12, 14));
    LocalDate referred = days.before(discussed, draw.between(0, 2));
    var children = family.children(referred, ages, sexes);
    String enquiry = story.refer(papers.referral(story.family(), referred, children));
    var ids = story.ids(children);
    story.discuss(enquiry, papers.discussion(discussed));
    LocalDate concluded = days.addWorkingDays(discussed, draw.between(3, 4));
    story.conclude(enquiry, papers.conclusion(concluded, ids, Section47Outcome.CONTINUING_RISK));
    LocalDate requested = days.addWorkingDays(concluded, draw.between(0, 1));
    String conference = story.request(enquiry, papers.request(requested, ids));
    book(conference, held, stoodDown);
    story.hold(
        conference,
        papers.holding(
            held, planned.domesticAbuse(), ids.stream().map(this::firstDecision).toList()));
    if (planned.category() != null) {
      children.forEach(child -> plans.put(child, new OpenPlan(held, 0)));
    }
  }

  private void book(String conference, LocalDate held, @Nullable DelayReason stoodDown) {
    if (stoodDown == null) {
      story.book(conference, papers.booking(held));
      return;
    }
    LocalDate lost = office.workingDays().before(held, 2);
    story.book(conference, papers.booking(lost));
    story.standDown(conference, papers.standingDown(lost, stoodDown));
    story.bookAgain(conference, papers.booking(held));
  }

  private Holding.Decision firstDecision(Ref child) {
    var category = planned.category();
    return category == null
        ? Holding.Decision.of(child, DecisionOutcome.CHILD_IN_NEED)
        : Holding.Decision.plan(child, category);
  }

  private void review(LocalDate around, @Nullable PlanEndReason end) {
    LocalDate aimed = around.minusDays(draw.between(0, 2));
    LocalDate held =
        office.workedUntil(
            plans.values().stream()
                .map(OpenPlan::dueOn)
                .filter(due -> due.isBefore(aimed))
                .min(LocalDate::compareTo)
                .orElse(aimed));
    var children = List.copyOf(plans.keySet());
    String conference =
        story.bookReview(new ReviewConferenceBooking(story.ids(children), papers.booking(held)));
    String manager = papers.someone();
    var decisions = children.stream().map(child -> decision(child, end, manager)).toList();
    story.hold(conference, papers.holding(held, planned.domesticAbuse(), decisions));
    plans.replaceAll((_, plan) -> plan.reviewed(held));
    if (end != null) {
      plans.clear();
    }
  }

  private Holding.Decision decision(
      NumberedChild child, @Nullable PlanEndReason end, String manager) {
    var id = story.id(child);
    if (end == null) {
      return Holding.Decision.of(id, DecisionOutcome.CONTINUE);
    }
    var plan = plans.get(child);
    boolean first = plan != null && plan.reviews() == 0;
    return Holding.Decision.end(id, end, first ? manager : null);
  }
}
