package safeguarding.lado.pattern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.lado.adultmatching.SameSetting;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.Concern;

/**
 * A contact that may be one of several.
 *
 * @param setting as told; empty when not known
 * @param settingUrn Ofsted's number; empty when not known
 * @param outcome null until concluded
 */
public record PatternContact(
    UUID id,
    UUID adultId,
    String reference,
    LocalDate receivedOn,
    String givenNames,
    String familyName,
    String setting,
    String settingUrn,
    Concern concern,
    AllegationState state,
    @Nullable AllegationOutcome outcome) {

  /** The setting by which it is put together with others. */
  SameSetting.Told told() {
    return new SameSetting.Told(setting, settingUrn);
  }
}
