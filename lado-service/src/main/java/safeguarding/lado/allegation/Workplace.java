package safeguarding.lado.allegation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an adult's setting besides its name.
 *
 * @param sector null when not known
 * @param kind null when not known
 * @param urn Ofsted's number of it; empty when not known or it has none
 */
public record Workplace(@Nullable Sector sector, @Nullable SettingKind kind, String urn) {
  /** Nothing is known. */
  public static final Workplace UNKNOWN = new Workplace(null, null, "");

  /** Takes the number in capitals and without blanks, as Ofsted writes it. */
  public Workplace {
    urn = urn.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
