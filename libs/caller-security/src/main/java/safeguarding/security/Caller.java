package safeguarding.security;

import java.util.Set;

/**
 * Who calls, as a checked token says.
 *
 * @param subject the opaque identity of the person at the identity provider; stable; never empty
 * @param name the name to show colleagues: 'Demo Lado'; never empty
 * @param authority the one authority that the token is for
 * @param roles the roles held there; unknown roles of the token are left out; may be empty
 */
public record Caller(String subject, String name, AuthorityCode authority, Set<Role> roles) {

  /** Takes its own copy of the roles. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Says whether the caller holds at least one of the roles. */
  public boolean holdsAny(Set<Role> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }

  /**
   * Says whether the caller is a guest, who sees only what names them. That narrows every other
   * right: an account that holds another role besides by mistake opens nothing more.
   */
  public boolean isGuest() {
    return roles.contains(Role.INDEPENDENT_DECISION_MAKER);
  }
}
