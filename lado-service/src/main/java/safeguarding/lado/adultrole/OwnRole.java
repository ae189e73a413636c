package safeguarding.lado.adultrole;

import java.util.UUID;
import safeguarding.grpcedge.Versioned;

/**
 * A role that an authority has added to the list ('keep these codes and let an authority add',
 * lado.md). It is a kind of {@link AdultRole#OTHER}: so figures that other authorities or the past
 * are compared with keep their codes.
 *
 * @param title as a reader sees it; what stands in a contact
 * @param withdrawn whether it is offered no more; contacts that have it keep it
 */
public record OwnRole(UUID id, int version, String title, boolean withdrawn) implements Versioned {
  private static final String PREFIX = "own:";

  /** The key of the role of a row of cases, in SQL: one that was added is named by itself. */
  public static final String KEY_OF_ROW =
      "coalesce('" + PREFIX + "' || adult_own_role, adult_role)";

  /** The key of such a role among those of the list: {@code own:Private tutor}. */
  public static String key(String title) {
    return PREFIX + title;
  }

  /** The key of a role, whether of the list or, where its title is not empty, added to it. */
  public static String key(AdultRole role, String own) {
    return own.isEmpty() ? role.key() : key(own);
  }

  /** Whether a key is that of a role which an authority has added. */
  public static boolean isKey(String key) {
    return key.startsWith(PREFIX);
  }

  /** The title in such a key. */
  public static String title(String key) {
    return key.substring(PREFIX.length());
  }
}
