package safeguarding.outbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What can be set about sending at all.
 *
 * @param from the address that messages come from, and that organises meetings
 * @param fromName the name beside it
 * @param every how long the sender rests between two rounds
 */
@ConfigurationProperties("outbox")
public record OutboxSettings(
    @Bindable(defaultValue = "safeguarding@suite.invalid") String from,
    @Bindable(defaultValue = "Safeguarding service") String fromName,
    @Bindable(defaultValue = "5s") Duration every) {

  /** The part behind the at sign, in which Message-IDs are unique. */
  String domain() {
    return from.substring(from.lastIndexOf('@') + 1);
  }
}
