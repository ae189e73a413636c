package safeguarding.local.sample.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedFamily;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Story;

/**
 * The referrals of a year that lead to no conference: closed at once, discussed without an enquiry,
 * or enquired into and found without continuing risk. Together they are as many children as the
 * year still lacks. A few families are referred again the year after.
 */
final class ReferralsOfYear {
  /** Half an hour either side of the midnight at which a year begins, both in summer time. */
  private static final LocalTime JUST_AFTER_MIDNIGHT = LocalTime.of(0, 30);

  private static final LocalTime JUST_BEFORE_MIDNIGHT = LocalTime.of(23, 30);
  private static final int DISCUSSED_WITHOUT_ENQUIRY = 15;

  private final OfficeTimes office;
  private final ReferralYear year;
  private final Iterator<String> numbers;
  private final boolean comeBack;
  private final Drawing draw;
  private final Papers papers;
  private final List<Story> stories = new ArrayList<>();
  private int referredAgain;

  /**
   * @param year with the children still to be referred and enquired about
   * @param comeBack whether some are referred again the year after
   */
  ReferralsOfYear(
      OfficeTimes office,
      ReferralYear year,
      Iterator<String> numbers,
      boolean comeBack,
      Drawing draw) {
    this.office = office;
    this.year = year;
    this.numbers = numbers;
    this.comeBack = comeBack;
    this.draw = draw;
    this.papers = new Papers(office, draw);
  }

  List<Story> stories() {
    int left = year.referred() - year.enquired() - DISCUSSED_WITHOUT_ENQUIRY;
    tell(year.enquired(), this::enquired);
    tell(DISCUSSED_WITHOUT_ENQUIRY, this::discussed);
    tell(left, this::closed);
    return List.copyOf(stories);
  }

  /** The children of this year who are referred once more in the year after. */
  int referredAgain() {
    return referredAgain;
  }

  /** Tells of one family of so many children at most; gives how many there are. */
  @FunctionalInterface
  private interface Telling {
    int tell(FamilyStory story, int place, int atMost);
  }

  private void tell(int children, Telling telling) {
    int left = children;
    for (int place = 0; left > 0; place++) {
      var story = new FamilyStory(year.key() + "referred-" + (stories.size() + 1));
      left -= telling.tell(story, place, left);
      stories.add(story.told());
    }
  }

  private int enquired(FamilyStory story, int place, int atMost) {
    LocalDate received =
        switch (place) {
          case 0 -> year.year().firstDay();
          case 1 -> year.year().lastDay();
          default -> someDay(20);
        };
    var children = refer(story, received, atMost);
    Instant heldAt =
        switch (place) {
          case 0 -> OfficeTimes.at(received, JUST_AFTER_MIDNIGHT);
          case 1 -> OfficeTimes.at(received, JUST_BEFORE_MIDNIGHT);
          default -> office.duringHours(soon(received, 2), draw);
        };
    story.discuss("referral-1", papers.discussion(heldAt, true));
    story.conclude(
        "referral-1",
        papers.conclusion(
            office.workingDays().addWorkingDays(received, draw.between(6, 14)),
            story.ids(children),
            draw.inHundred(40)
                ? Section47Outcome.NOT_SUBSTANTIATED
                : Section47Outcome.NO_CONTINUING_RISK));
    return children.size();
  }

  private int discussed(FamilyStory story, int place, int atMost) {
    LocalDate received = someDay(20);
    var children = refer(story, received, atMost);
    Instant heldAt = office.duringHours(soon(received, 2), draw);
    story.discuss("referral-1", papers.discussion(heldAt, false));
    return children.size();
  }

  private int closed(FamilyStory story, int place, int atMost) {
    LocalDate received = place == 0 ? year.year().firstDay() : someDay(0);
    var children = refer(story, received, atMost);
    LocalDate closed = soon(office.workedFrom(received), 8);
    story.close("referral-1", papers.closure(closed));
    LocalDate again = office.workedFrom(closed.plusDays(draw.between(120, 300)));
    if (comeBack && again.isAfter(year.year().lastDay()) && draw.inHundred(20)) {
      String second = story.refer(papers.referral(story.family(), again, children));
      story.close(second, papers.closure(soon(again, 8)));
      referredAgain += children.size();
    }
    return children.size();
  }

  private List<NumberedChild> refer(FamilyStory story, LocalDate day, int atMost) {
    var children = new InventedFamily(numbers, draw).someChildren(day, atMost);
    story.refer(papers.referral(story.family(), day, children));
    return children;
  }

  /** A working day of the year, so many days at least before its end. */
  private LocalDate someDay(int beforeEnd) {
    return office.someWorkingDay(
        year.year().firstDay(), year.year().lastDay().minusDays(beforeEnd), draw);
  }

  private LocalDate soon(LocalDate day, int most) {
    return office.workingDays().addWorkingDays(day, draw.between(0, most));
  }
}
