package safeguarding.lado.staff;

import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.security.Caller;

/**
 * Is told when somebody who was on the list gets a first sign-in, or another one in place of a
 * wrong one. Inside the transaction that records it.
 */
public interface NewSignIn {
  /**
   * A member of staff signs in as this from now on.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  void known(Caller caller, String action, UUID staffId, String subject, Recorded recorded);
}
