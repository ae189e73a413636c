package safeguarding.local.sample.childprotection;

import java.util.List;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.local.sample.PublishedFigures;

/**
 * How many children are referred in a year, and for how many of them a strategy discussion begins
 * an enquiry.
 */
record ReferralYear(FinancialYear year, int referred, int enquired) {
  /**
   * Report 207/2018 §8: 305 is 26 % fewer than the year before; the number itself is not printed.
   */
  private static final int REFERRED_2016 = 412;

  private static final int ENQUIRED_2016 = 88;
  private static final int ENQUIRED_2018 = 97;

  static List<ReferralYear> all(PublishedFigures published, String authority) {
    return List.of(
        new ReferralYear(new FinancialYear(2016), REFERRED_2016, ENQUIRED_2016),
        new ReferralYear(
            new FinancialYear(2017),
            published.numerator(authority, "2017-18", "CP.REFERRALS"),
            published.numerator(authority, "2017-18", "CP.S47")),
        new ReferralYear(
            new FinancialYear(2018),
            published.numerator(authority, "2018-19", "CP.REFERRALS"),
            ENQUIRED_2018));
  }

  String key() {
    return "rutland/families/" + year.format() + "/";
  }
}
