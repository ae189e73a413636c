package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.contracts.clareview.v1.AlertServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.DocumentServiceGrpc;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.FreedomOfInformationServiceGrpc;
import safeguarding.contracts.lado.v1.LinkedCaseServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.PatternServiceGrpc;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.ReaderServiceGrpc;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.StaffServiceGrpc;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.contracts.lado.v1.WorkLogServiceGrpc;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.local.Program;
import safeguarding.local.Suite;
import safeguarding.security.CallerCredentials;
import safeguarding.security.CallerInterceptor;
import safeguarding.security.MethodAccess;
import safeguarding.security.Role;

/**
 * Who may call what: every RPC of every service × every role × own and another authority, as the
 * contracts say; then every address of the API. What the services denied is compared with their
 * journals, since a concealed denial looks like a record that is not there.
 */
class AccessMatrixIT {
  private static final List<ServiceDescriptor> COMMON =
      List.of(
          IndicatorsServiceGrpc.getServiceDescriptor(),
          WorklistServiceGrpc.getServiceDescriptor(),
          JournalServiceGrpc.getServiceDescriptor());

  private final Suite suite = RunningSuite.get();

  /** The services, with what each answers. */
  enum Service {
    LADO(Program.LADO_SERVICE),
    CLA_REVIEW(Program.CLA_REVIEW_SERVICE),
    CHILD_PROTECTION(Program.CHILD_PROTECTION_SERVICE);

    private final Program program;

    Service(Program program) {
      this.program = program;
    }

