package safeguarding.lado.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.adultrole.OwnRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.Sector;
import safeguarding.lado.allegation.SettingKind;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.strategymeeting.MeetingKind;
import safeguarding.lado.worklog.LadoWorkKind;
import safeguarding.rulings.Keyed;

/** The tables of a year in the order of report 205/2018 section 4, then those that lado.md adds. */
final class YearlyTables {
  private static final String CONTACTS = "contacts";
  private static final String SECTION_4_5 = "report 205/2018 §4.5";

  private YearlyTables() {}

  /** All of them. */
  static List<YearlyTable> of(YearCount now, YearCount before) {
    var tables = new Tables(now, before);
    tables.add("contacts", "Contacts and referrals", CONTACTS, "report 205/2018 §4.1", false, ALL);
    tables.add("role", "Role of the adult", CONTACTS, SECTION_4_5, true, roles(now, before));
    tables.add("concern", "Concern", CONTACTS, SECTION_4_5, true, CONCERNS);
    tables.add("referral-outcome", "Outcome of referral", CONTACTS, SECTION_4_5, true, REFERRALS);
    tables.add(
        "enquiry-outcome",
        "Outcome of the LADO enquiry or complex strategy meeting (CSM)",
        "enquiries",
        SECTION_4_5 + ", of the enquiries on the year's contacts",
        true,
        ENQUIRIES);
    tables.add("quarter", "Quarter of receipt", CONTACTS, "by the day of receipt", true, QUARTERS);
    tables.add(
        "source", "Who told the LADO", CONTACTS, "of the contacts of the year", true, SOURCES);
    tables.add(
        "sector", "Sector of the setting", CONTACTS, "of the contacts of the year", true, SECTORS);
    tables.add(
        "setting-kind", "Kind of setting", CONTACTS, "of the contacts of the year", true, SETTINGS);
    tables.add(
        "time-to-outcome",
        "Time from contact to outcome",
        "enquiries",
        "KCSIE part 4; enquiries concluded in the year, each in the first limit that it kept",
        true,
        TIMES);
    tables.add(
        "repeat",
        "Adults and settings with repeated contacts",
        "adults and settings",
        "an adult with a contact in the year and another by its end; a setting, by its Ofsted number or"
            + " else its name, with three or more contacts in the year",
        false,
        REPEATS);
    tables.add(
        "meetings",
        "Meetings held",
        "meetings",
        "report 205/2018 §3.1; complex strategy meetings (CSM), their reviews, and professionals'"
            + " meetings below them, by the day on which they were held",
        true,
        of(MeetingKind.values(), MeetingKind::title));
    tables.add(
        "work",
        "Other elements of the work",
        "times",
        "report 205/2018 §3.4",
        false,
        of(LadoWorkKind.values(), LadoWorkKind::title));
    tables.add(
        "people-trained",
        "People trained",
        "people",
        "of the training sessions given; somebody who came twice counts twice",
        false,
        Map.of("all", "People trained"));
    return tables.made;
  }

  private static final Map<String, String> ALL = Map.of("all", "Contacts and referrals received");
  private static final Map<String, String> ROLES = of(AdultRole.values(), AdultRole::title);
  private static final Map<String, String> CONCERNS = of(Concern.values(), Concern::title);
  private static final Map<String, String> SOURCES = of(SourceRole.values(), SourceRole::title);
  private static final Map<String, String> SECTORS =
      with(of(Sector.values(), Sector::title), "not-known", "Not known");
  private static final Map<String, String> SETTINGS =
      with(of(SettingKind.values(), SettingKind::title), "not-known", "Not known");
  private static final Map<String, String> REFERRALS =
      with(of(ReferralOutcome.values(), ReferralOutcome::title), "not-decided", "Not decided yet");
  private static final Map<String, String> ENQUIRIES =
      with(
          of(AllegationOutcome.values(), AllegationOutcome::title),
          "no-outcome",
          "Enquiry without an outcome yet");
  private static final Map<String, String> QUARTERS =
      inOrder(
          "q1", "April to June",
          "q2", "July to September",
          "q3", "October to December",
          "q4", "January to March");
  private static final Map<String, String> TIMES =
      inOrder(
          "within-1-month", "Within one month",
          "within-3-months", "Over one month, within three",
          "within-12-months", "Over three months, within twelve",
          "longer", "Over twelve months");
  private static final Map<String, String> REPEATS =
      inOrder(
          "adults", "Adults with two or more contacts",
          "settings", "Settings with three or more contacts");

  /** The list, then the roles that the authority has added, of which there was one. */
  private static Map<String, String> roles(YearCount now, YearCount before) {
    Map<String, String> titles = new LinkedHashMap<>(ROLES);
    Stream.of(now, before)
        .flatMap(year -> year.keys("role").stream())
        .filter(OwnRole::isKey)
        .sorted()
        .forEach(key -> titles.put(key, OwnRole.title(key)));
    return titles;
  }

  private static <K extends Keyed> Map<String, String> of(K[] list, Function<K, String> title) {
    Map<String, String> titles = new LinkedHashMap<>();
    Arrays.stream(list).forEach(one -> titles.put(one.key(), title.apply(one)));
    return titles;
  }

  private static Map<String, String> with(Map<String, String> list, String key, String title) {
    Map<String, String> titles = new LinkedHashMap<>(list);
    titles.put(key, title);
    return titles;
  }

  private static Map<String, String> inOrder(String... keysAndTitles) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTitles.length; i += 2) {
      titles.put(keysAndTitles[i], keysAndTitles[i + 1]);
    }
    return titles;
  }

  private static final class Tables {
    private final YearCount now;
    private final YearCount before;
    private final List<YearlyTable> made = new ArrayList<>();

    private Tables(YearCount now, YearCount before) {
      this.now = now;
      this.before = before;
    }

    private void add(
        String key,
        String title,
        String unit,
        String source,
        boolean sums,
        Map<String, String> titles) {
      List<YearlyTable.Row> rows = new ArrayList<>();
      titles.forEach((row, words) ->
          rows.add(new YearlyTable.Row(row, words, now.of(key, row), before.of(key, row))));
      made.add(new YearlyTable(key, title, unit, source, rows, sums));
    }
  }
}
