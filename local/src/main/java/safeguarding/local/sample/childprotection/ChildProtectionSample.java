package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.local.sample.ChildNumbers;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedFamily;
import safeguarding.local.sample.Margins;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.PublishedFigures;
import safeguarding.local.sample.Sex;
import safeguarding.local.sample.Story;

/** Rutland's families: 2016-17 to 2018-19 as printed, and those of the last weeks. */
public final class ChildProtectionSample {
  /** Of the 39 children born: the nearest to the printed 55 % : 45 % (report 207/2018 §3.8). */
  private static final Map<Sex, Integer> SEXES_2017 =
      new EnumMap<>(Map.of(Sex.MALE, 21, Sex.FEMALE, 18));

  private final long seed;
  private final String authority;
  private final OfficeTimes office = new OfficeTimes();

  public ChildProtectionSample(long seed, String authority) {
    this.seed = seed;
    this.authority = authority;
  }

  /** The past, in the order of the first referrals. */
  public List<Story> past() {
    var random = new Random(seed * 31 + 207);
    var draw = new Drawing(random);
    var numbers = ChildNumbers.ofFamilies();
    var anySex = InventedFamily.anySex(draw);
    var stories =
        new ArrayList<>(planned("before-", RutlandFamilies.before(), numbers, anySex, draw));
    var sexes = new Margins<>(SEXES_2017).shuffled(random).iterator();
    stories.addAll(planned("plan-", RutlandFamilies.of2017(), numbers, sexes::next, draw));
    stories.addAll(planned("besides-", RutlandFamilies.besides(), numbers, anySex, draw));
    stories.addAll(planned("after-", RutlandFamilies.after(), numbers, anySex, draw));
    stories.addAll(others(referred(stories), numbers, draw));
    stories.sort(Comparator.comparing(ChildProtectionSample::begins));
    return List.copyOf(stories);
  }

  /** The families of the last weeks, in the order of the first referrals. */
  public List<Story> recent(LocalDate today) {
    return recentFamilies(today).stream()
        .sorted(Comparator.comparing(ChildProtectionSample::begins))
        .toList();
  }

  /** The child of the last weeks who has a plan and is to be looked after as well. */
  public NumberedChild childInBoth(LocalDate today) {
    return firstReferral(recentFamilies(today).getFirst()).children().getFirst();
  }

  private List<Story> recentFamilies(LocalDate today) {
    return new RecentFamilies(office, today, new Random(seed * 31 + today.toEpochDay())).stories();
  }

  private List<Story> planned(
      String key,
      List<PlannedFamily> families,
      Iterator<String> numbers,
      Supplier<Sex> sexes,
      Drawing draw) {
    var stories = new ArrayList<Story>();
    for (var family : families) {
      String own = "rutland/families/" + key + (stories.size() + 1);
      stories.add(new PlannedStory(office, own, family, numbers, sexes, draw).told());
    }
    return stories;
  }

  /** What each year lacks beside the children of its conferences, who are all enquired about. */
  private List<Story> others(
      Map<FinancialYear, Integer> referred, Iterator<String> numbers, Drawing draw) {
    var stories = new ArrayList<Story>();
    int again = 0;
    var years = ReferralYear.all(PublishedFigures.shipped(), authority);
    for (var year : years) {
      int told = referred.getOrDefault(year.year(), 0);
      var lacking =
          new ReferralYear(year.year(), year.referred() - told - again, year.enquired() - told);
      var others =
          new ReferralsOfYear(office, lacking, numbers, !year.equals(years.getLast()), draw);
      stories.addAll(others.stories());
      again = others.referredAgain();
    }
    return stories;
  }

  private static Map<FinancialYear, Integer> referred(List<Story> stories) {
    var counts = new HashMap<FinancialYear, Integer>();
    for (var story : stories) {
      for (var step : story.steps()) {
        if (step.body() instanceof Referral referral) {
          counts.merge(
              FinancialYear.containing(referral.receivedOn()),
              referral.children().size(),
              Integer::sum);
        }
      }
    }
    return counts;
  }

  private static LocalDate begins(Story story) {
    return firstReferral(story).receivedOn();
  }

  private static Referral firstReferral(Story story) {
    return (Referral) story.steps().getFirst().body();
  }
}
