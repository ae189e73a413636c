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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.journal.v1.Entry;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
import safeguarding.gateway.api.DashboardJson.UnavailableJson;
import safeguarding.gateway.api.JournalJson.EntryJson;
import safeguarding.gateway.calls.Answer;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.MergedPages;
import safeguarding.gateway.calls.MergedPages.Part;
import safeguarding.gateway.calls.MergedPages.Place;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** Who read or changed what: the journals of all services and of the gateway itself. */
@Tag(name = "Journal")
@Controller("/api/v1/authorities/{authority}/journal")
class JournalController {
  private static final Place START = new Place("", 0, false);

  private final Services services;
  private final OwnEntries own;

  JournalController(Services services, OwnEntries own) {
    this.services = services;
    this.own = own;
  }

  /**
   * Entries, newest first.
   *
   * @param authority code of the authority, the token's own
   * @param service one program's journal only: gateway, lado, cla-review or child-protection
   * @param recordKind one record only, with recordId: allegation
   * @param recordId one record only, with recordKind
   * @param subject one person's doings only
   * @param pageSize 1 to 100; 25 when absent
   * @param pageToken nextPageToken of the page before; absent for the first
   */
  @Get
  @Operation(summary = "Read the journal")
  @ApiResponse(
      responseCode = "200",
      description = "A page; programs that did not answer are named",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = JournalJson.class)))
  JournalJson list(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @QueryValue @Nullable String service,
      @QueryValue @Nullable String recordKind,
      @QueryValue @Nullable String recordId,
      @QueryValue @Nullable String subject,
      @QueryValue @Nullable Integer pageSize,
      @QueryValue @Nullable String pageToken) {
    if ((recordKind == null) != (recordId == null)) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          recordKind == null ? "recordKind" : "recordId", "Name the kind and the id, or neither.");
    }
    Predicate<String> wanted = wanted(service);
    int size = Parameters.size(pageSize);
    Map<String, Place> places = Parameters.places(pageToken);
    var request =
        ListEntriesRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRecordKind(recordKind == null ? "" : recordKind)
            .setRecordId(recordId == null ? "" : Parameters.uuid(recordId))
            .setSubject(subject == null ? "" : subject)
            .setPageSize(size);
    Map<String, Part<EntryJson>> parts = new LinkedHashMap<>();
    List<UnavailableJson> unavailable = new ArrayList<>();
    if (wanted.test(GatewayJournal.PROGRAM)) {
      Place place = place(places, GatewayJournal.PROGRAM);
      parts.put(GatewayJournal.PROGRAM, own.page(who, request, place));
    }
    for (Answer<Part<EntryJson>> answer :
        services.askAll(
            one -> wanted.test(one.name()),
            one -> page(one, who, request.clone(), place(places, one.name())))) {
      switch (answer) {
        case Answer.Given<Part<EntryJson>>(var one, var part) -> parts.put(one.name(), part);
        case Answer.Silent<Part<EntryJson>>(var one, var since) ->
            unavailable.add(new UnavailableJson(one.name(), since));
      }
    }
    var page =
        new MergedPages<>(Comparator.comparing(EntryJson::recordedAt).reversed(), size)
            .merge(places, parts);
    return new JournalJson(page.rows(), page.next().isEmpty() ? null : page.next(), unavailable);
  }

  private Predicate<String> wanted(@Nullable String asked) {
    List<String> programs =
        Stream.concat(
                Stream.of(GatewayJournal.PROGRAM), services.all().stream().map(DomainService::name))
            .toList();
    if (asked != null && !programs.contains(asked)) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "service", "Choose one of: " + String.join(", ", programs) + ".");
    }
    return program -> asked == null || asked.equals(program);
  }

  private static Place place(Map<String, Place> places, String program) {
    return places.getOrDefault(program, START);
  }

  private static Part<EntryJson> page(
      DomainService service, SignedIn who, ListEntriesRequest.Builder request, Place place) {
    if (place.ended()) {
      return new Part<>(List.of(), "");
    }
    ListEntriesResponse found =
        service.read(
            who,
            JournalServiceGrpc::newBlockingStub,
            stub -> stub.listEntries(request.setPageToken(place.token()).build()));
    return new Part<>(
        found.getEntriesList().stream().map(entry -> json(entry, service.name())).toList(),
        found.getNextPageToken());
  }

  private static EntryJson json(Entry entry, String program) {
    boolean aboutOne = !entry.getRecordKind().isEmpty();
    return new EntryJson(
        entry.getId(),
        ProtoTimes.instant(entry.getRecordedAt()),
        entry.getSubject(),
        entry.getRolesList(),
        entry.getAction(),
        aboutOne ? entry.getRecordKind() : null,
        aboutOne ? entry.getRecordId() : null,
        ContractKeys.keyOf(entry.getOutcome()),
        entry.getReasonCode().isEmpty() ? null : entry.getReasonCode(),
        entry.getCorrelationId(),
        program);
  }
}
