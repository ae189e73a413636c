package safeguarding.benchmarks.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import safeguarding.benchmarks.matching.Made.Asked;
import safeguarding.benchmarks.matching.Made.Kept;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultmatching.Telling;

/**
 * Makes adults up. The records hold, beside those who are told of again, a twin of a quarter of
 * them, a father or son of one name of another quarter, and a namesake of a third. As many as are
 * told of again are told of who are not on record: a quarter have their twin there, a quarter their
 * father.
 */
public final class Generator {
  private static final List<String> ROLES =
      List.of(
          "education-school-college",
          "education-nursery",
          "residential-care-children",
          "foster-carer",
          "childminder",
          "sport",
          "transport",
          "social-care",
          "health",
          "faith");

  private final String name;
  private final NameStock names;
  private final ToDoubleFunction<Slip> rates;
  private final Misspelling misspelling;
  private final long seed;

  private Generator(String name, ToDoubleFunction<Slip> rates, Misspelling misspelling, long seed) {
    this.name = name;
    this.names = new NameStock(name + "-names.txt");
    this.rates = rates;
    this.misspelling = misspelling;
    this.seed = seed;
  }

  /** The one that thresholds are fitted on. */
  public static Generator first() {
    return new Generator("first", Slip::first, Misspelling.FIRST, 20_180_604);
  }

  /** The one that is reported: other names, other slips, other rates. */
  public static Generator second() {
    return new Generator("second", Slip::second, Misspelling.SECOND, 19_750_307);
  }

  /** first or second. */
  public String name() {
    return name;
  }

  /** Somebody, with all that is true of them. */
  private record Person(
      String first, String second, String family, LocalDate born, String role, String setting) {}

