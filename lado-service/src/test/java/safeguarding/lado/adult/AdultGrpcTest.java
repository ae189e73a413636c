package safeguarding.lado.adult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.type.Date;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultCandidate;
import safeguarding.contracts.lado.v1.AdultChanged;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AdultServiceGrpc.AdultServiceBlockingStub;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.GetAdultRequest;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkAdultRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse.Logged;
import safeguarding.contracts.lado.v1.MarkNotSameRequest;
import safeguarding.contracts.lado.v1.MatchAdultsRequest;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.UnlinkAdultRequest;
import safeguarding.contracts.lado.v1.UnmarkNotSameRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.MatchBand;
import safeguarding.lado.adultmatching.MatchReason;
import safeguarding.servicetesting.ContractLists;
import safeguarding.servicetesting.ProgramUnderTest;

/** The whole program over a real connection, with tokens of a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdultGrpcTest {
  private static final Date IN_MARCH = Date.newBuilder().setYear(1975).setMonth(3).build();

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
  void an_adult_is_matched_linked_shown_and_unlinked() {
    Adult told = adult("Rowan", "Hawthorne").setDateOfBirth(IN_MARCH).build();
    Logged before = log(told);
    Logged now = log(told);

    AdultCandidate candidate =
        as("business-support").matchAdults(match(told, now)).getCandidates(0);
    AdultChanged linked =
        as("lado")
            .linkAdult(
                LinkAdultRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(now.getAllegationId())
                    .setEtag(now.getEtag())
                    .setAdultId(candidate.getAdultId())
                    .build())
            .getChanged();

    assertThat(candidate.getAdult()).isEqualTo(told);
    assertThat(candidate.getAllegations(0).getReference()).isEqualTo(before.getReference());
    assertThat(candidate.getReasonsList())
        .contains(safeguarding.contracts.lado.v1.MatchReason.MATCH_REASON_BIRTH_DATE_SAME_IN_PART);
    assertThat(view(now).getRepeat()).isEqualTo(1);
    assertThat(view(now).getAdultId()).isEqualTo(linked.getAdultId());
    assertThat(
            as("auditor")
                .getAdult(
                    GetAdultRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setAdultId(linked.getAdultId())
                        .build())
                .getTellingsList())
        .hasSize(2);
    AdultChanged undone =
        as("lado")
            .unlinkAdult(
                UnlinkAdultRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(now.getAllegationId())
                    .setEtag(linked.getEtag())
                    .build())
            .getChanged();
    assertThat(undone.getAdultId()).isNotEqualTo(linked.getAdultId());
  }

  @Test
  void who_is_not_the_same_is_kept_and_that_can_be_undone() {
    Adult told = adult("Linden", "Whitebeam").build();
    String other = view(log(told)).getAdultId();
    Logged now = log(told);

    AdultChanged marked =
        as("lado")
            .markNotSame(
                MarkNotSameRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAllegationId(now.getAllegationId())
                    .setEtag(now.getEtag())
                    .setAdultId(other)
                    .build())
            .getChanged();

    assertThat(view(now).getNotSameAdultIdsList()).containsExactly(other);
    assertThat(as("lado").matchAdults(match(told, now)).getCandidatesList()).isEmpty();
    as("lado")
        .unmarkNotSame(
            UnmarkNotSameRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(now.getAllegationId())
                .setEtag(marked.getEtag())
                .setAdultId(other)
                .build());
    assertThat(as("lado").matchAdults(match(told, now)).getCandidatesList()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"councillor", "iro", "auditor"})
  void to_others_there_is_no_match(String role) {
    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                as(role)
                    .matchAdults(
                        MatchAdultsRequest.newBuilder().setAuthorityCode(authority).build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void a_date_of_birth_that_cannot_be_is_an_invalid_request() {
    for (Date impossible :
        List.of(
            Date.newBuilder().setYear(1975).setDay(3).build(),
            Date.newBuilder().setYear(1975).setMonth(13).build(),
            Date.newBuilder().setMonth(3).build())) {
      Adult told = adult("Rowan", "Hawthorne").setDateOfBirth(impossible).build();

      StatusRuntimeException thrown =
          catchThrowableOfType(
              StatusRuntimeException.class,
              () ->
                  as("lado")
                      .matchAdults(
                          MatchAdultsRequest.newBuilder()
                              .setAuthorityCode(authority)
                              .setAdult(told)
                              .build()));

      assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(
            MatchBand.values(), safeguarding.contracts.lado.v1.MatchBand.values(), "MATCH_BAND_"),
        Arguments.of(
            MatchReason.values(),
            safeguarding.contracts.lado.v1.MatchReason.values(),
            "MATCH_REASON_"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    ContractLists.assertSame(ours, contract, prefix);
  }

  private MatchAdultsRequest match(Adult told, Logged about) {
    return MatchAdultsRequest.newBuilder()
        .setAuthorityCode(authority)
        .setAdult(told)
        .setAllegationId(about.getAllegationId())
        .build();
  }

  private static Adult.Builder adult(String given, String family) {
    return Adult.newBuilder()
        .setGivenNames(given)
        .setFamilyName(family)
        .setRole(AdultRole.ADULT_ROLE_SPORT)
        .setSetting("Example House");
  }

  private Logged log(Adult adult) {
    Contact contact =
        Contact.newBuilder()
            .setReceivedAt(Wire.instant(Instant.parse("2018-06-04T10:00:00Z")))
            .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
            .setSource(Source.newBuilder().setRole(SourceRole.SOURCE_ROLE_EMPLOYER))
            .setAdult(adult)
            .setPrimaryConcern(Concern.CONCERN_CONDUCT)
            .setSummary("A worry.")
            .setChildrenSafeNow(true)
            .build();
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .logContact(
            LogContactRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setContact(contact)
                .build())
        .getLogged();
  }

  private GetAllegationResponse view(Logged logged) {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(logged.getAllegationId())
                .build());
  }

  private AdultServiceBlockingStub as(String role) {
    return program.as(role, AdultServiceGrpc::newBlockingStub);
  }
}
