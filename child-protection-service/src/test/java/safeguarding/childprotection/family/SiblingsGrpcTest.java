package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.childprotection.TestService;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.ListSiblingsRequest;
import safeguarding.contracts.childprotection.v1.ListSiblingsResponse;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse.Received;
import safeguarding.contracts.childprotection.v1.Sibling;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** Who sees a child's siblings: no route of the JSON API leads here, so its tests do not either. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiblingsGrpcTest {
  private ProgramUnderTest program;
  private WireSteps steps;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    steps = new WireSteps(program);
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"conference-chair", "business-support", "iro", "auditor"})
  void who_works_with_the_family_is_shown_them_and_the_journal_names_the_family(String role) {
    Received received = family(role);

    ListSiblingsResponse shown = siblings(role, received.getChildren(0).getChildId());

    assertThat(shown.getSiblingsList())
        .extracting(Sibling::getChildId)
        .containsExactly(received.getChildren(1).getChildId());
    JournalEntry look = newest();
    assertThat(look.action()).endsWith("/ListSiblings");
    assertThat(look.outcome()).isEqualTo(Outcome.READ);
    assertThat(look.about())
        .isEqualTo(new RecordReference("family", UUID.fromString(received.getFamilyId())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"councillor", "lado", "social-worker", "team-manager"})
  void to_others_there_is_no_such_child_and_the_journal_says_who_asked(String role) {
    Received received = family(role);

    assertThat(refusal(role, received.getChildren(0).getChildId()))
        .isEqualTo(Status.Code.NOT_FOUND);

    JournalEntry look = newest();
    assertThat(look.action()).endsWith("/ListSiblings");
    assertThat(look.outcome()).isEqualTo(Outcome.DENIED);
  }

  @Test
  void a_child_whom_nobody_knows_is_not_found_and_the_journal_says_who_asked() {
    String nobodys = UUID.randomUUID().toString();

    assertThat(refusal("auditor", nobodys)).isEqualTo(Status.Code.NOT_FOUND);

    JournalEntry look = newest();
    assertThat(look.action()).endsWith("/ListSiblings");
    assertThat(look.reasonCode()).isEqualTo("not-found");
    assertThat(look.about()).isEqualTo(new RecordReference("child", UUID.fromString(nobodys)));
  }

  private Received family(String role) {
    var referral = steps.referral("s1-" + role);
    referral.addChildrenBuilder().setChildNumber("s2-" + role).setFamilyName("Test-Family");
    return steps.received(referral);
  }

  private ListSiblingsResponse siblings(String role, String childId) {
    return program
        .as(role, FamilyServiceGrpc::newBlockingStub)
        .listSiblings(
            ListSiblingsRequest.newBuilder()
                .setAuthorityCode(program.authority())
                .setChildId(childId)
                .build());
  }

  private Status.Code refusal(String role, String childId) {
    return catchThrowableOfType(StatusRuntimeException.class, () -> siblings(role, childId))
        .getStatus()
        .getCode();
  }

  private JournalEntry newest() {
    return TestService.journal(new AuthorityCode(program.authority())).getFirst();
  }
}
