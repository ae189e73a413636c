package safeguarding.local.sample;

import java.util.Locale;

/** A value of a fixed list, as the gateway's API writes it. */
public interface Coded {
  String name();

  /** The name in small letters with hyphens: {@code looked-after}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
