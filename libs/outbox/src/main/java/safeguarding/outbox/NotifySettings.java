package safeguarding.outbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/**
 * GOV.UK Notify, for messages without a calendar entry.
 *
 * @param key an API key of the service: {@code name-serviceid-secret}; empty: Notify is not used
 * @param template of an e-mail whose subject is {@code ((subject))} and whose text {@code ((body))}
 * @param url where Notify answers
 * @param timeout how long it may take
 */
@ConfigurationProperties("outbox.notify")
public record NotifySettings(
    @Bindable(defaultValue = "") String key,
    @Bindable(defaultValue = "") String template,
    @Bindable(defaultValue = "https://api.notifications.service.gov.uk") URI url,
    @Bindable(defaultValue = "20s") Duration timeout) {

  /** Shows no secret. */
  @Override
  public String toString() {
    return "NotifySettings[" + url + "]";
  }
}
