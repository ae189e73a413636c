package safeguarding.clareview.alert;

import safeguarding.rulings.Keyed;

/** What an alert is about. */
public enum AlertTheme implements Keyed {
  DRIFT_OR_DELAY("Drift or delay"),
  DECISIONS_NOT_ACTED_ON("Decisions not acted on"),
  STATUTORY_VISITS("Statutory visits"),
  REPORT_TIMELINESS("Report timeliness"),
  COMMUNICATION_WITH_PARENTS("Communication with parents"),
  CONTACT_NOT_FACILITATED("Contact not facilitated"),
  PERMANENCE("Permanence"),
  HEALTH("Health"),
  EDUCATION("Education"),
  QUALITY_OF_PLAN("Quality of plan"),
  DIRECT_WORK("Direct work"),
  OTHER("Other");

  private final String title;

  AlertTheme(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
