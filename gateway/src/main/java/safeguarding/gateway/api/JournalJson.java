package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.api.DashboardJson.UnavailableJson;

/**
 * Who read or changed what, of all programs, newest first.
 *
 * @param nextPageToken null on the last page
 * @param unavailable the programs whose entries are missing
 */
@Serdeable
@Schema(name = "JournalPage")
record JournalJson(
    List<EntryJson> rows, @Nullable String nextPageToken, List<UnavailableJson> unavailable) {

  /**
   * One entry.
   *
   * @param subject who: the subject of the token
   * @param roles held at that moment
   * @param action what was called
   * @param recordKind null when the entry is not about one record
   * @param outcome changed, read, refused, denied, signed-in, signed-out
   * @param reasonCode of a refusal or denial; null otherwise
   * @param program whose journal it stands in
   */
  @Serdeable
  @Schema(name = "JournalEntry")
  record EntryJson(
      String id,
      Instant recordedAt,
      String subject,
      List<String> roles,
      String action,
      @Nullable String recordKind,
      @Nullable String recordId,
      String outcome,
      @Nullable String reasonCode,
      String correlationId,
      String program) {}
}
