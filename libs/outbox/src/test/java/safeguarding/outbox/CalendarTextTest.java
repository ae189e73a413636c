package safeguarding.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.outbox.Outgoing.CalendarEntry;

/** What a calendar reads of a message. */
class CalendarTextTest {
  private static final OutboxSettings FROM =
      new OutboxSettings("lado@example.org", "LADO service", Duration.ofSeconds(5));
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final UUID UID = UUID.fromString("7f7a1f0e-63b2-4b2e-9a53-2a0d8f2d3f10");

  @Test
  void an_invitation_names_the_organiser_and_its_reader_alone() {
    String text = written("Room 1", "You are invited.", 2, false, "2018-06-04T14:00");

    assertThat(text.lines())
        .contains(
            "METHOD:REQUEST",
            "UID:" + UID,
            "SEQUENCE:2",
            "DTSTART:20180604T130000Z",
            "DTEND:20180604T143000Z",
            "STATUS:CONFIRMED",
            "LOCATION:Room 1");
    assertThat(unfolded(text))
        .contains("ORGANIZER;CN=LADO service:mailto:lado@example.org")
        .containsOnlyOnce("ATTENDEE")
        .contains("mailto:someone@example.org");
  }

  @Test
  void a_cancellation_takes_the_same_entry_away() {
    String text = written("Room 1", "Cancelled.", 3, true, "2018-06-04T14:00");

    assertThat(text.lines())
        .contains("METHOD:CANCEL", "UID:" + UID, "SEQUENCE:3", "STATUS:CANCELLED");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-30T14:00, 20190330T140000Z",
    "2019-03-31T14:00, 20190331T130000Z",
    "2019-10-26T14:00, 20191026T130000Z",
    "2019-10-27T14:00, 20191027T140000Z"
  })
  void two_in_the_afternoon_in_london_is_right_before_and_after_the_clocks_change(
      String local, String utc) {
    assertThat(written("", "Text", 0, false, local).lines()).contains("DTSTART:" + utc);
  }

  @Test
  void whatever_is_written_is_read_back_and_no_line_is_longer_than_75_octets()
      throws IOException, ParserException {
    Random random = new Random(20180604);
    for (int i = 0; i < 300; i++) {
      String place = letters(random, 150).strip();
      String body = letters(random, 400).strip();
      String text = written(place, body, i, false, "2018-06-04T14:00");

      assertThat(text.split("\r\n", -1))
          .allSatisfy(line ->
              assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
      assertThat(new CalendarBuilder().build(new StringReader(text)).getComponentList().getAll())
          .hasSize(1);
      assertThat(value(text, "DESCRIPTION")).isEqualTo(body);
      assertThat(value(text, "LOCATION")).isEqualTo(place);
    }
  }

  /** Read by hand: the library takes the letter after an escaped backslash for escaped too. */
  private static String value(String text, String property) {
    String line =
        unfolded(text)
            .lines()
            .filter(one -> one.startsWith(property + ":"))
            .findFirst()
            .orElseThrow()
            .substring(property.length() + 1);
    StringBuilder value = new StringBuilder();
    boolean escaped = false;
    for (int letter : line.codePoints().toArray()) {
      if (!escaped && letter == '\\') {
        escaped = true;
      } else {
        value.appendCodePoint(escaped && letter == 'n' ? '\n' : letter);
        escaped = false;
      }
    }
    return value.toString();
  }

  /** Letters that have a meaning in the format, and letters of two, three and four octets. */
  private static String letters(Random random, int most) {
    String[] some = {
      "a", " ", ",", ";", "\\", "\n", ":", "\"", "é", "ŷ", "€", "日", "😀", "n", "BEGIN:"
    };
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(some[random.nextInt(some.length)]);
    }
    return text.append('x').toString();
  }

  private static String written(
      String place, String body, int sequence, boolean cancelled, String local) {
    Instant start = LocalDateTime.parse(local).atZone(LONDON).toInstant();
    CalendarEntry entry = new CalendarEntry(UID, sequence, cancelled, start, 90, place);
    Claimed message =
        new Claimed(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            "<1@example.org>",
            "Demo Person",
            "someone@example.org",
            "Meeting on 4 June 2018 at 2pm",
            body,
            entry,
            Posting.NOW);
    return CalendarText.of(message, entry, FROM);
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }
}
