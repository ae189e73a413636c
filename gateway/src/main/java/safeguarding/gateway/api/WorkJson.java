package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.api.DashboardJson.UnavailableJson;

/**
 * What is due, of all services, in the order (due, rule, id).
 *
 * @param counts of everything due, by bucket
 * @param nextPageToken null on the last page
 * @param unavailable the services whose rows are missing
 */
@Serdeable
@Schema(name = "WorkPage")
record WorkJson(
    List<ItemJson> rows,
    Map<String, Integer> counts,
    @Nullable String nextPageToken,
    List<UnavailableJson> unavailable) {

  /**
   * One row.
   *
   * @param recordKind allegation
   * @param initials of whom the record is about; empty when not known
   * @param workingDaysLeft after today; negative when overdue; null beyond the known bank holidays
   * @param bucket overdue, due-today, this-week, later
   * @param action what the row asks for
   * @param service whose record it is
   */
  @Serdeable
  @Schema(name = "WorkItem")
  record ItemJson(
      String id,
      @Schema(example = "lado.initial-consideration") String ruleId,
      String ruleTitle,
      String recordKind,
      String recordId,
      String reference,
      String initials,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate dueOn,
      @Nullable Integer workingDaysLeft,
      String bucket,
      @Schema(example = "Decide the threshold") String action,
      String service) {}
}
