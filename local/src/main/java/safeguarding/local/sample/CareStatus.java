package safeguarding.local.sample;

/** Whether a child is known to children's social care. */
public enum CareStatus implements Coded {
  NONE,
  CHILD_IN_NEED,
  CHILD_PROTECTION_PLAN,
  LOOKED_AFTER
}
