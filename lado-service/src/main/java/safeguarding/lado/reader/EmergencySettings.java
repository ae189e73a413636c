package safeguarding.lado.reader;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long an emergency access lasts.
 *
 * @param lasts four hours by our default: long enough for a day's crisis, short enough that it is
 *     not how somebody works
 */
@ConfigurationProperties("lado.emergency-access")
public record EmergencySettings(@Bindable(defaultValue = "PT4H") Duration lasts) {}
