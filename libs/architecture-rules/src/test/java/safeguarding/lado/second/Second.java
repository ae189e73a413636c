package safeguarding.lado.second;

import safeguarding.lado.first.First;

/** The other half. */
public final class Second {
  public boolean holds(First first) {
    return this.equals(first.second());
  }
}
