package safeguarding.lado.allegation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** An enquiry of which something is put right over a connection, and what others then see of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CorrectedCase {
  protected ProgramUnderTest program;
  protected String authority;
  protected ACase story;

  @BeforeAll
  protected void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    authority = program.authority();
  }

  @AfterAll
  protected void stop() {
    program.close();
  }

  @BeforeEach
  protected void enquiry() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
    story = ACase.underEnquiry(TestService.aLadoOf(new AuthorityCode(authority), "lado-1"));
  }

  /** The case as an auditor opens it. */
  protected GetAllegationResponse open() {
    return program
        .as("auditor", AllegationServiceGrpc::newBlockingStub)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(story.id().toString())
                .build());
  }

  /** The cases that a LADO finds by their words. */
  protected List<String> found(String text) {
    return program
        .as("lado", SearchServiceGrpc::newBlockingStub)
        .searchAllegations(
            SearchAllegationsRequest.newBuilder().setAuthorityCode(authority).setText(text).build())
        .getFoundList()
        .stream()
        .map(one -> one.getAllegation().getAllegationId())
        .toList();
  }

  /** The newest event of a kind. */
  protected static TimelineEvent event(GetAllegationResponse record, String kind) {
    return record.getTimelineList().stream()
        .filter(each -> each.getKind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
