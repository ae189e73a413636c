package safeguarding.lado.reader;

import org.jspecify.annotations.Nullable;
import safeguarding.lado.staff.DecidingRole;
import safeguarding.rulings.Keyed;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** As what somebody sees a case. */
public enum ReaderCapacity implements Keyed {
  LADO,
  /** The head of service, in the LADO's place. */
  COVERING_LADO,
  BUSINESS_SUPPORT,
  AUDITOR,
  INDEPENDENT_DECISION_MAKER,
  /** Confirms the deletion of a limited record, or lifts its hold. */
  DATA_PROTECTION_OFFICER;

  /** Whether they may decide, name readers and remove them. */
  boolean decides() {
    return this == LADO || this == COVERING_LADO;
  }

  /** As what a caller logs, limits or opens a case. */
  static ReaderCapacity of(Caller caller) {
    if (caller.roles().contains(Role.LADO)) {
      return LADO;
    }
    return caller.roles().contains(Role.HEAD_OF_SERVICE) ? COVERING_LADO : BUSINESS_SUPPORT;
  }

  /** As what somebody sees a case whose post has a part in deciding; null where it has none. */
  static @Nullable ReaderCapacity of(@Nullable DecidingRole role) {
    return switch (role) {
      case null -> null;
      case LADO -> LADO;
      case COVERING_LADO -> COVERING_LADO;
    };
  }
}
