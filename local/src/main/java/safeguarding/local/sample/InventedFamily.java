package safeguarding.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws the children of a family who plainly do not exist. */
public final class InventedFamily {
  /** Whom a conference sees before the birth, in place of an age. */
  public static final int UNBORN = -1;

  private final Iterator<String> numbers;
  private final Drawing draw;
  private final List<InventedPeople.Name> names;
  private int met;

  /**
   * @param numbers the council's, one for each child
   */
  public InventedFamily(Iterator<String> numbers, Drawing draw) {
    this.numbers = numbers;
    this.draw = draw;
    this.names = InventedPeople.family(12, draw);
  }

  /** A child's sex, by chance. */
  public static Supplier<Sex> anySex(Drawing draw) {
    return () -> draw.oneOf(List.of(Sex.FEMALE, Sex.MALE));
  }

  /** Further children of the family. */
  public List<NumberedChild> children(LocalDate day, List<Integer> ages, Supplier<Sex> sexes) {
    return Stream.iterate(0, i -> i + 1)
        .limit(ages.size())
        .map(i -> child(day, ages.get(i), sexes))
        .toList();
  }

  /** One to four children of any age, so many at most. */
  public List<NumberedChild> someChildren(LocalDate day, int atMost) {
    int count = Math.min(atMost, draw.oneOf(List.of(1, 1, 2, 2, 3, 4)));
    var ages = new ArrayList<Integer>();
    int age = draw.between(0, 16);
    for (int i = 0; i < count; i++) {
      ages.add(age);
      age = (age + draw.between(2, 4)) % 17;
    }
    return children(day, ages, anySex(draw));
  }

  private NumberedChild child(LocalDate day, int age, Supplier<Sex> sexes) {
    var name = names.get(met++);
    if (age == UNBORN) {
      LocalDate expected = day.plusDays(draw.between(75, 110));
      return new NumberedChild(numbers.next(), "", name.family(), null, expected, Sex.NOT_KNOWN);
    }
    // Weeks from a birthday, so that the age holds for the weeks around the day.
    LocalDate born = day.minusYears(age).minusDays(draw.between(20, 300));
    return new NumberedChild(numbers.next(), name.given(), name.family(), born, null, sexes.get());
  }
}
