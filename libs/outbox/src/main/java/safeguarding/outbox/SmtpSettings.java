package safeguarding.outbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The mail server.
 *
 * @param host empty: no mail is sent, and messages wait
 * @param starttls whether the connection must be encrypted; off only for a server on this machine
 * @param user empty: the server asks nobody to sign in
 * @param timeout how long a single answer may take
 */
@ConfigurationProperties("outbox.smtp")
public record SmtpSettings(
    @Bindable(defaultValue = "") String host,
    @Bindable(defaultValue = "587") int port,
    @Bindable(defaultValue = "true") boolean starttls,
    @Bindable(defaultValue = "") String user,
    @Bindable(defaultValue = "") String password,
    @Bindable(defaultValue = "20s") Duration timeout) {

  /** Shows no secret. */
  @Override
  public String toString() {
    return "SmtpSettings[" + host + ":" + port + "]";
  }
}
