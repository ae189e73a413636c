package safeguarding.lado.qualityaudit;

import com.google.type.Date;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AuditSideState;
import safeguarding.contracts.lado.v1.AuditStandard;
import safeguarding.contracts.lado.v1.GetAuditResponse;
import safeguarding.contracts.lado.v1.ScoreSheet;
import safeguarding.contracts.lado.v1.StandardScore;
import safeguarding.contracts.lado.v1.StandardsEdition;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.qualityaudit.QualityAudits.Seen;

/** What is told and shown of an audit, in the contract's words. */
final class AuditViewGrpc {
  private static final String SCORE = "AUDIT_SCORE_";

  private AuditViewGrpc() {}

  static List<Score> scores(ScoreSheet sheet) {
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < sheet.getScoresCount(); i++) {
      StandardScore told = sheet.getScores(i);
      String field = "sheet.scores[" + i + "].";
      @Nullable Date due = told.hasDueOn() ? told.getDueOn() : null;
      scores.add(
          new Score(
              position(told.getCode()),
              WireEnum.read(AuditScore.class, SCORE, told.getScore(), field + "score"),
              told.getEvidence().strip(),
              told.getAction().strip(),
              told.getOwner().strip(),
              due == null ? null : Wire.date(due, field + "due_on")));
    }
    return scores;
  }

  /** 0, which is no standard's, for what is no number. */
  private static int position(String code) {
    return code.matches("[1-9]\\d?") ? Integer.parseInt(code) : 0;
  }

  static GetAuditResponse view(Seen seen) {
    QualityAudit audit = seen.audit();
    var view =
        GetAuditResponse.newBuilder()
            .setAudit(audit(audit))
            .setEdition(edition(audit.edition(), audit.standards()));
    if (seen.seesSelf()) {
      audit.self().scores().values().forEach(score -> view.addSelfScores(score(score)));
    }
    if (seen.seesPeer()) {
      audit.peer().scores().values().forEach(score -> view.addPeerScores(score(score)));
    }
    return view.build();
  }

  static safeguarding.contracts.lado.v1.QualityAudit audit(QualityAudit audit) {
    return safeguarding.contracts.lado.v1.QualityAudit.newBuilder()
        .setAuditId(audit.id().toString())
        .setYear(audit.year())
        .setSelf(side(audit.self(), audit.isOpen()))
        .setPeer(side(audit.peer(), audit.isOpen()))
        .build();
  }

  static StandardsEdition edition(int number, List<Standard> standards) {
    var edition = StandardsEdition.newBuilder().setEdition(number);
    standards.forEach(standard ->
        edition.addStandards(
            AuditStandard.newBuilder()
                .setCode(standard.code())
                .setTitle(standard.title())
                .setText(standard.text())
                .setSource(standard.source())));
    return edition.build();
  }

  private static safeguarding.contracts.lado.v1.AuditSide side(AuditSide side, boolean open) {
    var wire =
        safeguarding.contracts.lado.v1.AuditSide.newBuilder()
            .setEtag(side.etag())
            .setState(state(side))
            .setScorer(side.scorer().map(AuditSide.Scorer::name).orElse(""))
            .setRemark(open ? side.remark() : "");
    side.signedAt().ifPresent(at -> wire.setSignedAt(Wire.instant(at)));
    return wire.build();
  }

  private static AuditSideState state(AuditSide side) {
    if (side.isSigned()) {
      return AuditSideState.AUDIT_SIDE_STATE_SIGNED;
    }
    return side.scorer().isPresent()
        ? AuditSideState.AUDIT_SIDE_STATE_BEGUN
        : AuditSideState.AUDIT_SIDE_STATE_NOT_BEGUN;
  }

  private static StandardScore score(Score score) {
    var wire =
        StandardScore.newBuilder()
            .setCode(Integer.toString(score.position()))
            .setScore(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.AuditScore.class, SCORE, score.score()))
            .setEvidence(score.evidence())
            .setAction(score.action())
            .setOwner(score.owner());
    if (score.dueOn() != null) {
      wire.setDueOn(Wire.date(score.dueOn()));
    }
    return wire.build();
  }
}
