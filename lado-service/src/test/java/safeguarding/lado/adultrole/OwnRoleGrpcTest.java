package safeguarding.lado.adultrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.type.Date;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.indicators.v1.GetBreakdownRequest;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.lado.v1.AddOwnRoleRequest;
import safeguarding.contracts.lado.v1.AddOwnRoleResponse;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.CorrectContactRequest;
import safeguarding.contracts.lado.v1.CorrectContactResponse;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetRegionalReturnRequest;
import safeguarding.contracts.lado.v1.GetYearlyFiguresRequest;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.ListOwnRolesRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc;
import safeguarding.contracts.lado.v1.OwnRoleServiceGrpc.OwnRoleServiceBlockingStub;
import safeguarding.contracts.lado.v1.ReportServiceGrpc;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.WithdrawOwnRoleRequest;
import safeguarding.contracts.lado.v1.WithdrawOwnRoleResponse;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.servicetesting.ProgramUnderTest;

/** 'Keep these codes and let an authority add' (lado.md, 'What is recorded'). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnRoleGrpcTest {
  private ProgramUnderTest program;
  private String authority;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    authority = program.authority();
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void a_role_that_was_added_stands_in_contacts_lists_and_figures_by_its_own_name() {
    added("Private tutor");
    Contact tutored = contact("Private tutor", "2003-05-01T10:00:00Z");
    String tutor = logged(tutored);
    String other = logged(contact("", "2003-05-02T10:00:00Z"));

    assertThat(open(tutor).getContact()).isEqualTo(tutored);
    assertThat(listed(request -> request.addOwnRoles("Private tutor")))
        .extracting(AllegationRow::getAllegationId, AllegationRow::getOwnRole)
        .containsExactly(tuple(tutor, "Private tutor"));
    assertThat(
            listed(request ->
                request.addRoles(safeguarding.contracts.lado.v1.AdultRole.ADULT_ROLE_OTHER)))
        .extracting(AllegationRow::getAllegationId)
        .contains(other)
        .doesNotContain(tutor);
    assertThat(yearly("2003-04")).contains("Other 1", "Private tutor 1");
    assertThat(
            program
                .as("lado", IndicatorsServiceGrpc::newBlockingStub)
                .getBreakdown(
                    GetBreakdownRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setCode("LADO.CONTACTS")
                        .setPeriod("2003-04")
                        .setBy("role")
                        .build())
                .getRowsList())
        .extracting(row -> row.getTitle() + " " + row.getNumerator().getValue())
        .containsExactly("Other 1", "Private tutor 1");
  }

  @Test
  void in_the_regional_return_it_counts_as_other_since_every_authority_sends_the_same_columns() {
    added("Lighthouse keeper");
    logged(contact("Lighthouse keeper", "2004-05-01T10:00:00Z"));

    assertThat(
            program
                .as("lado", ReportServiceGrpc::newBlockingStub)
                .getRegionalReturn(
                    GetRegionalReturnRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setYear("2004-05")
                        .build())
                .getColumnsList())
        .filteredOn(column -> column.getKey().startsWith("role-"))
        .filteredOn(column -> !column.getValue().getValue().equals("0"))
        .extracting(column -> column.getKey() + " " + column.getValue().getValue())
        .containsExactly("role-other 1");
  }

  @Test
  void a_role_that_is_withdrawn_is_chosen_no_more_and_stays_where_it_was_chosen() {
    var role = added("Organist");
    Contact before = contact("Organist", "2005-05-01T10:00:00Z");
    String kept = logged(before);

    assertThat(withdraw(role.getOwnRoleId(), role.getEtag()).hasWithdrawn()).isTrue();

    var refused = log(contact("Organist", "2005-06-01T10:00:00Z")).getRefusal();
    assertThat(refused.getCode()).isEqualTo("role-not-offered");
    assertThat(refused.getViolations(0).getField()).isEqualTo("adult.role");
    assertThat(
            correct(kept, "1", before.toBuilder().setSummary("More is known.").build())
                .hasCorrected())
        .isTrue();
    assertThat(open(kept).getContact().getAdult().getOwnRole()).isEqualTo("Organist");
    assertThat(withdraw(role.getOwnRoleId(), "2").getRefusal().getCode())
        .isEqualTo("role-withdrawn");
    assertThat(withdraw(role.getOwnRoleId(), "1").getRefusal().getCode())
        .isEqualTo("changed-by-someone-else");

    assertThat(added("ORGANIST").getTitle()).as("contacts stand under it").isEqualTo("Organist");
    logged(contact("Organist", "2005-06-01T10:00:00Z"));
  }

  @Test
  void a_correction_gives_a_contact_a_role_that_was_added_since_and_keeps_what_stood_before() {
    Contact plain = contact("", "2006-05-01T10:00:00Z");
    String id = logged(plain);
    added("Falconer");

    assertThat(correct(id, "1", contact("Falconer", "2006-05-01T10:00:00Z")).getRefusal())
        .isEqualTo(Refusal.getDefaultInstance());

    assertThat(open(id).getContact().getAdult().getOwnRole()).isEqualTo("Falconer");
    assertThat(open(id).getCorrections(0).getBefore()).isEqualTo(plain);
    correct(id, "2", plain);
    assertThat(open(id).getCorrections(0).getBefore().getAdult().getOwnRole())
        .isEqualTo("Falconer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Sport", "sport", "Beekeeper", " BEEKEEPER "})
  void what_is_empty_or_in_the_list_already_is_not_added(String title) {
    add("lado", "Beekeeper");

    AddOwnRoleResponse answer = add("lado", title);

    assertThat(answer.getRefusal().getViolations(0).getField()).isEqualTo("title");
  }

  @Test
  void of_two_who_add_one_role_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        String title = "Conjurer " + round;
        Future<AddOwnRoleResponse> one = both.submit(() -> add("lado", title));
        Future<AddOwnRoleResponse> other = both.submit(() -> add("head-of-service", title));

        assertThat(List.of(one.get().hasAdded(), other.get().hasAdded()))
            .containsExactlyInAnyOrder(true, false);
      }
    }
  }

  @Test
  void nobody_decides_about_an_added_role_before_it_is_said_for_whom_the_adult_works() {
    added("Family helper");
    String id = logged(contact("Family helper", "2008-05-01T10:00:00Z"));

    assertThat(open(id).getMayNotDecide().getCode()).isEqualTo("employer-not-said");
  }

  @Test
  void a_title_fits_into_a_table() {
    assertThat(add("lado", "x".repeat(61)).getRefusal().getViolations(0).getMessage())
        .isEqualTo("Shorten this to 60 characters or fewer");
    assertThat(add("lado", "x".repeat(60)).hasAdded()).isTrue();
  }

  @Test
  void a_contact_has_one_role() {
    added("Bookbinder");
    Contact both =
        contact("Bookbinder", "2007-05-01T10:00:00Z").toBuilder()
            .setAdult(
                adult("Bookbinder").toBuilder()
                    .setRole(safeguarding.contracts.lado.v1.AdultRole.ADULT_ROLE_SPORT))
            .build();

    assertThat(log(both).getRefusal().getViolations(0).getField()).isEqualTo("adult.role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "independent-decision-maker", "iro"})
  void only_those_who_answer_for_the_list_add_to_it(String role) {
    assertThatThrownBy(() -> add(role, "Juggler")).isInstanceOf(StatusRuntimeException.class);
    assertThat(titles()).doesNotContain("Juggler");
  }

  private List<String> titles() {
    return roles("lado")
        .listOwnRoles(ListOwnRolesRequest.newBuilder().setAuthorityCode(authority).build())
        .getRolesList()
        .stream()
        .map(role -> role.getTitle())
        .toList();
  }

  private safeguarding.contracts.lado.v1.OwnRole added(String title) {
    AddOwnRoleResponse answer = add("lado", title);
    assertThat(answer.hasAdded()).as("%s", answer.getRefusal()).isTrue();
    assertThat(titles()).contains(answer.getAdded().getTitle());
    return answer.getAdded();
  }

  private AddOwnRoleResponse add(String role, String title) {
    return roles(role)
        .addOwnRole(
            AddOwnRoleRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setTitle(title)
                .build());
  }

  private WithdrawOwnRoleResponse withdraw(String id, String etag) {
    return roles("lado")
        .withdrawOwnRole(
            WithdrawOwnRoleRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setOwnRoleId(id)
                .setEtag(etag)
                .build());
  }

  private List<AllegationRow> listed(UnaryOperator<ListAllegationsRequest.Builder> filter) {
    return allegations()
        .listAllegations(
            filter
                .apply(
                    ListAllegationsRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setPageSize(100))
                .build())
        .getRowsList();
  }

  private List<String> yearly(String year) {
    return program
        .as("lado", ReportServiceGrpc::newBlockingStub)
        .getYearlyFigures(
            GetYearlyFiguresRequest.newBuilder().setAuthorityCode(authority).setYear(year).build())
        .getTablesList()
        .stream()
        .filter(table -> table.getKey().equals("role"))
        .flatMap(table -> table.getRowsList().stream())
        .map(row -> row.getTitle() + " " + row.getCount())
        .toList();
  }

  private GetAllegationResponse open(String id) {
    return allegations()
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(id)
                .build());
  }

  private CorrectContactResponse correct(String id, String etag, Contact contact) {
    return allegations()
        .correctContact(
            CorrectContactRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(id)
                .setEtag(etag)
                .setContact(contact)
                .setReason("The school has told us since.")
                .build());
  }

  private String logged(Contact contact) {
    LogContactResponse answer = log(contact);
    assertThat(answer.hasLogged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getLogged().getAllegationId();
  }

  private LogContactResponse log(Contact contact) {
    return allegations()
        .logContact(
            LogContactRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setContact(contact)
                .build());
  }

  private static Contact contact(String ownRole, String receivedAt) {
    return Contact.newBuilder()
        .setReceivedAt(Wire.instant(Instant.parse(receivedAt)))
        .setReceivedBy(safeguarding.contracts.lado.v1.ReceivedBy.RECEIVED_BY_TELEPHONE)
        .setTakenBy("Demo Person")
        .setSource(
            Source.newBuilder()
                .setRole(safeguarding.contracts.lado.v1.SourceRole.SOURCE_ROLE_SCHOOL))
        .setAdult(adult(ownRole))
        .setPrimaryConcern(safeguarding.contracts.lado.v1.Concern.CONCERN_CONDUCT)
        .setSummary("Lessons alone behind a locked door.")
        .setChildrenSafeNow(true)
        .setUrgency(safeguarding.contracts.lado.v1.Urgency.URGENCY_ROUTINE)
        .build();
  }

  private static Adult adult(String ownRole) {
    return Adult.newBuilder()
        .setGivenNames("Alder")
        .setFamilyName("Test-Person")
        .setDateOfBirth(Date.newBuilder().setYear(1980).setMonth(2).setDay(3))
        .setRole(safeguarding.contracts.lado.v1.AdultRole.ADULT_ROLE_OTHER)
        .setOwnRole(ownRole)
        .setSetting("At home")
        .build();
  }

  private OwnRoleServiceBlockingStub roles(String role) {
    return program.as(role, OwnRoleServiceGrpc::newBlockingStub);
  }

  private AllegationServiceBlockingStub allegations() {
    return program.as("lado", AllegationServiceGrpc::newBlockingStub);
  }
}
