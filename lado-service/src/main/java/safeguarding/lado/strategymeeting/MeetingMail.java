package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;
import safeguarding.lado.strategymeeting.Meeting.Booked;
import safeguarding.lado.strategymeeting.Meeting.Cancelled;
import safeguarding.lado.strategymeeting.Meeting.Planned;
import safeguarding.outbox.Outbox;
import safeguarding.outbox.Outgoing;
import safeguarding.outbox.Outgoing.CalendarEntry;

/**
 * What people are told of a meeting by mail: when and where, and the reference of the case. Nothing
 * about the adult or a child, no agenda, and nobody else's name but the chair's.
 */
@Singleton
final class MeetingMail {
  private static final Duration NOTICE_USEFUL = Duration.ofDays(5);

  private final Outbox outbox;
  private final Clock clock;

  MeetingMail(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Everybody with an address is invited. */
  void booked(CaseFacts about, Booked booked) {
    booked.plan().invited().forEach(person -> invite(about, booked, person, "invitation"));
  }

  /**
   * Whoever is new is invited; the others are told when the invitation says something else; whose
   * address is gone is told that the meeting is no longer theirs.
   */
  void changed(MeetingFile before, Booked now) {
    if (!(before.meeting() instanceof Booked old)) {
      return;
    }
    Map<String, Person> invited = byAddress(old.plan().invited());
    Map<String, Person> wanted = byAddress(now.plan().invited());
    boolean otherwise = !now.plan().invitesAs(old.plan());
    wanted.forEach((address, person) -> {
      if (!invited.containsKey(address)) {
        invite(before.about(), now, person, "invitation");
      } else if (otherwise) {
        invite(before.about(), now, person, "change");
      }
    });
    invited.forEach((address, person) -> {
      if (!wanted.containsKey(address)) {
        // What stands in their calendar is the old booking.
        Booked taken = new Booked(now.id(), old.plan(), now.sequence());
        uninvite(before.about(), taken, person, "You are no longer invited to this meeting.");
      }
    });
  }

  /** Everybody with an address is told. */
  void cancelled(CaseFacts about, Cancelled cancelled) {
    cancelled
        .plan()
        .invited()
        .forEach(person -> uninvite(about, cancelled, person, "This meeting is cancelled."));
  }

  /** The minutes themselves never go by mail: it is not made for what they say. */
  void circulated(MeetingFile file) {
    String body =
        """
        The minutes of the meeting on %s have been circulated.
        You get them in the way that you and the LADO (local authority designated officer) have agreed.

        Reference: %s
        """
            .formatted(when(file.meeting().startsAt()), file.about().reference());
    for (Attendee attendee : file.people()) {
      Person person = attendee.person();
      leave(
          file.meeting(),
          person,
          "minutes-notice",
          "Minutes of the meeting on " + when(file.meeting().startsAt()),
          body,
          null,
          clock.instant().plus(NOTICE_USEFUL));
    }
  }

  private void invite(CaseFacts about, Booked booked, Person person, String purpose) {
    String opening =
        purpose.equals("change")
            ? "This meeting has been changed. What follows replaces what you were told before."
            : "You are invited to a meeting.";
    leave(
        booked,
        person,
        purpose,
        subject(booked),
        body(opening, about, booked),
        entry(booked, false),
        booked.startsAt());
  }

  private void uninvite(CaseFacts about, Planned planned, Person person, String opening) {
    leave(
        planned,
        person,
        "cancellation",
        "Cancelled: meeting on " + when(planned.startsAt()),
        body(opening, about, planned),
        entry(planned, true),
        planned.startsAt());
  }

  private void leave(
      Meeting meeting,
      Person person,
      String purpose,
      String subject,
      String body,
      @Nullable CalendarEntry entry,
      Instant usefulUntil) {
    if (!person.email().isEmpty()) {
      outbox.leave(
          new Outgoing(
              new RecordReference(Meetings.RECORD_KIND, meeting.id()),
              purpose,
              person.name(),
              person.email(),
              subject,
              body,
              entry,
              usefulUntil));
    }
  }

  private static CalendarEntry entry(Planned planned, boolean cancelled) {
    return new CalendarEntry(
        planned.id(),
        planned.sequence(),
        cancelled,
        planned.startsAt(),
        planned.plan().minutes(),
        planned.place());
  }

  private static String subject(Meeting meeting) {
    return "Meeting on " + when(meeting.startsAt());
  }

  private static String body(String opening, CaseFacts about, Planned planned) {
    return """
    %s

    When: %s, for %d minutes
    Where: %s
    Chair: %s
    Reference: %s

    The LADO (local authority designated officer) service invites to it. Please answer this mail if you
    cannot come, and write nothing in it about the people whom the meeting is about.
    """
        .formatted(
            opening,
            when(planned.startsAt()),
            planned.plan().minutes(),
            planned.place(),
            planned.chair(),
            about.reference());
  }

  /** '4 June 2018 at 2pm', as it is in London. */
  static String when(Instant instant) {
    ZonedDateTime london = instant.atZone(LondonTime.ZONE);
    int hour = london.getHour() % 12 == 0 ? 12 : london.getHour() % 12;
    String minutes = london.getMinute() == 0 ? "" : ":%02d".formatted(london.getMinute());
    return LongDate.inWords(london.toLocalDate())
        + " at "
        + hour
        + minutes
        + (london.getHour() < 12 ? "am" : "pm");
  }

  private static Map<String, Person> byAddress(List<Person> people) {
    return people.stream()
        .filter(person -> !person.email().isEmpty())
        .collect(
            Collectors.toMap(
                person -> person.email().toLowerCase(Locale.ROOT),
                person -> person,
                (one, _) -> one,
                LinkedHashMap::new));
  }
}
