package safeguarding.gateway.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.Changed;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.DecideThresholdResponse;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.RecordOutcomeRequest;
import safeguarding.contracts.lado.v1.RecordOutcomeResponse;
import safeguarding.gateway.calls.AllegationKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.Refusals;
import safeguarding.gateway.visitor.SignedIn;

/** Allegations against adults who work with children. */
@Tag(name = "Allegations")
@Controller("/api/v1/authorities/{authority}/allegations")
class AllegationController {
  private final Services services;

  AllegationController(Services services) {
    this.services = services;
  }

  /**
   * Logs a contact, also one that goes no further. The same Idempotency-Key sent twice is done
   * once.
   *
   * @param authority code of the authority, the token's own
   * @param key required: a UUID of your own choosing
   * @param body the contact
   */
  @Post
  @Operation(summary = "Log a contact")
  @ApiResponse(
      responseCode = "201",
      description = "The contact is on record",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = LoggedJson.class),
              examples = @ExampleObject(name = "logged", value = Examples.LOGGED)))
  @ChangeProblems
  HttpResponse<LoggedJson> log(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @Header("Idempotency-Key") @Nullable String key,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ContactJson.class),
                      examples = @ExampleObject(name = "contact", value = Examples.CONTACT)))
          @Body
          byte[] body) {
    String requestId = Preconditions.requestId(key);
    var request =
        LogContactRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(requestId)
            .setContact(AllegationRequests.contact(Bodies.read(body, ContactJson.class)))
            .build();
    LogContactResponse response =
        services
            .lado()
            .write(who, AllegationServiceGrpc::newBlockingStub, lado -> lado.logContact(request));
    return switch (response.getOutcomeCase()) {
      case LOGGED -> logged(authority, response.getLogged());
      case REFUSAL -> throw Refusals.refused(response.getRefusal());
      case OUTCOME_NOT_SET -> throw ProblemKind.INTERNAL.refusal();
    };
  }

  /**
   * A page of allegations.
   *
   * @param authority code of the authority, the token's own
   * @param state received, closed, under-enquiry, concluded; may be repeated
   * @param role of the adult; may be repeated
   * @param concern the primary concern; may be repeated
   * @param referralOutcome logged-and-closed, advice-given, internal-enquiry,
   *     referred-to-another-lado; may be repeated
   * @param receivedFrom first day, in London
   * @param receivedTo last day, in London
   * @param order newest-first (the default) or oldest-first
   * @param names true to have full names; the journal says so
   * @param pageSize 1 to 100; 25 when absent
   * @param pageToken nextPageToken of the page before; absent for the first
   */
  @Get
  @Operation(summary = "List allegations")
  @ApiResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AllegationPageJson.class)))
  @ReadProblems
  AllegationPageJson list(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> state,
      @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> role,
      @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> concern,
      @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> referralOutcome,
      @QueryValue @Nullable LocalDate receivedFrom,
      @QueryValue @Nullable LocalDate receivedTo,
      @QueryValue @Nullable String order,
      @QueryValue(defaultValue = "false") boolean names,
      @QueryValue @Nullable Integer pageSize,
      @QueryValue @Nullable String pageToken) {
    var keys = new Keys();
    var request =
        ListAllegationsRequest.newBuilder()
            .setAuthorityCode(authority)
            .addAllStates(keys.all("state", state, AllegationKeys.STATES))
            .addAllRoles(keys.all("role", role, AllegationKeys.ROLES))
            .addAllConcerns(keys.all("concern", concern, AllegationKeys.CONCERNS))
            .addAllReferralOutcomes(
                keys.all("referralOutcome", referralOutcome, AllegationKeys.REFERRALS))
            .setPageSize(Parameters.size(pageSize))
            .setPageToken(Parameters.token(pageToken))
            .setWithNames(names);
    keys.one("order", order, AllegationKeys.ORDERS).ifPresent(request::setOrder);
    keys.check(ProblemKind.INVALID_PARAMETER);
    Optional.ofNullable(receivedFrom).map(ProtoTimes::date).ifPresent(request::setReceivedFrom);
    Optional.ofNullable(receivedTo).map(ProtoTimes::date).ifPresent(request::setReceivedTo);
    return AllegationAnswers.page(
        services
            .lado()
            .read(
                who,
                AllegationServiceGrpc::newBlockingStub,
                lado -> lado.listAllegations(request.build())));
  }

  /**
   * One allegation with its clocks and its timeline. Its ETag is what a change sends as If-Match.
   *
   * @param authority code of the authority, the token's own
   * @param id of the allegation
   */
  @Get("/{id}")
  @Operation(summary = "Read an allegation")
  @ApiResponse(
      responseCode = "200",
      description = "The record; its ETag is in the header of that name",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AllegationRecordJson.class)))
  @ReadProblems
  HttpResponse<AllegationRecordJson> open(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @PathVariable String id) {
    var request =
        GetAllegationRequest.newBuilder()
            .setAuthorityCode(authority)
            .setAllegationId(Parameters.uuid(id))
            .build();
    var found =
        services
            .lado()
            .read(who, AllegationServiceGrpc::newBlockingStub, lado -> lado.getAllegation(request));
    return HttpResponse.ok(AllegationAnswers.record(found))
        .header("ETag", Preconditions.quoted(found.getEtag()));
  }

  /**
   * Decides whether the threshold is met, and with it the outcome of the referral.
   *
   * @param authority code of the authority, the token's own
   * @param id of the allegation
   * @param key required: a UUID of your own choosing
   * @param etag required: that of the allegation as you read it, in its quotes
   * @param body the decision
   */
  @Post("/{id}/threshold-decision")
  @Operation(summary = "Decide the threshold")
  @ApiResponse(
      responseCode = "200",
      description = "The decision is on record",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ChangedJson.class),
              examples = @ExampleObject(name = "changed", value = Examples.DECIDED)))
  @ChangeProblems
  @EtagProblems
  HttpResponse<ChangedJson> decide(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @PathVariable String id,
      @Header("Idempotency-Key") @Nullable String key,
      @Header("If-Match") @Nullable String etag,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = DecisionJson.class),
                      examples = @ExampleObject(name = "decision", value = Examples.DECISION)))
          @Body
          byte[] body) {
    var request =
        DecideThresholdRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(Preconditions.requestId(key))
            .setEtag(Preconditions.etag(etag))
            .setAllegationId(Parameters.uuid(id))
            .setDecision(AllegationRequests.decision(Bodies.read(body, DecisionJson.class)))
            .build();
    DecideThresholdResponse response =
        services
            .lado()
            .write(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.decideThreshold(request));
    return switch (response.getOutcomeCase()) {
      case CHANGED -> changed(response.getChanged());
      case REFUSAL -> throw Refusals.refused(response.getRefusal());
      case OUTCOME_NOT_SET -> throw ProblemKind.INTERNAL.refusal();
    };
  }

  /**
   * Records the outcome of an enquiry.
   *
   * @param authority code of the authority, the token's own
   * @param id of the allegation
   * @param key required: a UUID of your own choosing
   * @param etag required: that of the allegation as you read it, in its quotes
   * @param body the outcome
   */
  @Post("/{id}/outcome")
  @Operation(summary = "Record the outcome of the enquiry")
  @ApiResponse(
      responseCode = "200",
      description = "The outcome is on record",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ChangedJson.class),
              examples = @ExampleObject(name = "changed", value = Examples.CONCLUDED)))
  @ChangeProblems
  @EtagProblems
  HttpResponse<ChangedJson> conclude(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @PathVariable String id,
      @Header("Idempotency-Key") @Nullable String key,
      @Header("If-Match") @Nullable String etag,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = OutcomeJson.class),
                      examples = @ExampleObject(name = "outcome", value = Examples.OUTCOME)))
          @Body
          byte[] body) {
    var request =
        RecordOutcomeRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(Preconditions.requestId(key))
            .setEtag(Preconditions.etag(etag))
            .setAllegationId(Parameters.uuid(id))
            .setEnquiryOutcome(AllegationRequests.outcome(Bodies.read(body, OutcomeJson.class)))
            .build();
    RecordOutcomeResponse response =
        services
            .lado()
            .write(
                who, AllegationServiceGrpc::newBlockingStub, lado -> lado.recordOutcome(request));
    return switch (response.getOutcomeCase()) {
      case CHANGED -> changed(response.getChanged());
      case REFUSAL -> throw Refusals.refused(response.getRefusal());
      case OUTCOME_NOT_SET -> throw ProblemKind.INTERNAL.refusal();
    };
  }

  private static HttpResponse<LoggedJson> logged(
      String authority, LogContactResponse.Logged logged) {
    URI location =
        URI.create("/api/v1/authorities/" + authority + "/allegations/" + logged.getAllegationId());
    return HttpResponse.created(
            new LoggedJson(logged.getAllegationId(), logged.getReference(), logged.getEtag()),
            location)
        .header("ETag", Preconditions.quoted(logged.getEtag()));
  }

  private static HttpResponse<ChangedJson> changed(Changed changed) {
    return HttpResponse.ok(
            new ChangedJson(changed.getEtag(), AllegationKeys.STATES.keyOf(changed.getState())))
        .header("ETag", Preconditions.quoted(changed.getEtag()));
  }
}
