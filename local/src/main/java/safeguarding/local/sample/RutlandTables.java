package safeguarding.local.sample;

import static safeguarding.local.sample.AllegationOutcome.FALSE;
import static safeguarding.local.sample.AllegationOutcome.SUBSTANTIATED;
import static safeguarding.local.sample.AllegationOutcome.UNFOUNDED;
import static safeguarding.local.sample.AllegationOutcome.UNSUBSTANTIATED;
import static safeguarding.local.sample.ReferralOutcome.ADVICE_GIVEN;
import static safeguarding.local.sample.ReferralOutcome.LOGGED_AND_CLOSED;
import static safeguarding.local.sample.ReferralOutcome.REFERRED_TO_ANOTHER_LADO;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import safeguarding.calendar.ReportingPeriod.FinancialYear;

/**
 * The tables of one year of Rutland's contacts. Those of 2017-18 are the printed ones (report
 * 205/2018 §4.5); of the years before and after only the number of contacts was printed, and the
 * rest is chosen to be plausible beside it.
 */
record RutlandTables(
    FinancialYear year,
    Margins<AdultRole> roles,
    Margins<Concern> concerns,
    Margins<Ending> endings) {
  static final String AUTHORITY = "E06000017";
  private static final String CONTACTS = "LADO.CONTACTS";

  /** Report 205/2018 §4.5: of the ten enquiries one was unfounded. */
  private static final int UNFOUNDED_2017 = 1;

  RutlandTables {
    if (roles.total() != concerns.total() || roles.total() != endings.total()) {
      throw new IllegalStateException("The tables of " + year.format() + " do not have one total.");
    }
  }

  static List<RutlandTables> all(PublishedFigures published) {
    return List.of(checked(before(), published), printed(published), checked(after(), published));
  }

  private static RutlandTables before() {
    return new RutlandTables(
        new FinancialYear(2016),
        margins(
            AdultRole::valueOf,
            "EDUCATION_SCHOOL_COLLEGE 8, EDUCATION_NURSERY 1, RESIDENTIAL_CARE_CHILDREN 4,"
                + " FOSTER_CARER 3, CHILDMINDER 1, SPORT 1, TRANSPORT 1, SOCIAL_CARE 1, HEALTH 1,"
                + " OTHER 1, HISTORICAL 1"),
        margins(Concern::valueOf, "PHYSICAL 9, SEXUAL 5, NEGLECT 2, EMOTIONAL 3, CSE 1, OTHER 3"),
        endings(8, 9, 1, Map.of(SUBSTANTIATED, 2, UNSUBSTANTIATED, 2, UNFOUNDED, 1)));
  }

  private static RutlandTables after() {
    return new RutlandTables(
        new FinancialYear(2018),
        margins(
            AdultRole::valueOf,
            "EDUCATION_SCHOOL_COLLEGE 14, EDUCATION_NURSERY 3, RESIDENTIAL_CARE_CHILDREN 11,"
                + " FOSTER_CARER 3, CHILDMINDER 2, SPORT 1, TRANSPORT 2, SOCIAL_CARE 3, HEALTH 1,"
                + " LADO_OTHER_AUTHORITY 1, OTHER 2, HISTORICAL 1, FAITH 1"),
        margins(
            Concern::valueOf,
            "PHYSICAL 15, SEXUAL 10, NEGLECT 3, EMOTIONAL 5, CSE 3, OTHER 6, CONDUCT 2, ONLINE 1"),
        endings(15, 18, 1, Map.of(SUBSTANTIATED, 6, UNSUBSTANTIATED, 3, UNFOUNDED, 1, FALSE, 1)));
  }

  private static RutlandTables printed(PublishedFigures figures) {
    var year = new FinancialYear(2017);
    String period = year.format();
    int enquiries = figures.numerator(AUTHORITY, period, "LADO.CSM");
    int substantiated = figures.numerator(AUTHORITY, period, "LADO.SUBSTANTIATED");
    int others = enquiries - substantiated - UNFOUNDED_2017;
    return checked(
        new RutlandTables(
            year,
            keyed(AdultRole::valueOf, figures.breakdown(AUTHORITY, period, CONTACTS, "role")),
            keyed(Concern::valueOf, figures.breakdown(AUTHORITY, period, CONTACTS, "concern")),
            endings(
                figures.numerator(AUTHORITY, period, "LADO.CLOSED"),
                figures.numerator(AUTHORITY, period, "LADO.ADVICE"),
                0,
                Map.of(
                    SUBSTANTIATED,
                    substantiated,
                    UNSUBSTANTIATED,
                    others,
                    UNFOUNDED,
                    UNFOUNDED_2017))),
        figures);
  }

  private static RutlandTables checked(RutlandTables tables, PublishedFigures figures) {
    int contacts = figures.numerator(AUTHORITY, tables.year().format(), CONTACTS);
    if (tables.roles().total() != contacts) {
      throw new IllegalStateException("Not the contacts of " + tables.year().format() + ".");
    }
    return tables;
  }

  private static Margins<Ending> endings(
      int closed, int advised, int elsewhere, Map<AllegationOutcome, Integer> enquiries) {
    var counts = new LinkedHashMap<Ending, Integer>();
    counts.put(Ending.without(LOGGED_AND_CLOSED), closed);
    counts.put(Ending.without(ADVICE_GIVEN), advised);
    counts.put(Ending.without(REFERRED_TO_ANOTHER_LADO), elsewhere);
    for (var outcome : AllegationOutcome.values()) {
      counts.put(Ending.enquiry(outcome), enquiries.getOrDefault(outcome, 0));
    }
    return new Margins<>(counts);
  }

  private static <T> Margins<T> margins(Function<String, T> kind, String text) {
    var counts = new LinkedHashMap<T, Integer>();
    for (String entry : text.split(", ", -1)) {
      int space = entry.indexOf(' ');
      counts.put(
          kind.apply(entry.substring(0, space)), Integer.valueOf(entry.substring(space + 1)));
    }
    return new Margins<>(counts);
  }

  private static <T> Margins<T> keyed(Function<String, T> kind, Map<String, Integer> printed) {
    var counts = new LinkedHashMap<T, Integer>();
    printed.forEach((key, count) ->
        counts.put(kind.apply(key.toUpperCase(Locale.ROOT).replace('-', '_')), count));
    return new Margins<>(counts);
  }
}
