package safeguarding.lado.strand;

import static safeguarding.lado.strand.StrandKind.EMPLOYER;
import static safeguarding.lado.strand.StrandKind.POLICE;
import static safeguarding.lado.strand.StrandKind.SOCIAL_CARE;

import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Keyed;

/** What happens in a strand. */
public enum StrandStepKind implements Keyed {
  ARRESTED(POLICE),
  INTERVIEWED_UNDER_CAUTION(POLICE),
  FILE_TO_PROSECUTORS(POLICE),
  /** No result: the strand runs until the court has decided. */
  CHARGED(POLICE),
  COURT_DATE(POLICE),
  STRATEGY_DISCUSSION(SOCIAL_CARE),
  CHILD_SEEN(SOCIAL_CARE),
  INVESTIGATION_FINISHED(EMPLOYER),
  NO_ACTION_AGREED(EMPLOYER),
  EMPLOYER_ACTED(EMPLOYER),
  HEARING_NEEDED(EMPLOYER),
  HEARING_HELD(EMPLOYER),
  APPEAL(EMPLOYER),
  /** Of any strand. */
  OTHER(null);

  private final @Nullable StrandKind kind;

  StrandStepKind(@Nullable StrandKind kind) {
    this.kind = kind;
  }

  /** Whether it can happen in a strand of this kind. */
  public boolean isOf(StrandKind strand) {
    return kind == null || kind == strand;
  }

  /** Whether it may be recorded before its day: a court sets its dates ahead. */
  public boolean mayLieAhead() {
    return this == COURT_DATE;
  }
}
