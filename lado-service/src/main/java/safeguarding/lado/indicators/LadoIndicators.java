package safeguarding.lado.indicators;

import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.FLOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.SNAPSHOT;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.HIGH;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.NONE;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.count;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.share;

import java.util.List;
import java.util.stream.Stream;
import safeguarding.calendar.Timescales;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;
import safeguarding.lado.timescale.LadoTimescales;

/**
 * What the service counts, in the order of report 205/2018. Every figure counts cases: one contact
 * about one adult.
 *
 * <ul>
 *   <li>A contact belongs to the period of its receipt in London, its outcome to that of the day on
 *       which the enquiry was concluded.
 *   <li>Outcome means the outcome of an enquiry, 'not concluded' among them (§4.5). A contact
 *       closed at the threshold has none, so the resolution figures leave it out.
 *   <li>Substantiated counts against every enquiry on the period's contacts, also one still
 *       running: '8 (80%)' of '10 Complex Strategy Discussions' (§4.6).
 * </ul>
 */
final class LadoIndicators {
  static final String CONTACTS = "LADO.CONTACTS";
  static final String CSM = "LADO.CSM";
  static final String ADVICE = "LADO.ADVICE";
  static final String CLOSED = "LADO.CLOSED";
  static final String SUBSTANTIATED = "LADO.SUBSTANTIATED";
  static final String REFERRED_1WD = "LADO.REFERRED.1WD";
  static final String RESOLVED_1CM = "LADO.RESOLVED.1CM";
  static final String RESOLVED_3CM = "LADO.RESOLVED.3CM";
  static final String RESOLVED_12CM = "LADO.RESOLVED.12CM";
  static final String OPEN = "LADO.OPEN";

  private static final String THEME = "allegations";

  static final Breakdown BY_ROLE = new Breakdown("role", "Role of the adult");
  static final Breakdown BY_CONCERN = new Breakdown("concern", "Concern");
  static final Breakdown BY_SOURCE = new Breakdown("source", "Who told the LADO");
  static final Breakdown BY_REFERRAL_OUTCOME =
      new Breakdown("referral-outcome", "Outcome of the referral");
  static final Breakdown BY_OUTCOME = new Breakdown("outcome", "Outcome of the enquiry");
  static final Breakdown BY_SECTOR = new Breakdown("sector", "Sector");
  static final Breakdown BY_SETTING_KIND = new Breakdown("setting-kind", "Kind of setting");
  static final Breakdown BY_QUARTER = new Breakdown("quarter", "Quarter");

  /** What every figure is broken down by (lado.md, 'Figures'). */
  private static final List<Breakdown> ALWAYS =
      List.of(BY_ROLE, BY_CONCERN, BY_SOURCE, BY_SECTOR, BY_SETTING_KIND, BY_QUARTER);

  private static final String DECIDED = "contacts received in the period with a threshold decision";

  private static final Timescales RULES = LadoTimescales.rules();

  static final List<IndicatorDefinition> DEFINITIONS =
      List.of(
          count(
              CONTACTS,
              "Contacts and referrals to the LADO",
              "contacts",
              "contacts received in the period",
              FLOW,
              "report 205/2018 §4.1",
              THEME,
              by(BY_REFERRAL_OUTCOME)),
          ofDecided(
              CSM,
              "Contacts that led to an internal enquiry or complex strategy meeting",
              "of which internal enquiry / CSM",
              "report 205/2018 §4.5",
              BY_OUTCOME),
          ofDecided(
              ADVICE,
              "Contacts answered with advice",
              "of which enquiry / advice given",
              "report 205/2018 §4.4"),
          ofDecided(
              CLOSED,
              "Contacts logged and closed",
              "of which logged and closed",
              "report 205/2018 §4.6"),
          share(
              SUBSTANTIATED,
              "Enquiries whose allegation was substantiated",
              "enquiries",
              "of which substantiated",
              "CSM enquiries on contacts received in the period",
              FLOW,
              NONE,
              0,
              "report 205/2018 §4.6",
              "",
              THEME,
              by()),
          share(
              REFERRED_1WD,
              "Referrals made within one working day of the employer knowing",
              "contacts",
              "of which told to the LADO within 1 WD",
              "contacts with a known date of the employer's knowledge",
              FLOW,
              HIGH,
              1,
              "Working Together 2018",
              RULES.limitInWords(LadoTimescales.REFERRAL),
              THEME,
              by()),
          resolved(
              RESOLVED_1CM,
              "one month",
              "outcome within 1 month of contact",
              LadoTimescales.RESOLUTION_1CM),
          resolved(RESOLVED_3CM, "three months", "within 3 months", LadoTimescales.RESOLUTION_3CM),
          resolved(
              RESOLVED_12CM, "twelve months", "within 12 months", LadoTimescales.RESOLUTION_12CM),
          count(
              OPEN,
              "Allegations open on the last day",
              "cases",
              "open cases: received, and neither closed at the threshold nor concluded by then",
              SNAPSHOT,
              "",
              THEME,
              by()));

  private LadoIndicators() {}

  private static IndicatorDefinition ofDecided(
      String code, String title, String numerator, String source, Breakdown... by) {
    return share(
        code, title, "contacts", numerator, DECIDED, FLOW, NONE, 0, source, "", THEME, by(by));
  }

  private static IndicatorDefinition resolved(
      String code, String within, String numerator, String rule) {
    return share(
        code,
        "Allegations resolved within " + within,
        "cases",
        "of which " + numerator,
        "cases with an outcome in the period",
        FLOW,
        HIGH,
        1,
        "KCSIE part 4",
        RULES.limitInWords(rule),
        THEME,
        by());
  }

  private static Breakdown[] by(Breakdown... own) {
    return Stream.concat(ALWAYS.stream(), Stream.of(own)).toArray(Breakdown[]::new);
  }
}
