package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import safeguarding.local.sample.care.CareSample;
import safeguarding.local.sample.childprotection.ChildProtectionSample;

/**
 * Makes the sample: invented people and events that come, when counted, to the figures that the
 * councils printed ({@link PublishedFigures}). The same seed makes the same sample, byte for byte.
 */
public final class SampleGenerator {
  /** The seed of the sample that {@code ./run} loads. */
  public static final long SHIPPED_SEED = 2052018;

  /**
   * The last day of the last year with a printed figure, and an enquiry's longest year after it.
   */
  private static final LocalDate PAST_IS_OVER = LocalDate.of(2020, 4, 30);

  private final long seed;

  public SampleGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * Rutland's allegations (E06000017): 2016-17 to 2018-19 as printed, then nothing until seven of
   * the weeks before {@code today}.
   *
   * @param today a day in London after April 2020, up to the end of the known bank holidays
   * @return what a LADO did, contact by contact in the order received, each with what followed it
   * @throws IllegalArgumentException where {@code today} is too early
   */
  public Stream<SampleCommand> rutland(LocalDate today) {
    return rutlandCases(today).stream().flatMap(SampleCase::commands);
  }

  /** As {@link #rutland}, case by case. */
  public List<SampleCase> rutlandCases(LocalDate today) {
    requireLaterThanThePast(today);
    var office = new OfficeTimes();
    var people = people();
    var cases = new ArrayList<SampleCase>();
    for (var tables : RutlandTables.all(PublishedFigures.shipped())) {
      int year = tables.year().startYear();
      var told = year == 2017 ? ToldCase.of2017() : List.<ToldCase>of();
      var random = new Random(seed * 31 + year);
      cases.addAll(new RutlandAllegations(office, tables, told, people, random).cases());
    }
    cases.addAll(recentCases(today));
    return List.copyOf(cases);
  }

  /** Who works where in Rutland, the same on every day. */
  public Story rutlandStaff() {
    return StaffSample.story();
  }

  /** What Rutland's LADO did besides cases from 2016-17 to 2018-19. */
  public List<Story> rutlandLadoWork() {
    return LadoWorkSample.stories(seed);
  }

  /**
   * Rutland's families under child protection: 2016-17 to 2018-19 so that what was printed comes
   * out, over by 2020, then nothing until the weeks before {@code today}.
   *
   * @param today as for {@link #rutland}
   */
  public List<Story> rutlandFamilies(LocalDate today) {
    requireLaterThanThePast(today);
    var families = new ChildProtectionSample(seed, RutlandTables.AUTHORITY);
    return Stream.concat(families.past().stream(), families.recent(today).stream()).toList();
  }

  /**
   * Rutland's children looked after: from 2012 so that what was printed of 2014 to 2019 comes out,
   * over by 2020, then nothing until the weeks before {@code today}.
   *
   * @param today as for {@link #rutland}
   */
  public List<Story> rutlandCare(LocalDate today) {
    requireLaterThanThePast(today);
    var onPlan = new ChildProtectionSample(seed, RutlandTables.AUTHORITY).childInBoth(today);
    var care = new CareSample(seed);
    return Stream.concat(care.past().stream(), care.recent(today, onPlan).stream()).toList();
  }

  private static void requireLaterThanThePast(LocalDate today) {
    if (!today.isAfter(PAST_IS_OVER)) {
      throw new IllegalArgumentException("The sample's past reaches to " + PAST_IS_OVER + ".");
    }
  }

  /** Only the contacts of the last weeks. */
  List<SampleCase> recentCases(LocalDate today) {
    var random = new Random(seed * 31 + today.toEpochDay());
    var people = people().descendingIterator();
    return new RecentAllegations(new OfficeTimes(), today, people, random).cases();
  }

  /** Those who are in no story: the past takes them from the front, the last weeks from the end. */
  private Deque<InventedPeople.Name> people() {
    var people = InventedPeople.everyone(new Random(seed));
    ToldCase.of2017().forEach(told -> people.remove(told.adult().called()));
    return people;
  }

  /**
   * Contacts without end, received in office hours between two days, both included: take as many as
   * you need. None is kept, so memory does not grow with their number.
   */
  public Stream<Contact> contacts(LocalDate first, LocalDate last) {
    var random = new Random(seed);
    return Stream.generate(
        () -> ContactBuilder.aContact(random).receivedBetween(first, last).build());
  }
}
