package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.AuditScore;
import safeguarding.contracts.lado.v1.AuditSide;
import safeguarding.contracts.lado.v1.AuditSideState;
import safeguarding.contracts.lado.v1.AuditStandard;
import safeguarding.contracts.lado.v1.GetAuditRequest;
import safeguarding.contracts.lado.v1.GetAuditResponse;
import safeguarding.contracts.lado.v1.GetAuditStandardsRequest;
import safeguarding.contracts.lado.v1.GetAuditStandardsResponse;
import safeguarding.contracts.lado.v1.ListAuditsRequest;
import safeguarding.contracts.lado.v1.QualityAudit;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.StandardScore;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.ReportChoices;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Reads audits of the LADO's work, and lays out their pages. */
@Singleton
final class AuditPageGrpc {
  private final Services services;

  AuditPageGrpc(Services services) {
    this.services = services;
  }

  GetAuditResponse audit(SignedIn who, UUID id) {
    var request =
        GetAuditRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setAuditId(id.toString())
            .build();
    return services
        .lado()
        .read(who, QualityAuditServiceGrpc::newBlockingStub, lado -> lado.getAudit(request));
  }

  GetAuditStandardsResponse standards(SignedIn who) {
    var request =
        GetAuditStandardsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .build();
    return services
        .lado()
        .read(
            who, QualityAuditServiceGrpc::newBlockingStub, lado -> lado.getAuditStandards(request));
  }

  /** All audits: a council has one a year, so the list is one page. */
  ListSlice list(SignedIn who) {
    var request =
        ListAuditsRequest.newBuilder().setAuthorityCode(who.caller().authority().code()).build();
    List<QualityAudit> rows =
        services
            .lado()
            .read(who, QualityAuditServiceGrpc::newBlockingStub, lado -> lado.listAudits(request))
            .getRowsList();
    List<List<Cell>> cells = rows.stream().map(AuditPageGrpc::cells).toList();
    return new ListSlice(
        cells,
        cells.stream().map(row -> row.stream().map(Cell::plain).toList()).toList(),
        "",
        rows.size());
  }

  /** The columns of the list: year, self audit, peer audit. */
  private static List<Cell> cells(QualityAudit audit) {
    return List.of(
        Cell.whole(audit.getYear()).to(AuditChanges.LIST + "/" + audit.getAuditId()),
        Cell.of(state(audit.getSelf())).below(audit.getSelf().getScorer()),
        Cell.of(state(audit.getPeer())).below(audit.getPeer().getScorer()));
  }

  private static String state(AuditSide side) {
    return switch (side.getState()) {
      case AUDIT_SIDE_STATE_SIGNED ->
          "Signed " + Moments.day(ProtoTimes.instant(side.getSignedAt()));
      case AUDIT_SIDE_STATE_BEGUN -> "Begun";
      case AUDIT_SIDE_STATE_NOT_BEGUN, AUDIT_SIDE_STATE_UNSPECIFIED, UNRECOGNIZED -> "Not begun";
    };
  }

  static RecordPage page(SignedIn who, Frame frame, GetAuditResponse found) {
    QualityAudit audit = found.getAudit();
    String title = "Audit of " + audit.getYear();
    boolean both = isSigned(audit.getSelf()) && isSigned(audit.getPeer());
    return new RecordPage(
        frame.titled(title, LadoReportController.REPORTS, AuditChanges.AUDITS),
        audit.getYear(),
        List.of(
            new Fact("Self audit", state(audit.getSelf())),
            new Fact("Peer audit", state(audit.getPeer()))),
        both ? List.of(new Tag("Both signed", "govuk-tag--green")) : List.of(),
        title,
        List.of(),
        next(who, audit),
        others(who, audit),
        List.of(),
        List.of(scores(found, both), actions(found)),
        events(audit));
  }

  private static boolean isSigned(AuditSide side) {
    return side.getState() == AuditSideState.AUDIT_SIDE_STATE_SIGNED;
  }

  private static @Nullable NextAction next(SignedIn who, QualityAudit audit) {
    String here = AuditChanges.LIST + "/" + audit.getAuditId();
    if (!isSigned(audit.getSelf()) && who.may(QualityAuditServiceGrpc.getSaveSelfScoresMethod())) {
      return new NextAction(
          "Score the standards with evidence, and sign.", "Score", here + "/self-scores");
    }
    return isSigned(audit.getPeer())
        ? null
        : NextActions.open(
            who,
            QualityAuditServiceGrpc.getSavePeerScoresMethod(),
            "Score the standards as a peer. You do not see the self scores until both are signed.",
            "Score as a peer",
            here + "/peer-scores");
  }

