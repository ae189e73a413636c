package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One allegation as it stands.
 *
 * @param state received, closed, under-enquiry, concluded
 * @param decision null until decided
 * @param outcome null until concluded
 * @param deadlines its clocks
 * @param timeline newest first
 */
@Serdeable
@Schema(name = "Allegation")
record AllegationRecordJson(
    String allegationId,
    String reference,
    String etag,
    String state,
    ContactJson contact,
    @Nullable DecisionJson decision,
    @Nullable OutcomeJson outcome,
    List<DeadlineJson> deadlines,
    List<EventJson> timeline) {

  /**
   * Something that happened.
   *
   * @param kind contact-received, threshold-decided, outcome-recorded
   * @param timeKnown false: only the day is known
   * @param recordedAt when it was recorded here
   * @param recordedBy name of who recorded it
   */
  @Serdeable
  @Schema(name = "Event")
  record EventJson(
      String kind, Instant happenedAt, boolean timeKnown, Instant recordedAt, String recordedBy) {}
}
