package safeguarding.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Mail arrives and can be looked at. */
class MailboxTest {

  @Test
  void a_mail_is_listed_and_read_with_its_letters_as_written()
      throws MessagingException, IOException, InterruptedException {
    try (Mailbox mailbox = Mailbox.start(0, 0, Clock.systemUTC())) {
      send(mailbox, "Café <b>", ".a line that begins with a dot\r\nTŷ 2");

      assertThat(mailbox.mails())
          .singleElement()
          .satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("someone@example.org");
            assertThat(mail.subject()).isEqualTo("Café <b>");
            assertThat(mail.text()).startsWith(".a line").contains("Tŷ 2");
            assertThat(mail.calendar()).isEmpty();
          });
      assertThat(get(mailbox, "/").body()).contains("Café &lt;b&gt;", "someone@example.org");
      assertThat(get(mailbox, "/mails/1").body()).contains("Tŷ 2");
      assertThat(get(mailbox, "/mails/1.ics").statusCode()).isEqualTo(404);
      assertThat(get(mailbox, "/mails/2").statusCode()).isEqualTo(404);
      assertThat(get(mailbox, "/elsewhere").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void before_the_first_mail_the_page_says_so() throws IOException, InterruptedException {
    try (Mailbox mailbox = Mailbox.start(0, 0, Clock.systemUTC())) {
      assertThat(get(mailbox, "/").body()).contains("Nothing has been sent yet");
    }
  }

  private static void send(Mailbox mailbox, String subject, String text) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
    MimeMessage mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom(new InternetAddress("lado@example.org"));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("someone@example.org"));
    mail.setSubject(subject, "UTF-8");
    mail.setText(text, "UTF-8");
    Transport.send(mail);
  }

  private static HttpResponse<String> get(Mailbox mailbox, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(mailbox.address().resolve(path)).build(), BodyHandlers.ofString());
    }
  }
}
