package safeguarding.gateway.e2e;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import safeguarding.calendar.LondonTime;

/** Meetings as programs send them. */
final class Meetings {
  private static final Clock CLOCK = Clock.systemUTC();

  private Meetings() {}

  /**
   * A professionals' meeting of a minute ago, whose minutes are circulated, with an open action and
   * a message.
   *
   * @return its id
   */
  static String heldWithAnActionAndAMessage(Api api, String base, String allegation)
      throws IOException {
    Instant heldAt = CLOCK.instant().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    String held =
        """
        {"kind": "professionals", "holding": {"heldAt": "%s", "chair": "C. Chair",
         "people": [{"name": "D. Officer", "agency": "Police", "email": "officer@example.org", "attendance": "came"}],
         "decisions": "The employer looks into it."}}
        """
            .formatted(heldAt);
    String id =
        Families.done(api.post(base + "/allegations/" + allegation + "/meeting-records", held), 201)
            .path("meetingId")
            .asText();
    String today = LondonTime.dateOf(CLOCK.instant()).toString();
    Families.done(
        api.post(
            base + "/meetings/" + id + "/circulation",
            """
            {"circulatedOn": "%s", "circulatedTo": ["Police"], "minutes": "As agreed.", "sendNotice": true}
            """
                .formatted(today),
            "If-Match",
            "\"1\""),
        200);
    Families.done(
        api.post(
            base + "/meetings/" + id + "/actions",
            """
            {"what": "Tell the employer.", "owner": "LADO", "dueOn": "%s"}
            """
                .formatted(today),
            "If-Match",
            "\"2\""),
        200);
    return id;
  }
}
