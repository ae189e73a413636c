package safeguarding.lado.qualityaudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.contracts.lado.v1.AuditScore;
import safeguarding.contracts.lado.v1.AuditStart;
import safeguarding.contracts.lado.v1.GetAuditRequest;
import safeguarding.contracts.lado.v1.GetAuditResponse;
import safeguarding.contracts.lado.v1.ListAuditsRequest;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc.QualityAuditServiceBlockingStub;
import safeguarding.contracts.lado.v1.SavePeerScoresRequest;
import safeguarding.contracts.lado.v1.SavePeerScoresResponse;
import safeguarding.contracts.lado.v1.SaveSelfScoresRequest;
import safeguarding.contracts.lado.v1.SaveSelfScoresResponse;
import safeguarding.contracts.lado.v1.ScoreSheet;
import safeguarding.contracts.lado.v1.SignPeerScoresRequest;
import safeguarding.contracts.lado.v1.SignSelfScoresRequest;
import safeguarding.contracts.lado.v1.StandardScore;
import safeguarding.contracts.lado.v1.StartAuditRequest;
import safeguarding.contracts.lado.v1.StartAuditResponse;
import safeguarding.lado.TestService;
import safeguarding.servicetesting.ProgramUnderTest;

/** The two sides of an audit, over a real connection: apart until both are signed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityAuditGrpcTest {
  private static final String EVIDENCE = "Ten files were read.";

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
  void neither_side_sees_the_other_through_any_rpc_until_both_are_signed() {
    String audit = begin("2016-17");
    assertThat(saveSelf("lado", audit, "1", AuditScore.AUDIT_SCORE_MET).hasSaved()).isTrue();
    assertThat(savePeer(audit, "1", AuditScore.AUDIT_SCORE_PARTLY).hasSaved()).isTrue();

    for (String peer : List.of("regional-peer", "business-support")) {
      assertThat(get(peer, audit).getSelfScoresList()).as(peer).isEmpty();
    }
    for (String own : List.of("lado", "head-of-service", "business-support")) {
      assertThat(get(own, audit).getPeerScoresList()).as(own).isEmpty();
    }
    assertThat(get("lado", audit).getSelfScoresList()).hasSize(13);
    assertThat(get("regional-peer", audit).getPeerScoresList()).hasSize(13);

    signSelf(audit, "2");
    assertThat(get("regional-peer", audit).getSelfScoresList()).isEmpty();
    assertThat(get("regional-peer", audit).getAudit().getSelf().getRemark()).isEmpty();
    assertThat(
            as("regional-peer")
                .listAudits(ListAuditsRequest.newBuilder().setAuthorityCode(authority).build())
                .getRowsList())
        .extracting(row -> row.getSelf().getRemark())
        .containsOnly("");
    signPeer(audit, "2");

    assertThat(get("regional-peer", audit).getSelfScoresList()).hasSize(13);
    assertThat(get("lado", audit).getPeerScoresList()).hasSize(13);
    assertThat(get("business-support", audit).getAudit().getSelf().getRemark()).isEqualTo("Done.");
  }

  @Test
  void signed_scores_do_not_change_and_one_person_scores_a_side() {
    String audit = begin("2015-16");
    saveSelf("lado", audit, "1", AuditScore.AUDIT_SCORE_MET);

    assertThat(
            saveSelf("head-of-service", audit, "2", AuditScore.AUDIT_SCORE_MET)
                .getRefusal()
                .getCode())
        .isEqualTo("scored-by-another");
    signSelf(audit, "2");
    assertThat(saveSelf("lado", audit, "3", AuditScore.AUDIT_SCORE_MET).getRefusal().getCode())
        .isEqualTo("scores-signed");
  }

  @Test
  void what_is_not_scored_in_full_cannot_be_signed() {
    String audit = begin("2014-15");
    as("lado")
        .saveSelfScores(
            SaveSelfScoresRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAuditId(audit)
                .setEtag("1")
                .setSheet(
                    ScoreSheet.newBuilder()
                        .addScores(
                            StandardScore.newBuilder()
                                .setCode("1")
                                .setScore(AuditScore.AUDIT_SCORE_NOT_MET)
                                .setEvidence(EVIDENCE)))
                .build());

    var refusal =
        as("lado")
            .signSelfScores(
                SignSelfScoresRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setAuditId(audit)
                    .setEtag("2")
                    .build())
            .getRefusal();

    assertThat(refusal.getCode()).isEqualTo("not-all-scored");
    assertThat(refusal.getViolations(0).getMessage()).contains("standard 1");
    assertThat(refusal.getViolationsList()).hasSize(13);
  }

  @Test
  void a_year_is_audited_once() {
    begin("2013-14");

    StartAuditResponse again = start("2013-14");

    assertThat(again.getRefusal().getCode()).isEqualTo("year-audited");
    assertThat(start("2099-00").getRefusal().getCode()).isEqualTo("year-not-begun");
    assertThat(start("next year").getRefusal().getViolations(0).getField()).isEqualTo("year");
  }

  private String begin(String year) {
    return start(year).getStarted().getAuditId();
  }

  private StartAuditResponse start(String year) {
    return as("lado")
        .startAudit(
            StartAuditRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setStart(AuditStart.newBuilder().setYear(year))
                .build());
  }

  private static ScoreSheet sheet(AuditScore score) {
    var sheet = ScoreSheet.newBuilder();
    for (int code = 1; code <= 13; code++) {
      sheet.addScores(
          StandardScore.newBuilder()
              .setCode(String.valueOf(code))
              .setScore(score)
              .setEvidence(EVIDENCE)
              .setAction("Train the team.")
              .setOwner("The LADO")
              .setDueOn(Date.newBuilder().setYear(2030).setMonth(1).setDay(31)));
    }
    return sheet.build();
  }

  private SaveSelfScoresResponse saveSelf(
      String role, String audit, String etag, AuditScore score) {
    return as(role)
        .saveSelfScores(
            SaveSelfScoresRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAuditId(audit)
                .setEtag(etag)
                .setSheet(sheet(score))
                .build());
  }

  private SavePeerScoresResponse savePeer(String audit, String etag, AuditScore score) {
    return as("regional-peer")
        .savePeerScores(
            SavePeerScoresRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAuditId(audit)
                .setEtag(etag)
                .setSheet(sheet(score))
                .build());
  }

  private void signSelf(String audit, String etag) {
    var request =
        SignSelfScoresRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(UUID.randomUUID().toString())
            .setAuditId(audit)
            .setEtag(etag);
    request.getSignatureBuilder().setRemark("Done.");
    assertThat(as("lado").signSelfScores(request.build()).hasSigned()).isTrue();
  }

  private void signPeer(String audit, String etag) {
    var request =
        SignPeerScoresRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(UUID.randomUUID().toString())
            .setAuditId(audit)
            .setEtag(etag);
    assertThat(as("regional-peer").signPeerScores(request.build()).hasSigned()).isTrue();
  }

  private GetAuditResponse get(String role, String audit) {
    return as(role)
        .getAudit(
            GetAuditRequest.newBuilder().setAuthorityCode(authority).setAuditId(audit).build());
  }

  private QualityAuditServiceBlockingStub as(String role) {
    return program.as(role, QualityAuditServiceGrpc::newBlockingStub);
  }
}
