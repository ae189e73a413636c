package safeguarding.lado.strand;

import static safeguarding.lado.strand.StrandKind.EMPLOYER;
import static safeguarding.lado.strand.StrandKind.POLICE;
import static safeguarding.lado.strand.StrandKind.SOCIAL_CARE;

import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Keyed;

/** What a strand came to. A charge is none: what it is about is decided in court. */
public enum StrandResult implements Keyed {
  NO_FURTHER_ACTION(POLICE),
  CAUTIONED(POLICE),
  CONVICTED(POLICE),
  ACQUITTED(POLICE),
  DISCONTINUED(POLICE),
  SUBSTANTIATED(SOCIAL_CARE),
  NOT_SUBSTANTIATED(SOCIAL_CARE),
  NO_ACTION(EMPLOYER),
  ADVICE(EMPLOYER),
  WARNING(EMPLOYER),
  DISMISSED(EMPLOYER),
  /** Left before the end, and would have been removed. */
  RESIGNED_BEFORE_END(EMPLOYER),
  SERVICES_CEASED(EMPLOYER),
  /** Of any strand: it goes on elsewhere. */
  HANDED_ON(null);

  private final @Nullable StrandKind kind;

  StrandResult(@Nullable StrandKind kind) {
    this.kind = kind;
  }

  /** Whether a strand of this kind can come to it. */
  public boolean isOf(StrandKind strand) {
    return kind == null || kind == strand;
  }

  /** Whether the adult was removed from work with children, or would have been (SVGA 2006 s.35). */
  public boolean isRemoval() {
    return this == DISMISSED || this == RESIGNED_BEFORE_END || this == SERVICES_CEASED;
  }
}
