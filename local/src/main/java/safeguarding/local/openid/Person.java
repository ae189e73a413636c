package safeguarding.local.openid;

import java.util.List;

/**
 * Somebody who may sign in.
 *
 * @param subject opaque and stable, the token's {@code sub}
 * @param name what pages show
 * @param authority the code of the person's council, such as {@code E06000017}
 * @param roles as in the token's claim
 */
public record Person(String subject, String name, String authority, List<String> roles) {
  public Person {
    roles = List.copyOf(roles);
  }
}