  /**
   * Makes them.
   *
   * @param adults on record
   * @param pairs how many of them are told of again, and how many others for the first time
   */
  public Made make(int adults, int pairs) {
    Random random = new Random(seed);
    List<Kept> kept = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < Math.max(50, adults / 40); i++) {
      settings.add(names.setting(random));
    }
    for (int i = 0; i < pairs; i++) {
      Person person = person(random, settings);
      kept.add(kept(random, person));
      asked.add(again(random, person, kept.getLast().id(), settings));
      switch (i % 12) {
        case 0, 1, 2 -> kept.add(kept(random, twin(random, person)));
        case 3, 4, 5 -> kept.add(kept(random, parent(random, person)));
        case 6, 7, 8, 9 -> kept.add(kept(random, namesake(random, person, settings)));
        default -> {
          // nobody like them but by chance
        }
      }
      asked.add(somebodyNew(random, i, kept, settings));
    }
    while (kept.size() < adults) {
      kept.add(kept(random, person(random, settings)));
    }
    Collections.shuffle(kept, random);
    return new Made(kept, asked);
  }

  private Asked somebodyNew(Random random, int i, List<Kept> kept, List<String> settings) {
    Person person = person(random, settings);
    if (i % 4 == 0) {
      kept.add(kept(random, twin(random, person)));
      return new Asked(null, told(random, person), EnumSet.of(Slip.TWIN_ON_RECORD));
    }
    if (i % 4 == 1) {
      kept.add(kept(random, parent(random, person)));
      return new Asked(null, told(random, person), EnumSet.of(Slip.FATHER_ON_RECORD));
    }
    return new Asked(null, told(random, person), EnumSet.of(Slip.STRANGER));
  }

  private Person person(Random random, List<String> settings) {
    return new Person(
        names.given(random),
        random.nextDouble() < 0.3 ? names.given(random) : "",
        names.family(random),
        LocalDate.of(1945, 1, 1).plusDays(random.nextInt(365 * 55)),
        NameStock.any(random, ROLES),
        NameStock.any(random, settings));
  }

  private Person twin(Random random, Person of) {
    String first = names.given(random);
    while (first.equals(of.first()) || names.shortForms(first).contains(of.first())) {
      first = names.given(random);
    }
    return new Person(first, "", of.family(), of.born(), of.role(), of.setting());
  }

  private Person parent(Random random, Person of) {
    LocalDate born = of.born().minusDays(365L * (19 + random.nextInt(20)) + random.nextInt(365));
    return new Person(of.first(), of.second(), of.family(), born, of.role(), of.setting());
  }

  private Person namesake(Random random, Person of, List<String> settings) {
    Person other = person(random, settings);
    return new Person(
        of.first(), other.second(), of.family(), other.born(), other.role(), other.setting());
  }

  /** As a contact is written down: one in eight without a date of birth, one in twelve in part. */
  private static Kept kept(Random random, Person person) {
    return new Kept(new UUID(random.nextLong(), random.nextLong()), told(random, person));
  }

  private static Telling told(Random random, Person person) {
    double date = random.nextDouble();
    BirthDate born = BirthDate.on(person.born());
    return telling(
        person.first() + " " + person.second(),
        person.family(),
        List.of(),
        date < 0.12 ? null : date < 0.2 ? new BirthDate(born.year(), null, null) : born,
        person.role(),
        random.nextDouble() < 0.1 ? "" : person.setting());
  }

  private Asked again(Random random, Person person, UUID id, List<String> settings) {
    Set<Slip> slips = EnumSet.noneOf(Slip.class);
    for (Slip slip : Slip.values()) {
      if (random.nextDouble() < rates.applyAsDouble(slip)) {
        slips.add(slip);
      }
    }
    String first = person.first();
    if (slips.contains(Slip.SECOND_NAME_USED) && !person.second().isEmpty()) {
      first = person.second();
    } else if (slips.contains(Slip.SHORT_FORM) && !names.shortForms(first).isEmpty()) {
      first = NameStock.any(random, names.shortForms(first));
    } else {
      slips.remove(Slip.SHORT_FORM);
      slips.remove(Slip.SECOND_NAME_USED);
      first = random.nextBoolean() ? first : first + " " + person.second();
    }
    String family = person.family();
    List<String> others = List.of();
    if (slips.contains(Slip.FAMILY_NAME_CHANGED_AND_TOLD)) {
      others = List.of(family);
      family = names.family(random);
    } else if (slips.contains(Slip.FAMILY_NAME_CHANGED)) {
      family = names.family(random);
    }
    if (slips.contains(Slip.OTHER_SPELLING)) {
      first = misspelling.otherSpelling(random, first);
      family = misspelling.otherSpelling(random, family);
    }
    int wrong = slips.contains(Slip.DOUBLE_SLIP) ? 2 : slips.contains(Slip.SINGLE_SLIP) ? 1 : 0;
    for (int i = 0; i < wrong; i++) {
      if (random.nextInt(3) == 0) {
        first = misspelling.slip(random, first.strip());
      } else {
        family = misspelling.slip(random, family);
      }
    }
    boolean swapped = slips.contains(Slip.OTHER_ORDER);
    boolean elsewhere = random.nextDouble() < 0.6;
    Telling telling =
        telling(
            swapped ? family : first,
            swapped ? first : family,
            others,
            born(random, person.born(), slips),
            random.nextDouble() < 0.3 ? NameStock.any(random, ROLES) : person.role(),
            random.nextDouble() < 0.1
                ? ""
                : elsewhere ? NameStock.any(random, settings) : person.setting());
    return new Asked(id, telling, slips);
  }

  private static @Nullable BirthDate born(Random random, LocalDate born, Set<Slip> slips) {
    if (slips.contains(Slip.NO_DATE)) {
      return null;
    }
    if (slips.contains(Slip.YEAR_ONLY)) {
      return new BirthDate(born.getYear(), null, null);
    }
    if (slips.contains(Slip.YEAR_AND_MONTH_ONLY)) {
      return new BirthDate(born.getYear(), born.getMonthValue(), null);
    }
    if (slips.contains(Slip.DAY_AND_MONTH_SWAPPED) && born.getDayOfMonth() <= 12) {
      return new BirthDate(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    }
    if (slips.contains(Slip.DATE_PART_WRONG)) {
      return BirthDate.on(
          switch (random.nextInt(3)) {
            case 0 -> born.plusYears(random.nextBoolean() ? 1 : 10);
            case 1 -> born.withMonth(1 + random.nextInt(12));
            default -> born.withDayOfMonth(1 + random.nextInt(28));
          });
    }
    return BirthDate.on(born);
  }

  private static Telling telling(
      String given,
      String family,
      List<String> others,
      @Nullable BirthDate born,
      String role,
      String setting) {
    return new Telling(given.strip(), family.strip(), others, born, role, setting);
  }
}
