package safeguarding.childprotection.plan;

import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.security.Caller;

/**
 * What else happens, in the same transaction, when a plan has ended. It is an interface because the
 * conferences, which follow, call plans themselves: a direct call would close a cycle of packages.
 */
@FunctionalInterface
public interface AfterPlanEnd {
  /**
   * Follows the end of a plan.
   *
   * @param action what the journal calls the change that ended it
   * @param familyId the group, which is locked
   * @param childId whose plan it was
   * @param plans of the family group, as they stand with the end
   */
  void ended(
      Caller caller,
      String action,
      UUID familyId,
      UUID childId,
      FamilyPlans plans,
      Recorded recorded);
}
