package safeguarding.local.sample.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import safeguarding.local.sample.ChildNumbers;
import safeguarding.local.sample.Drawing;
import safeguarding.local.sample.InventedFamily;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.OfficeTimes;
import safeguarding.local.sample.Story;

/**
 * Rutland's children looked after and under supervision orders: 2012 to 2020 so that the printed
 * years come out, and those of the last weeks.
 */
public final class CareSample {
  private final long seed;
  private final OfficeTimes office = new OfficeTimes();

  public CareSample(long seed) {
    this.seed = seed;
  }

  /** The past, by the days on which care or an order began. */
  public List<Story> past() {
    var draw = new Drawing(new Random(seed * 31 + 206));
    var numbers = ChildNumbers.ofChildrenLookedAfter();
    var sexes = InventedFamily.anySex(draw);
    var told = new ArrayList<Dated>();
    for (var group : RutlandCare.groups()) {
      var children =
          new InventedFamily(numbers, draw).children(group.startedOn(), group.ages(), sexes);
      String key = "rutland/care/" + (told.size() + 1);
      told.add(
          new Dated(
              group.startedOn(), new CareGroupStory(office, key, group, children, draw).told()));
    }
    for (var order : RutlandCare.orders()) {
      var children =
          new InventedFamily(numbers, draw).children(order.madeOn(), order.ages(), sexes);
      String key = "rutland/care/" + (told.size() + 1);
      told.add(
          new Dated(
              order.madeOn(), new OrderGroupStory(office, key, order, children, draw).told()));
    }
    return told.stream().sorted(Comparator.comparing(Dated::day)).map(Dated::story).toList();
  }

  /**
   * The last weeks.
   *
   * @param onPlan a child who has a child protection plan as well
   */
  public List<Story> recent(LocalDate today, NumberedChild onPlan) {
    var random = new Random(seed * 31 + 206 + today.toEpochDay());
    return new RecentCare(office, today, random).stories(onPlan);
  }

  private record Dated(LocalDate day, Story story) {}
}
