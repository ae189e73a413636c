package safeguarding.local.sample;

import static safeguarding.local.sample.AdultBuilder.aFosterCarer;
import static safeguarding.local.sample.AdultBuilder.aNurseryWorker;
import static safeguarding.local.sample.AdultBuilder.aResidentialWorker;
import static safeguarding.local.sample.AdultBuilder.aTeacher;
import static safeguarding.local.sample.AdultBuilder.anAdult;
import static safeguarding.local.sample.ContactBuilder.aContact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.CalendarMonths;

/**
 * Contacts of the last weeks, so that a list of work has something overdue, due today, due this
 * week and later. The clocks that give these days are {@code lado.initial-consideration} (1 working
 * day) while undecided and {@code lado.resolution} (1 calendar month) during an enquiry.
 */
final class RecentAllegations {
  private final OfficeTimes office;
  private final LocalDate today;
  private final Iterator<InventedPeople.Name> people;
  private final Random random;
  private final Drawing draw;

  /**
   * @param people whom the contacts are about, each once
   */
  RecentAllegations(
      OfficeTimes office, LocalDate today, Iterator<InventedPeople.Name> people, Random random) {
    this.office = office;
    this.today = today;
    this.people = people;
    this.random = random;
    this.draw = new Drawing(random);
  }

  /** The cases in the order in which they were received; the last was yesterday or before. */
  List<SampleCase> cases() {
    var plans =
        new ArrayList<>(
            List.of(
                enquiry(dueThisWeek(), aTeacher(), Concern.PHYSICAL),
                enquiry(workingDaysAgo(14), aResidentialWorker(), Concern.SEXUAL),
                enquiry(workingDaysAgo(11), aFosterCarer(), Concern.EMOTIONAL),
                ended(workingDaysAgo(9), aNurseryWorker(), ReferralOutcome.ADVICE_GIVEN),
                ended(
                    workingDaysAgo(6), anAdult(AdultRole.SPORT), ReferralOutcome.LOGGED_AND_CLOSED),
                undecided(workingDaysAgo(3), aTeacher(), Concern.CONDUCT),
                dueToday()));
    plans.sort(Comparator.comparing(plan -> plan.contact().receivedAt()));
    return IntStream.range(0, plans.size()).mapToObj(i -> followed(plans.get(i), i + 1)).toList();
  }

  private record Plan(Contact contact, @Nullable ReferralOutcome referral) {}

  /**
   * Undecided since the working day before; on a day that is not worked, an enquiry a month old.
   */
  private Plan dueToday() {
    var adult = anAdult(AdultRole.TRANSPORT);
    return office.workingDays().isWorkingDay(today)
        ? undecided(workingDaysAgo(1), adult, Concern.NEGLECT)
        : enquiry(today.minusMonths(1), adult, Concern.NEGLECT);
  }

  /** A working day whose month ends on one of the next days. */
  private LocalDate dueThisWeek() {
    LocalDate fifth = office.workingDays().addWorkingDays(today, 5);
    return today
        .minusMonths(1)
        .datesUntil(today)
        .filter(day -> office.workingDays().isWorkingDay(day))
        .filter(day -> CalendarMonths.add(day, 1).isAfter(today))
        .filter(day -> !CalendarMonths.add(day, 1).isAfter(fifth))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> workingDaysAgo(18));
  }

  private LocalDate workingDaysAgo(int n) {
    return office.workingDays().before(today, n);
  }

  private Plan undecided(LocalDate day, AdultBuilder adult, Concern concern) {
    return new Plan(contact(day, adult).concerning(concern).build(), null);
  }

  private Plan enquiry(LocalDate day, AdultBuilder adult, Concern concern) {
    return new Plan(
        contact(day, adult).concerning(concern).meetingTheThreshold().build(),
        ReferralOutcome.INTERNAL_ENQUIRY);
  }

  private Plan ended(LocalDate day, AdultBuilder adult, ReferralOutcome referral) {
    return new Plan(contact(day, adult).build(), referral);
  }

  private ContactBuilder contact(LocalDate day, AdultBuilder adult) {
    var name = people.next();
    return aContact(random)
        .about(adult.named(name.given(), name.family()))
        .receivedAt(office.duringHours(day, draw));
  }

  /** Keyed by the day too: another day's contacts are others. */
  private SampleCase followed(Plan plan, int number) {
    var referral = plan.referral();
    return new SampleCase(
        "rutland/recent-" + today + "/" + number,
        plan.contact(),
        referral == null ? null : new Aftermath(office, draw).decision(plan.contact(), referral),
        null);
  }
}
