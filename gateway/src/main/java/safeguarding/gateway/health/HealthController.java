package safeguarding.gateway.health;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import safeguarding.gateway.visitor.OpenToAll;

/** Whether the suite is up; needs no sign-in. */
@Tag(name = "Health")
@Controller("/health")
class HealthController {
  private static final String UP = "up";
  private static final String DOWN = "down";
  private static final Duration KEPT = Duration.ofSeconds(1);
  private final Parts parts;
  private final Clock clock;
  private Map<String, String> states = Map.of();
  private Instant askedAt = Instant.EPOCH;

  HealthController(Parts parts, Clock clock) {
    this.parts = parts;
    this.clock = clock;
  }

  /** 200 when every part is up, else 503; the body says which part is not. */
  @Get
  @OpenToAll
  @Operation(
      summary = "Is the suite up?",
      security = {})
  @ApiResponse(
      responseCode = "200",
      description = "Every part is up",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HealthJson.class)))
  @ApiResponse(
      responseCode = "503",
      description = "A part is down; it is named",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HealthJson.class)))
  HttpResponse<HealthJson> all() {
    Map<String, String> states = recent();
    boolean up = states.values().stream().allMatch(UP::equals);
    return HttpResponse.<HealthJson>status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(new HealthJson(up ? UP : DOWN, states));
  }

  /** Anybody may ask, so that the parts are asked once a second at most, however many do. */
  private synchronized Map<String, String> recent() {
    Instant now = clock.instant();
    boolean fresh = now.isBefore(askedAt.plus(KEPT)) && !now.isBefore(askedAt);
    if (!fresh) {
      states = parts.states(UP, DOWN);
      askedAt = clock.instant();
    }
    return states;
  }

  /** 200 as long as this program answers at all. */
  @Get("/live")
  @OpenToAll
  @Operation(
      summary = "Does the gateway answer?",
      security = {})
  @ApiResponse(
      responseCode = "200",
      description = "It answers",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HealthJson.class)))
  HealthJson live() {
    return new HealthJson(UP, Map.of());
  }
}
