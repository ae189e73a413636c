package safeguarding.local.sample;

import static safeguarding.local.sample.AdultBuilder.anAdult;
import static safeguarding.local.sample.ContactBuilder.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Stream;
import safeguarding.local.sample.Aftermath.Pace;

/**
 * One past year of Rutland's allegations. Roles, concerns and endings are dealt out by chance, each
 * exactly as often as its table says; all enquiries are concluded.
 */
final class RutlandAllegations {
  /** Half an hour either side of the midnight at which a year begins, both in summer time. */
  private static final LocalTime JUST_AFTER_MIDNIGHT = LocalTime.of(0, 30);

  private static final LocalTime JUST_BEFORE_MIDNIGHT = LocalTime.of(23, 30);

  /** Days at either end of the year on which nothing else is received. */
  private static final int QUIET_DAYS = 4;

  private final OfficeTimes office;
  private final RutlandTables tables;
  private final List<ToldCase> told;
  private final Queue<InventedPeople.Name> people;
  private final Random random;
  private final Drawing draw;

  /**
   * @param told cases with a story, which use up part of the tables
   * @param people whom the others are about, each once
   */
  RutlandAllegations(
      OfficeTimes office,
      RutlandTables tables,
      List<ToldCase> told,
      Queue<InventedPeople.Name> people,
      Random random) {
    this.office = office;
    this.tables = tables;
    this.told = told;
    this.people = people;
    this.random = random;
    this.draw = new Drawing(random);
  }

  /** The year's cases in the order in which they were received. */
  List<SampleCase> cases() {
    var plans = new ArrayList<>(toldPlans());
    plans.addAll(dealtPlans());
    plans.sort(Comparator.comparing(plan -> plan.contact().receivedAt()));
    var paces = paces().iterator();
    var cases = new ArrayList<SampleCase>();
    for (var plan : plans) {
      var outcome = plan.ending().outcome();
      boolean clear = outcome == AllegationOutcome.UNFOUNDED || outcome == AllegationOutcome.FALSE;
      Pace pace = outcome == null || clear ? Pace.WEEK : paces.next();
      cases.add(followed(plan, pace, cases.size() + 1));
    }
    return List.copyOf(cases);
  }

  private record Plan(Contact contact, Ending ending) {}

  private SampleCase followed(Plan plan, Pace pace, int number) {
    var after = new Aftermath(office, draw);
    var decision = after.decision(plan.contact(), plan.ending().referral());
    return new SampleCase(
        "rutland/" + tables.year().format() + "/" + number,
        plan.contact(),
        decision,
        after.outcome(plan.contact(), decision, plan.ending().outcome(), pace));
  }

  private List<Plan> toldPlans() {
    var times =
        told.stream()
            .map(ToldCase::month)
            .map(month -> office.someWorkingDay(month.atDay(4), month.atDay(26), draw))
            .map(day -> office.duringHours(day, draw))
            .sorted()
            .iterator();
    return told.stream().map(story -> plan(story, times.next())).toList();
  }

  private Plan plan(ToldCase story, Instant receivedAt) {
    var contact =
        aContact(random)
            .about(story.adult())
            .concerning(story.concern())
            .from(story.source())
            .saying(story.summary())
            .receivedAt(receivedAt);
    return new Plan(contact.build(), story.ending());
  }

  private List<Plan> dealtPlans() {
    var roles = tables.roles();
    var concerns = tables.concerns();
    var endings = tables.endings();
    for (var story : told) {
      roles = roles.less(story.adult().role());
      concerns = concerns.less(story.concern());
      endings = endings.less(story.ending());
    }
    var role = roles.shuffled(random).iterator();
    var concern = concerns.shuffled(random).iterator();
    var ending = endings.shuffled(random).iterator();
    return times(roles.total()).stream()
        .map(at -> plan(at, role.next(), concern.next(), ending.next()))
        .toList();
  }

  private Plan plan(Instant receivedAt, AdultRole role, Concern concern, Ending ending) {
    var name = people.remove();
    var contact =
        aContact(random)
            .about(anAdult(role).named(name.given(), name.family()))
            .concerning(concern)
            .receivedAt(receivedAt);
    if (ending.referral() == ReferralOutcome.INTERNAL_ENQUIRY) {
      contact.meetingTheThreshold();
    }
    if (isNight(receivedAt)) {
      contact.receivedBy(ReceivedBy.ONLINE_FORM);
    }
    return new Plan(contact.build(), ending);
  }

  private List<Instant> times(int count) {
    LocalDate first = tables.year().firstDay();
    LocalDate last = tables.year().lastDay();
    var times = new ArrayList<Instant>();
    times.add(OfficeTimes.at(first, JUST_AFTER_MIDNIGHT));
    office
        .differentWorkingDays(
            count - 2, first.plusDays(QUIET_DAYS), last.minusDays(QUIET_DAYS), random)
        .forEach(day -> times.add(office.duringHours(day, draw)));
    times.add(OfficeTimes.at(last, JUST_BEFORE_MIDNIGHT));
    return times;
  }

  private boolean isNight(Instant instant) {
    return instant.equals(OfficeTimes.at(tables.year().firstDay(), JUST_AFTER_MIDNIGHT))
        || instant.equals(OfficeTimes.at(tables.year().lastDay(), JUST_BEFORE_MIDNIGHT));
  }

  /** How long the enquiries take, for as many as the year can have. */
  private List<Pace> paces() {
    int enquiries = tables.endings().total();
    return Stream.generate(this::pace).limit(enquiries).toList();
  }

  private Pace pace() {
    int chance = draw.between(1, 100);
    if (chance <= 55) {
      return Pace.MONTH;
    }
    return chance <= 82 ? Pace.QUARTER : Pace.YEAR;
  }
}
