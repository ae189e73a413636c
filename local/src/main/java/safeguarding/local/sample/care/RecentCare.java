package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import safeguarding.local.sample.ChildNumbers;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedFamily;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Story;

/**
 * Children looked after for some weeks, so that a list of work has something of each: a first
 * review to book, booked and overdue, a second one due, a supervision order, an alert that waits.
 */
final class RecentCare {
  private final OfficeTimes office;
  private final LocalDate today;
  private final Iterator<String> numbers = ChildNumbers.ofRecentChildrenLookedAfter();
  private final Drawing draw;
  private final CarePapers papers;
  private final List<Story> stories = new ArrayList<>();

  RecentCare(OfficeTimes office, LocalDate today, Random random) {
    this.office = office;
    this.today = today;
    this.draw = new Drawing(random);
    this.papers = new CarePapers(office, draw);
  }

  /**
   * Those of the last weeks, who began earliest first.
   *
   * @param onPlan a child who has a child protection plan as well
   */
  List<Story> stories(NumberedChild onPlan) {
    secondDue();
    reviewedOnce(onPlan);
    overdue();
    booked();
    underOrder();
    started(8);
    started(3);
    return List.copyOf(stories);
  }

  /** Reviewed once, three months ago nearly; a concern waits for its answer, another has one. */
  private void secondDue() {
    var children = children(weeksAgo(15), 8, 11);
    var story = looked(children, weeksAgo(15), LegalStatus.C1, PlacementType.U6);
    hold(story, children, weeksAgo(12));
    var alert = story.raise(papers.concern(children.getLast(), weeksAgo(8)));
    story.answer(alert, papers.answer(office.workingDays().addWorkingDays(weeksAgo(8), 4)));
    story.raise(papers.concern(children.getFirst(), workingDaysAgo(3)));
    stories.add(story.told());
  }

  private void reviewedOnce(NumberedChild child) {
    var children = List.of(child);
    var story = looked(children, weeksAgo(6), LegalStatus.V2, PlacementType.U3);
    hold(story, children, weeksAgo(3));
    story.raise(papers.praise(child, workingDaysAgo(6)));
    stories.add(story.told());
  }

  private void overdue() {
    var children = children(workingDaysAgo(22), 14);
    stories.add(looked(children, workingDaysAgo(22), LegalStatus.V2, PlacementType.U6).told());
  }

  private void booked() {
    var children = children(workingDaysAgo(16), 3, 6);
    var story = looked(children, workingDaysAgo(16), LegalStatus.C1, PlacementType.U6);
    story.book(
        papers.booking(
            ReviewSubject.LOOKED_AFTER,
            children,
            office.workingDays().addWorkingDays(today, 2),
            false));
    stories.add(story.told());
  }

  private void underOrder() {
    var story = new CareStory(nextKey());
    LocalDate made = workingDaysAgo(12);
    children(made, 5)
        .forEach(child -> story.startOrder(new SupervisionOrderStart(child, made, papers.iro())));
    stories.add(story.told());
  }

  private void started(int workingDays) {
    LocalDate day = workingDaysAgo(workingDays);
    stories.add(looked(children(day, 9), day, LegalStatus.V2, PlacementType.U6).told());
  }

  private CareStory looked(
      List<NumberedChild> children, LocalDate day, LegalStatus status, PlacementType placement) {
    var story = new CareStory(nextKey());
    children.forEach(child ->
        story.start(
            papers.start(
                child, papers.episode(day, EpisodeReason.S, status, placement), NeedCode.N1, 0)));
    return story;
  }

  private void hold(CareStory story, List<NumberedChild> children, LocalDate day) {
    String review = story.book(papers.booking(ReviewSubject.LOOKED_AFTER, children, day, false));
    story.hold(review, papers.holding(children, day));
  }

  private List<NumberedChild> children(LocalDate day, Integer... ages) {
    return new InventedFamily(numbers, draw)
        .children(day, List.of(ages), InventedFamily.anySex(draw));
  }

  private String nextKey() {
    return "rutland/care/recent-" + today + "/" + (stories.size() + 1);
  }

  private LocalDate weeksAgo(int weeks) {
    return office.workedUntil(today.minusWeeks(weeks));
  }

  private LocalDate workingDaysAgo(int n) {
    return office.workingDays().before(today, n);
  }
}
