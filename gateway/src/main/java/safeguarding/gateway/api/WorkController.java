package safeguarding.gateway.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.worklist.v1.Bucket;
import safeguarding.contracts.worklist.v1.BucketCount;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.ListWorkResponse;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.gateway.api.DashboardJson.UnavailableJson;
import safeguarding.gateway.api.WorkJson.ItemJson;
import safeguarding.gateway.calls.Answer;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.MergedPages;
import safeguarding.gateway.calls.MergedPages.Part;
import safeguarding.gateway.calls.MergedPages.Place;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** What the clocks want, of all services. */
@Tag(name = "Work")
@Controller("/api/v1/authorities/{authority}/work")
class WorkController {
  private final Services services;

  private record Row(String service, WorkItem item) {}

  private record Asked(Bucket bucket, boolean names, int size) {}

  WorkController(Services services) {
    this.services = services;
  }

  /**
   * What is due.
   *
   * @param authority code of the authority, the token's own
   * @param bucket overdue, due-today, this-week, later; all when absent
   * @param names true to have full names; the journal says so
   * @param pageSize 1 to 100; 25 when absent
   * @param pageToken nextPageToken of the page before; absent for the first
   */
  @Get
  @Operation(summary = "List what is due")
  @ApiResponse(
      responseCode = "200",
      description = "A page; services that did not answer are named",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = WorkJson.class)))
  WorkJson list(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @QueryValue @Nullable String bucket,
      @QueryValue(defaultValue = "false") boolean names,
      @QueryValue @Nullable Integer pageSize,
      @QueryValue @Nullable String pageToken) {
    Bucket wanted = wanted(bucket);
    int size = Parameters.size(pageSize);
    Map<String, Place> places = Parameters.places(pageToken);
    List<Answer<ListWorkResponse>> answers =
        services.askAll(service ->
            ask(
                service,
                who,
                new Asked(wanted, names, size),
                places.getOrDefault(service.name(), START)));
    Map<String, Part<Row>> parts = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    ContractKeys.all(Bucket.getDescriptor()).forEach(key -> counts.put(key, 0));
    List<UnavailableJson> unavailable = new ArrayList<>();
    for (Answer<ListWorkResponse> answer : answers) {
      switch (answer) {
        case Answer.Given<ListWorkResponse>(DomainService service, ListWorkResponse found) -> {
          boolean ended = places.getOrDefault(service.name(), START).ended();
          parts.put(service.name(), ended ? new Part<>(List.of(), "") : part(service, found));
          found.getCountsList().forEach(count -> add(counts, count));
        }
        case Answer.Silent<ListWorkResponse>(var service, var since) ->
            unavailable.add(new UnavailableJson(service.name(), since));
      }
    }
    var page = new MergedPages<>(ORDER, size).merge(places, parts);
    return new WorkJson(
        page.rows().stream().map(WorkController::json).toList(),
        counts,
        page.next().isEmpty() ? null : page.next(),
        unavailable);
  }

  private static Bucket wanted(@Nullable String bucket) {
    return bucket == null
        ? Bucket.BUCKET_UNSPECIFIED
        : ContractKeys.find(Bucket.class, bucket)
            .orElseThrow(() ->
                ProblemKind.INVALID_PARAMETER.refusal(
                    "bucket",
                    "Choose one of: "
                        + String.join(", ", ContractKeys.all(Bucket.getDescriptor()))
                        + "."));
  }

  private static final Place START = new Place("", 0, false);
  private static final Comparator<Row> ORDER =
      Comparator.<Row, java.time.LocalDate>comparing(row -> ProtoTimes.day(row.item().getDueOn()))
          .thenComparing(row -> row.item().getRuleId())
          .thenComparing(row -> row.item().getId());

  private static ListWorkResponse ask(
      DomainService service, SignedIn who, Asked asked, Place place) {
    var request =
        ListWorkRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setBucket(asked.bucket())
            .setWithNames(asked.names())
            // Of a list that has ended only the counts are wanted.
            .setPageSize(place.ended() ? 1 : asked.size())
            .setPageToken(place.token())
            .build();
    return service.read(who, WorklistServiceGrpc::newBlockingStub, stub -> stub.listWork(request));
  }

  private static Part<Row> part(DomainService service, ListWorkResponse found) {
    return new Part<>(
        found.getItemsList().stream().map(item -> new Row(service.name(), item)).toList(),
        found.getNextPageToken());
  }

  private static void add(Map<String, Integer> counts, BucketCount count) {
    counts.merge(ContractKeys.keyOf(count.getBucket()), count.getCount(), Integer::sum);
  }

  private static ItemJson json(Row row) {
    WorkItem item = row.item();
    return new ItemJson(
        item.getId(),
        item.getRuleId(),
        item.getRuleTitle(),
        item.getRecordKind(),
        item.getRecordId(),
        item.getReference(),
        item.getInitials(),
        item.hasStartedOn() ? ProtoTimes.day(item.getStartedOn()) : null,
        item.hasDueOn() ? ProtoTimes.day(item.getDueOn()) : null,
        item.hasWorkingDaysLeft() ? item.getWorkingDaysLeft() : null,
        ContractKeys.keyOf(item.getBucket()),
        item.getAction(),
        row.service());
  }
}
