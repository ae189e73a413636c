package safeguarding.lado.qualityaudit;

import safeguarding.rulings.Keyed;

/** How far a standard is met (lado.md, 'Self audit and peer audit'). */
public enum AuditScore implements Keyed {
  MET,
  PARTLY,
  NOT_MET
}
