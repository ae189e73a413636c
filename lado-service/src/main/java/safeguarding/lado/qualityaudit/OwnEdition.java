package safeguarding.lado.qualityaudit;

import java.util.ArrayList;
import java.util.List;

/**
 * Our own edition of the standards. Report 205/2018 §1.6 names the National LADO Principles and
 * does not print them; what stands here is taken from what the report and its guidance ask of a
 * LADO. An authority or a regional group with a more detailed set writes its own edition (§1.6).
 */
final class OwnEdition {
  static final Edition EDITION = new Edition(0, standards());

  private OwnEdition() {}

  private static List<Standard> standards() {
    List<Standard> all = new ArrayList<>();
    add(
        all,
        "A qualified officer, and cover",
        "A named officer with sufficient qualification and experience is available without gaps;"
            + " a new one is a qualified social worker. Somebody of the same standing covers.",
        "Working Together 2018; report 205/2018 §1.4 and §1.5");
    add(
        all,
        "Allegations reach the LADO without delay",
        "Employers tell the LADO within one working day, and late referrals are taken up with"
            + " them.",
        "Working Together 2018; report 205/2018 §1.5");
    add(
        all,
        "Every contact is recorded",
        "Also what goes no further is on record, in a form that is found again when the same"
            + " person is named years later.",
        "report 205/2018 §2.2, §4.6 and §5.3");
    add(
        all,
        "The threshold is decided consistently",
        "Each decision names its criterion, or says why none is met, with reasons that another"
            + " LADO would follow.",
        "report 205/2018 §2.2, §3.1 and §3.2");
    add(
        all,
        "Children are safe first, and heard",
        "The record shows at once what was done to keep children safe, and what the child said"
            + " in their own words.",
        "report 205/2018 §2.1 and §4.6");
    add(
        all,
        "Strategy meetings lead to decisions",
        "Complex strategy meetings bring the right agencies together, are minuted and circulated,"
            + " and their actions are followed until done.",
        "report 205/2018 §1.4, §3.4 and §4.6");
    add(
        all,
        "Conclusions are quick, fair and thorough",
        "Cases are concluded within one, three and twelve months as far as may be; delay has a"
            + " reason on record. The outcome follows from the evidence.",
        "report 205/2018 §2.2; KCSIE part 4");
    add(
        all,
        "No step past an open enquiry",
        "Nobody is reinstated and no case closed while the police, social care or the employer"
            + " still enquire; a provider who does so is challenged up to its directors.",
        "report 205/2018 §4.6");
    add(
        all,
        "Decisions are independent",
        "No LADO decides about an adult in their own line of management or service.",
        "lado.md, 'Independence'");
    add(
        all,
        "Patterns are seen",
        "Earlier contacts about an adult or a setting are looked at with each new one, and acted"
            + " upon.",
        "report 205/2018 §4.6");
    add(
        all,
        "Agencies work together",
        "Police, Ofsted, health, employers and neighbouring LADOs are told what they need to know"
            + " in time; the duty to cooperate in MAPPA is met.",
        "report 205/2018 §2.2, §3.4 and §4.6");
    add(
        all,
        "Safer practice is taught",
        "The LADO trains and advises; those who work with children know when and how to refer.",
        "report 205/2018 §2.2, §3.4 and §5.1");
    add(
        all,
        "Figures improve practice",
        "Statistics are right, are reported each year, and lead to action; the region can compare"
            + " them.",
        "report 205/2018 §2.2 and §5.3");
    return all;
  }

  private static void add(List<Standard> all, String title, String text, String source) {
    all.add(new Standard(all.size() + 1, title, text, source));
  }
}
