package safeguarding.lado.qualityaudit;

import safeguarding.rulings.Keyed;

/** Who scores: those whose work it is, or a peer from another authority. */
public enum Side implements Keyed {
  SELF,
  PEER;

  /** The one that must not see this one's scores before both are signed. */
  Side other() {
    return this == SELF ? PEER : SELF;
  }
}
