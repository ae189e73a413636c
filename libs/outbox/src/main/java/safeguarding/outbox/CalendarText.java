package safeguarding.outbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import safeguarding.outbox.Outgoing.CalendarEntry;

/**
 * Writes a calendar entry for one person (RFC 5545, RFC 5546). Times are in UTC, which every
 * calendar shows as the reader's own: an event that happens once needs no time zone. Nobody but the
 * reader is named as attending: who else comes is told by no calendar.
 */
final class CalendarText {
  private static final int MOST_OCTETS = 75;
  private static final String PRODUCT = "-//Safeguarding Suite//Outbox//EN";

  private CalendarText() {}

  /** What the message is called by its Content-Type. */
  static String method(CalendarEntry entry) {
    return entry.cancelled() ? "CANCEL" : "REQUEST";
  }

  static String of(Claimed message, CalendarEntry entry, OutboxSettings from) {
    VEvent event = new VEvent(false);
    Instant ends = entry.startsAt().plus(Duration.ofMinutes(entry.minutes()));
    event.add(new Uid(entry.uid().toString()));
    event.add(new DtStamp(message.queuedAt()));
    event.add(new Sequence(entry.sequence()));
    event.add(new DtStart<>(entry.startsAt()));
    event.add(new DtEnd<>(ends));
    event.add(new Summary(message.subject()));
    event.add(new Description(message.body()));
    if (!entry.place().isEmpty()) {
      event.add(new Location(entry.place()));
    }
    event.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(
        new Organizer(address(from.from()))
            .withParameter(new Cn(from.fromName()))
            .getFluentTarget());
    event.add(attendee(message));
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
    calendar.add(event);
    return text(calendar);
  }

  private static Attendee attendee(Claimed message) {
    Attendee attendee = new Attendee(address(message.toAddress()));
    if (!message.toName().isEmpty()) {
      attendee.add(new Cn(message.toName()));
    }
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.TRUE);
    return attendee;
  }

  private static URI address(String mail) {
    return URI.create("mailto:" + mail);
  }

  /**
   * The library would fold by letters, and break those of four octets in two: so it is done here.
   */
  private static String text(Calendar calendar) {
    calendar.validate();
    return calendar.toString().lines().map(CalendarText::folded).collect(Collectors.joining());
  }

  /** Lines of at most 75 octets, each further one after a space (RFC 5545, 3.1). */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int letter : line.codePoints().toArray()) {
      String written = Character.toString(letter);
      int more = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(written);
      octets += more;
    }
    return folded.append("\r\n").toString();
  }
}