    List<MethodDescriptor<?, ?>> methods() {
      Stream<ServiceDescriptor> own =
          switch (this) {
            case LADO ->
                Stream.of(
                    AllegationServiceGrpc.getServiceDescriptor(),
                    DocumentServiceGrpc.getServiceDescriptor(),
                    RetentionServiceGrpc.getServiceDescriptor(),
                    AdultServiceGrpc.getServiceDescriptor(),
                    ReaderServiceGrpc.getServiceDescriptor(),
                    SearchServiceGrpc.getServiceDescriptor(),
                    StaffServiceGrpc.getServiceDescriptor(),
                    ReportServiceGrpc.getServiceDescriptor(),
                    FreedomOfInformationServiceGrpc.getServiceDescriptor(),
                    WorkLogServiceGrpc.getServiceDescriptor(),
                    OwnRoleServiceGrpc.getServiceDescriptor(),
                    TimescaleServiceGrpc.getServiceDescriptor(),
                    QualityAuditServiceGrpc.getServiceDescriptor(),
                    EscalationServiceGrpc.getServiceDescriptor(),
                    FollowUpServiceGrpc.getServiceDescriptor(),
                    LinkedCaseServiceGrpc.getServiceDescriptor(),
                    PatternServiceGrpc.getServiceDescriptor(),
                    StrandServiceGrpc.getServiceDescriptor(),
                    WorkStatusServiceGrpc.getServiceDescriptor(),
                    MeetingServiceGrpc.getServiceDescriptor());
            case CLA_REVIEW ->
                Stream.of(
                    CareServiceGrpc.getServiceDescriptor(),
                    ReviewServiceGrpc.getServiceDescriptor(),
                    AlertServiceGrpc.getServiceDescriptor());
            case CHILD_PROTECTION ->
                Stream.of(
                    FamilyServiceGrpc.getServiceDescriptor(),
                    EnquiryServiceGrpc.getServiceDescriptor(),
                    ConferenceServiceGrpc.getServiceDescriptor(),
                    PlanServiceGrpc.getServiceDescriptor());
          };
      return Stream.concat(own, COMMON.stream())
          .flatMap(service -> service.getMethods().stream())
          .<MethodDescriptor<?, ?>>map(method -> method)
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_rpc_is_open_to_the_roles_of_its_contract_and_to_nobody_else(Service service)
      throws SQLException {
    var expected = new TreeSet<String>();
    ManagedChannel channel =
        ManagedChannelBuilder.forAddress("127.0.0.1", RunningSuite.grpcPort(service.program))
            .usePlaintext()
            .build();
    try {
      for (MethodDescriptor<?, ?> method : service.methods()) {
        for (Role role : Role.values()) {
          for (String authority : List.of(RUTLAND, LEICESTERSHIRE)) {
            check(channel, method, role, authority, expected);
          }
        }
      }
    } finally {
      channel.shutdownNow();
    }

    assertThat(denialsJournalled(service.program)).containsAll(expected);
    assertThat(denialsJournalled(service.program))
        .as("nobody who may was denied")
        .isSubsetOf(everyDenialThatTheContractsAllow(service));
  }

  private void check(
      ManagedChannel channel,
      MethodDescriptor<?, ?> method,
      Role role,
      String authority,
      Set<String> expected) {
    MethodAccess access = MethodAccess.of(method);
    Status status = call(channel, method, suite.token(role.key(), RUTLAND), authority);
    String what = method.getFullMethodName() + " by " + role + " of " + authority;
    if (!access.roles().contains(role)) {
      assertThat(status.getCode())
          .as(what)
          .isEqualTo(access.concealed() ? Status.Code.NOT_FOUND : Status.Code.PERMISSION_DENIED);
      expected.add(denial(role, method.getFullMethodName(), "not-allowed"));
    } else if (!authority.equals(RUTLAND)) {
      assertThat(status.getCode()).as(what).isEqualTo(Status.Code.PERMISSION_DENIED);
      assertThat(status.getDescription()).as(what).isEqualTo("authority-not-yours");
      expected.add(denial(role, method.getFullMethodName(), "authority-not-yours"));
    } else {
      assertThat(status.getCode())
          .as(what)
          .isIn(Status.Code.OK, Status.Code.INVALID_ARGUMENT, Status.Code.NOT_FOUND);
    }
  }

  /** Calls with a request of nothing but the authority and well-formed ids: allowed or not. */
  @SuppressWarnings("unchecked") // the marshaller of a generated method makes messages
  private static Status call(
      ManagedChannel channel, MethodDescriptor<?, ?> any, String token, String authority) {
    var method = (MethodDescriptor<Message, Message>) any;
    var prototype =
        ((MethodDescriptor.PrototypeMarshaller<Message>) method.getRequestMarshaller())
            .getMessagePrototype();
    Message.Builder request = java.util.Objects.requireNonNull(prototype).newBuilderForType();
    for (FieldDescriptor field : request.getDescriptorForType().getFields()) {
      if (field.getName().equals("authority_code")) {
        request.setField(field, authority);
      } else if (field.getName().endsWith("_id") && !field.getName().equals("record_id")) {
        request.setField(field, UUID.randomUUID().toString());
      }
    }
    try {
      ClientCalls.blockingUnaryCall(
          channel,
          method,
          CallOptions.DEFAULT
              .withCallCredentials(new CallerCredentials(token))
              .withDeadlineAfter(10, java.util.concurrent.TimeUnit.SECONDS),
          request.build());
      return Status.OK;
    } catch (StatusRuntimeException e) {
      var trailers = java.util.Objects.requireNonNull(e.getTrailers());
      return e.getStatus().withDescription(trailers.get(CallerInterceptor.REASON));
    }
  }

  private Set<String> denialsJournalled(Program program) throws SQLException {
    var found = new TreeSet<String>();
    try (var connection =
            suite
                .postgres()
                .superuserConnection(suite.database(program).url().replaceAll(".*/", ""));
        var statement =
            connection.prepareStatement(
                """
                SELECT DISTINCT subject, action, reason_code FROM journal_entry
                WHERE outcome = 'denied' AND authority_code = ? AND subject LIKE 'demo-%'
                """)) {
      statement.setString(1, RUTLAND);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
        }
      }
    }
    return found;
  }

  private static Set<String> everyDenialThatTheContractsAllow(Service service) {
    var all = new TreeSet<String>();
    for (MethodDescriptor<?, ?> method : service.methods()) {
      Set<Role> allowed = MethodAccess.of(method).roles();
      for (Role role : Role.values()) {
        all.add(
            denial(
                role,
                method.getFullMethodName(),
                allowed.contains(role) ? "authority-not-yours" : "not-allowed"));
      }
    }
    return all;
  }

