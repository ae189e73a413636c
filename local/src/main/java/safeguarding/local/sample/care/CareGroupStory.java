package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Story;

/** Tells of siblings from their first day in care to the last, in the order of the days. */
final class CareGroupStory {
  private static final int ORDER_AFTER_WEEKS = 26;
  private static final int MOVE_AFTER_WEEKS = 34;
  private static final int PLACED_BEFORE_WEEKS = 18;
  private static final int TOLD_LATE_WORKING_DAYS = 8;

  private final OfficeTimes office;
  private final CareGroup group;
  private final List<NumberedChild> children;
  private final Drawing draw;
  private final CarePapers papers;
  private final CareStory story;
  private final List<Event> events = new ArrayList<>();

  CareGroupStory(
      OfficeTimes office, String key, CareGroup group, List<NumberedChild> children, Drawing draw) {
    this.office = office;
    this.group = group;
    this.children = children;
    this.draw = draw;
    this.papers = new CarePapers(office, draw);
    this.story = new CareStory(key);
  }

  private record Event(LocalDate day, Runnable telling) {}

  Story told() {
    boolean proceedings = !group.startedOn().plusWeeks(36).isAfter(group.ceasedOn());
    var status = proceedings ? LegalStatus.C1 : LegalStatus.V2;
    start(status);
    if (proceedings) {
      orders();
    }
    reviews();
    children.forEach(child ->
        on(
            group.ceasedOn(),
            () -> story.end(child, new CareEnding(group.ceasedOn(), group.reason()))));
    events.sort(Comparator.comparing(Event::day));
    events.forEach(event -> event.telling().run());
    return story.told();
  }

  private void on(LocalDate day, Runnable telling) {
    events.add(new Event(day, telling));
  }

  private void start(LegalStatus status) {
    var need = need();
    for (var child : children) {
      var episode = papers.episode(group.startedOn(), EpisodeReason.S, status, placement());
      var start =
          group.toldLate()
              ? papers.start(child, episode, need, TOLD_LATE_WORKING_DAYS)
              : papers.start(child, episode, need);
      on(group.startedOn(), () -> story.start(start));
    }
  }

  private NeedCode need() {
    if (group.unaccompanied()) {
      return NeedCode.N8;
    }
    return draw.oneOf(List.of(NeedCode.N1, NeedCode.N1, NeedCode.N1, NeedCode.N4, NeedCode.N5));
  }

  private PlacementType placement() {
    return isKin() ? PlacementType.U3 : PlacementType.U6;
  }

  private boolean isKin() {
    return group.reason() == CareEndReason.E45;
  }

  /**
   * The order after 26 weeks (cla.proceedings); for adoption a placement order, and the placing.
   */
  private void orders() {
    boolean adopted = group.reason() == CareEndReason.E12;
    var status = adopted ? LegalStatus.E1 : LegalStatus.C2;
    LocalDate made = office.workedFrom(group.startedOn().plusWeeks(ORDER_AFTER_WEEKS));
    episodes(made, EpisodeReason.L, status, placement());
    LocalDate placed = office.workedFrom(group.ceasedOn().minusWeeks(PLACED_BEFORE_WEEKS));
    if (adopted && placed.isAfter(made)) {
      episodes(placed, EpisodeReason.P, status, PlacementType.A4);
    }
    LocalDate moved = office.workedFrom(group.startedOn().plusWeeks(MOVE_AFTER_WEEKS));
    boolean settles = !adopted && draw.inHundred(50);
    if (settles && moved.isBefore(group.ceasedOn().minusWeeks(4))) {
      episodes(moved, EpisodeReason.P, status, isKin() ? PlacementType.U1 : PlacementType.U4);
    }
  }

  private void episodes(
      LocalDate day, EpisodeReason reason, LegalStatus status, PlacementType placement) {
    for (var child : children) {
      var episode = papers.episode(day, reason, status, placement);
      on(day, () -> story.startEpisode(child, episode));
    }
  }

  private void reviews() {
    var days =
        new Reviews(office, draw)
            .days(group.startedOn(), group.ceasedOn(), group.weeks(), group.toldLate());
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      boolean late = i == 0 && group.toldLate();
      var booking = papers.booking(ReviewSubject.LOOKED_AFTER, children, day, late);
      var holding = papers.holding(children, day);
      on(day, () -> story.hold(story.book(booking), holding));
    }
    if (days.size() > 2) {
      alert(days.get(2));
    }
  }

  /** After some third reviews an alert: mostly a concern, which is answered. */
  private void alert(LocalDate review) {
    var child = children.getFirst();
    LocalDate raised = office.workingDays().addWorkingDays(review, draw.between(1, 3));
    LocalDate answered = office.workingDays().addWorkingDays(raised, draw.between(2, 6));
    int chance = draw.between(1, 100);
    if (answered.isAfter(group.ceasedOn()) || chance > 35) {
      return;
    }
    if (chance > 25) {
      on(raised, () -> story.raise(papers.praise(child, raised)));
    } else {
      on(
          raised,
          () -> story.answer(story.raise(papers.concern(child, raised)), papers.answer(answered)));
    }
  }
}