  private static List<Link> others(SignedIn who, QualityAudit audit) {
    String here = AuditChanges.LIST + "/" + audit.getAuditId();
    List<Link> links = new ArrayList<>();
    if (audit.getSelf().getState() == AuditSideState.AUDIT_SIDE_STATE_BEGUN) {
      links.addAll(
          NextActions.other(
              who,
              QualityAuditServiceGrpc.getSignSelfScoresMethod(),
              "Sign the self scores",
              here + "/self-signature"));
    }
    if (audit.getPeer().getState() == AuditSideState.AUDIT_SIDE_STATE_BEGUN) {
      links.addAll(
          NextActions.other(
              who,
              QualityAuditServiceGrpc.getSignPeerScoresMethod(),
              "Sign the peer's scores",
              here + "/peer-signature"));
    }
    return links;
  }

  /** Once both are signed the differences come first, the widest of all before the others. */
  private static Part scores(GetAuditResponse found, boolean both) {
    Map<String, StandardScore> self = byCode(found.getSelfScoresList());
    Map<String, StandardScore> peer = byCode(found.getPeerScoresList());
    List<AuditStandard> standards = new ArrayList<>(found.getEdition().getStandardsList());
    if (both) {
      standards.sort(
          Comparator.comparingInt(standard ->
              -Math.abs(
                  weight(self.get(standard.getCode())) - weight(peer.get(standard.getCode())))));
    }
    List<List<Cell>> rows =
        standards.stream()
            .map(standard ->
                List.of(
                    Cell.of(standard.getCode() + ". " + standard.getTitle())
                        .below(standard.getText()),
                    cell(Optional.ofNullable(self.get(standard.getCode()))),
                    cell(Optional.ofNullable(peer.get(standard.getCode())))))
            .toList();
    String heading =
        both
            ? "Both sides, differences first"
            : "Scores, as far as you may see them before both sides are signed";
    return Part.of(
        "scores",
        "Scores",
        List.of(
            Section.of(heading, List.of())
                .table(
                    Table.of(
                        "Scores by standard",
                        List.of("Standard", "Self audit", "Peer audit"),
                        rows))));
  }

  private static Map<String, StandardScore> byCode(List<StandardScore> scores) {
    return scores.stream().collect(Collectors.toMap(StandardScore::getCode, Function.identity()));
  }

  private static int weight(@Nullable StandardScore score) {
    return score == null ? 0 : score.getScore().getNumber();
  }

  private static Cell cell(Optional<StandardScore> score) {
    return score
        .filter(one -> one.getScore() != AuditScore.AUDIT_SCORE_UNSPECIFIED)
        .map(one -> Cell.tagged(List.of(tag(one))).below(one.getEvidence()))
        .orElse(Cell.of("Not shown or not scored"));
  }

  private static Tag tag(StandardScore score) {
    String words = Choices.label(ReportChoices.SCORES, ContractKeys.keyOf(score.getScore()));
    return switch (score.getScore()) {
      case AUDIT_SCORE_MET -> new Tag(words, "govuk-tag--green");
      case AUDIT_SCORE_NOT_MET -> Tag.red(words);
      case AUDIT_SCORE_PARTLY, AUDIT_SCORE_UNSPECIFIED, UNRECOGNIZED ->
          new Tag(words, "govuk-tag--yellow");
    };
  }

  private static Part actions(GetAuditResponse found) {
    List<List<Cell>> rows = new ArrayList<>();
    found.getSelfScoresList().forEach(score -> action(score, "Self audit").ifPresent(rows::add));
    found.getPeerScoresList().forEach(score -> action(score, "Peer audit").ifPresent(rows::add));
    return new Part(
        "actions",
        "Actions",
        rows.isEmpty()
            ? List.of()
            : List.of(
                Section.of(
                    new Table(
                        "Actions",
                        List.of("Standard", "Action", "Who", "By when", "From"),
                        1,
                        rows))),
        "What is to be done about a standard that is not met in full stands here.");
  }

  private static Optional<List<Cell>> action(StandardScore score, String from) {
    return score.getAction().isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(
                Cell.of(score.getCode()),
                Cell.of(score.getAction()),
                Cell.of(score.getOwner()),
                Cell.whole(score.hasDueOn() ? day(score.getDueOn()) : ""),
                Cell.of(from)));
  }

  private static List<Event> events(QualityAudit audit) {
    List<Event> events = new ArrayList<>();
    signed(audit.getPeer(), "Peer's scores signed").ifPresent(events::add);
    signed(audit.getSelf(), "Self scores signed").ifPresent(events::add);
    return events;
  }

  private static Optional<Event> signed(AuditSide side, String title) {
    return isSigned(side)
        ? Optional.of(
            new Event(
                title,
                Moments.dayAndTime(ProtoTimes.instant(side.getSignedAt())),
                "Signed by " + side.getScorer(),
                side.getRemark()))
        : Optional.empty();
  }
}