  private static String denial(Role role, String method, String reason) {
    return "demo-" + role.key() + "-" + RUTLAND + " " + method + " " + reason;
  }

  @Test
  void every_address_of_the_api_follows_the_contract_behind_it() throws IOException {
    Records records = Records.ofRutland();
    for (var route : Routes.api().entrySet()) {
      MethodAccess access = MethodAccess.of(route.getValue());
      String path = Routes.path(route.getKey(), records, "");
      for (Role role : Role.values()) {
        Api api = RunningSuite.as(role.key(), RUTLAND);
        String what = route.getKey() + " by " + role;
        int own = ask(api, route.getKey(), RUTLAND, path);
        if (!access.roles().contains(role)) {
          assertThat(own).as(what).isEqualTo(access.concealed() ? 404 : 403);
        } else {
          // Allowed, and refused for what is in it: a contact of the future, an etag of long ago.
          assertThat(own)
              .as(what)
              .isEqualTo(
                  route.getKey().equals("GET /deletions")
                      // Nothing was deleted yet.
                      ? 404
                      : isQuestion(route.getKey())
                          ? 200
                          : makesARecord(route.getKey()) ? 422 : 412);
        }
        assertThat(ask(api, route.getKey(), LEICESTERSHIRE, path))
            .as(what + ", another authority")
            .isEqualTo(403);
      }
    }
    assertThat(refusalsAtTheDoor()).contains("authority-not-yours");
  }

  /** Some ask in the body, since their words are too personal for an address. */
  private static boolean isQuestion(String route) {
    return route.startsWith("GET ")
        || route.equals("POST /adults/match")
        || route.equals("POST /allegations/search");
  }

  private static int ask(Api api, String route, String authority, String path) throws IOException {
    String address = "/api/v1/authorities/" + authority + path;
    if (route.endsWith("/documents")) {
      return api.upload(address, "{}", "a.pdf", new byte[0]).status();
    }
    return route.startsWith("GET ")
        ? api.get(address).status()
        : api.post(address, body(route), "If-Match", "\"999\"").status();
  }

  /** What changes a record names the version that it was made from; what makes one has none. */
  private static boolean makesARecord(String route) {
    return (!route.contains("{id}") && !route.endsWith("/lado-audit-standards"))
        || route.endsWith("/review-conferences")
        || route.endsWith("/meetings")
        || route.endsWith("/meeting-records")
        || route.endsWith("/documents");
  }

  /** Whole and well-formed, so that the service is asked; and never done. */
  private static String body(String route) {
    return route.endsWith("/threshold-decision")
        ? Contacts.enquiry("2020-06-03T15:00:00Z")
        : route.endsWith("/outcome")
            ? Contacts.substantiated("2020-07-01")
            : route.equals("POST /allegations") || route.equals("POST /allegations/{id}/correction")
                ? Contacts.receivedAt("2099-06-03T15:00:00Z")
                : namesAnAdult(route)
                    ? "{\"adultId\":\"" + UUID.randomUUID() + "\"}"
                    : namesAReader(route)
                        ? "{\"readerId\":\"" + UUID.randomUUID() + "\"}"
                        : route.endsWith("/deletion") ? "{\"understood\":true}" : "{}";
  }

  private static boolean namesAnAdult(String route) {
    return route.endsWith("/adult-link") || route.contains("/not-same-adult");
  }

  private static boolean namesAReader(String route) {
    return route.endsWith("/reader-removal") || route.endsWith("/emergency-acknowledgement");
  }

  /** What the gateway itself refused stands in its own journal. */
  private Set<String> refusalsAtTheDoor() {
    var found = new TreeSet<String>();
    try (var connection = suite.postgres().superuserConnection("gateway");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT DISTINCT reason_code FROM journal_entry WHERE outcome = 'denied'")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
