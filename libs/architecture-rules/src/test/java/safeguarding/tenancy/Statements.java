package safeguarding.tenancy;

/** Stands for the real one, which no module below it can see. */
public interface Statements {
  /** Changes rows. */
  int update(String sql);
}
