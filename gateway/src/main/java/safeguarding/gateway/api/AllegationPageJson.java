package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of allegations.
 *
 * @param nextPageToken null on the last page
 * @param total of all that the filters let through
 */
@Serdeable
@Schema(name = "AllegationPage")
record AllegationPageJson(List<RowJson> rows, @Nullable String nextPageToken, int total) {

  /**
   * One allegation in a list.
   *
   * @param adultInitials empty when the name is not known
   * @param referralOutcome null until decided
   * @param outcome null until concluded
   * @param nextDeadline the running clock that is due first; null when none runs
   */
  @Serdeable
  @Schema(name = "AllegationRow")
  record RowJson(
      String allegationId,
      String reference,
      @Nullable Instant receivedAt,
      String state,
      String adultInitials,
      @Nullable String role,
      String setting,
      @Nullable String primaryConcern,
      @Nullable String referralOutcome,
      @Nullable String outcome,
      @Nullable DeadlineJson nextDeadline) {}
}
