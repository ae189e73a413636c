package safeguarding.local.sample.childprotection;

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

/** Families of the last weeks, one at each stage, so that a list of work has something of each. */
final class RecentFamilies {
  private final OfficeTimes office;
  private final LocalDate today;
  private final Iterator<String> numbers = ChildNumbers.ofRecentFamilies();
  private final Drawing draw;
  private final Papers papers;
  private final String key;
  private final List<Story> stories = new ArrayList<>();

  RecentFamilies(OfficeTimes office, LocalDate today, Random random) {
    this.office = office;
    this.today = today;
    this.draw = new Drawing(random);
    this.papers = new Papers(office, draw);
    this.key = "rutland/families/recent-" + today + "/";
  }

  /** Those of the last weeks; the first is the one whose child is looked after as well. */
  List<Story> stories() {
    stories.add(inBoth());
    reviewBooked();
    reviewDue();
    stoodDown();
    booked();
    requested();
    underEnquiry(5, true);
    underEnquiry(1, false);
    referred(3);
    referred(1);
    return List.copyOf(stories);
  }

  /** On a plan, reviewed once; looked after since. */
  private Story inBoth() {
    return planned(
            PlannedFamily.onPlan(weeksAgo(18), PlanCategory.NEGLECT, 6).reviewedAfter(11),
            ChildNumbers.ofChildrenInBoth())
        .told();
  }

  private void reviewBooked() {
    var telling =
        planned(PlannedFamily.onPlan(weeksAgo(11), PlanCategory.EMOTIONAL, 4, 9), numbers);
    var story = telling.written();
    LocalDate day = office.workingDays().addWorkingDays(today, 3);
    story.bookReview(
        new ReviewConferenceBooking(story.ids(List.copyOf(telling.onPlan())), papers.booking(day)));
    stories.add(story.told());
  }

  private void reviewDue() {
    stories.add(
        planned(PlannedFamily.onPlan(weeksAgo(12), PlanCategory.NEGLECT, 2), numbers).told());
  }

  /** Stood down two working days ago, and a day over its 15 since. */
  private void stoodDown() {
    var story = story();
    String conference = requested(story, 16, 12);
    LocalDate lost = workingDaysAgo(2);
    story.book(conference, papers.booking(lost));
    story.standDown(conference, papers.standingDown(lost, DelayReason.NO_INTERPRETER));
    stories.add(story.told());
  }

  /** Due in this week. */
  private void booked() {
    var story = story();
    String conference = requested(story, 12, 8);
    story.book(conference, papers.booking(office.workingDays().addWorkingDays(today, 2)));
    stories.add(story.told());
  }

  private void requested() {
    var story = story();
    requested(story, 7, 2);
    stories.add(story.told());
  }

  private void underEnquiry(int workingDays, boolean writtenUp) {
    var story = story();
    var discussion = papers.discussion(workingDaysAgo(workingDays));
    refer(story, workingDays + 1);
    story.discuss(
        "referral-1",
        writtenUp
            ? discussion
            : new StrategyDiscussion(
                discussion.heldAt(),
                discussion.tookPart(),
                discussion.decision(),
                discussion.reasons(),
                null));
    stories.add(story.told());
  }

  private void referred(int workingDays) {
    var story = story();
    refer(story, workingDays);
    stories.add(story.told());
  }

  private String requested(FamilyStory story, int discussed, int requested) {
    var children = refer(story, discussed);
    var ids = story.ids(children);
    story.discuss("referral-1", papers.discussion(workingDaysAgo(discussed)));
    story.conclude(
        "referral-1",
        papers.conclusion(workingDaysAgo(requested + 1), ids, Section47Outcome.CONTINUING_RISK));
    return story.request("referral-1", papers.request(workingDaysAgo(requested), ids));
  }

  private List<NumberedChild> refer(FamilyStory story, int workingDays) {
    LocalDate day = workingDaysAgo(workingDays);
    var children = new InventedFamily(numbers, draw).someChildren(day, 3);
    story.refer(papers.referral(null, day, children));
    return children;
  }

  private PlannedStory planned(PlannedFamily family, Iterator<String> from) {
    return new PlannedStory(office, nextKey(), family, from, InventedFamily.anySex(draw), draw);
  }

  private FamilyStory story() {
    return new FamilyStory(nextKey());
  }

  private String nextKey() {
    return key + (stories.size() + 1);
  }

  private LocalDate weeksAgo(int weeks) {
    return office.workedUntil(today.minusWeeks(weeks));
  }

  private LocalDate workingDaysAgo(int n) {
    return office.workingDays().before(today, n);
  }
}
