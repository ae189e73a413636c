package safeguarding.lado.worklog;

import safeguarding.rulings.Keyed;

/** What else a LADO does (report 205/2018 §3.4, §5.1 and §5.2). */
public enum LadoWorkKind implements Keyed {
  MAPPA("Multi-agency public protection (MAPPA) meetings attended"),
  PROBATION_LIAISON("Liaison with the probation service"),
  PRISON_LIAISON("Liaison with the prison service"),
  CONSULTANCY("Consultancy"),
  TRAINING("Training sessions given"),
  REGIONAL_GROUP("Meetings of the regional LADO group");

  private final String title;

  LadoWorkKind(String title) {
    this.title = title;
  }

  /** As a reader sees it, for several. */
  public String title() {
    return title;
  }
}
