package safeguarding.lado.adultmatching;

import org.jspecify.annotations.Nullable;

/** When two settings are the same, however they are written. */
public final class SettingName {
  private SettingName() {}

  /**
   * The setting in plain words: of two that are the same it is the same. 'The Example House' is
   * {@code example house}; empty for no setting.
   */
  public static String plain(String setting) {
    return String.join(" ", NameText.setting(setting));
  }

  /** The key in table {@code adult_key} under which its tellings stand; null for no setting. */
  public static @Nullable Long key(String setting) {
    return MatchKeys.setting(plain(setting));
  }
}
