package safeguarding.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.AuditSignature;
import safeguarding.contracts.lado.v1.GetAuditResponse;
import safeguarding.contracts.lado.v1.QualityAuditServiceGrpc;
import safeguarding.contracts.lado.v1.SavePeerScoresRequest;
import safeguarding.contracts.lado.v1.SavePeerScoresResponse;
import safeguarding.contracts.lado.v1.SaveSelfScoresRequest;
import safeguarding.contracts.lado.v1.SaveSelfScoresResponse;
import safeguarding.contracts.lado.v1.ScoreSheet;
import safeguarding.contracts.lado.v1.SignPeerScoresRequest;
import safeguarding.contracts.lado.v1.SignPeerScoresResponse;
import safeguarding.contracts.lado.v1.SignSelfScoresRequest;
import safeguarding.contracts.lado.v1.SignSelfScoresResponse;
import safeguarding.gateway.page.AuditChanges.SideForms;
import safeguarding.gateway.visitor.SignedIn;

/** The yearly audit of the LADO's work: listed, begun, scored, signed, compared. */
@Hidden
@Controller
final class AuditController {
  private static final ListPlan PLAN =
      new ListPlan(
              "Self audit and peer audit",
              AuditChanges.LIST,
              "audit",
              "audits",
              "Each year the LADO's work is audited by standards, by the LADO and by a peer. No audit"
                  + " has been begun yet.",
              List.of(),
              ListPlan.Order.BY_DAY,
              List.of("Year", "Self audit", "Peer audit"),
              -1,
              0,
              List.of("Year", "Self audit", "Peer audit"))
          .aboutNobody();

  private static final SideForms<
          SaveSelfScoresRequest,
          SaveSelfScoresResponse,
          SignSelfScoresRequest,
          SignSelfScoresResponse>
      SELF =
          new SideForms<>(
              "self",
              "self scores",
              QualityAuditServiceGrpc.getSaveSelfScoresMethod(),
              SaveSelfScoresRequest.newBuilder().setSheet(ScoreSheet.getDefaultInstance()).build(),
              QualityAuditServiceGrpc.getSignSelfScoresMethod(),
              SignSelfScoresRequest.newBuilder()
                  .setSignature(AuditSignature.getDefaultInstance())
                  .build(),
              audit -> audit.getAudit().getSelf(),
              GetAuditResponse::getSelfScoresList);

  private static final SideForms<
          SavePeerScoresRequest,
          SavePeerScoresResponse,
          SignPeerScoresRequest,
          SignPeerScoresResponse>
      PEER =
          new SideForms<>(
              "peer",
              "peer's scores",
              QualityAuditServiceGrpc.getSavePeerScoresMethod(),
              SavePeerScoresRequest.newBuilder().setSheet(ScoreSheet.getDefaultInstance()).build(),
              QualityAuditServiceGrpc.getSignPeerScoresMethod(),
              SignPeerScoresRequest.newBuilder()
                  .setSignature(AuditSignature.getDefaultInstance())
                  .build(),
              audit -> audit.getAudit().getPeer(),
              GetAuditResponse::getPeerScoresList);

  private final Lists lists;
  private final QuestionForms forms;
  private final AuditPageGrpc audits;
  private final Frames frames;
  private final Pages pages;
  private final Clock clock;

  AuditController(
      Lists lists,
      QuestionForms forms,
      AuditPageGrpc audits,
      Frames frames,
      Pages pages,
      Clock clock) {
    this.lists = lists;
    this.forms = forms;
    this.audits = audits;
    this.frames = frames;
    this.pages = pages;
    this.clock = clock;
  }

  @Get(AuditChanges.LIST)
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request) {
    return lists.page(
        who,
        request,
        PLAN,
        NextActions.all(
            NextActions.other(
                who,
                QualityAuditServiceGrpc.getStartAuditMethod(),
                "Begin an audit",
                AuditChanges.LIST + "/start"),
            NextActions.other(
                who,
                QualityAuditServiceGrpc.getWriteAuditStandardsMethod(),
                "Change the standards",
                AuditChanges.LIST + "/standards")),
        List.of(),
        wanted -> audits.list(who));
  }

  @Get(AuditChanges.LIST + "/start")
  HttpResponse<byte[]> start(SignedIn who) {
    return forms.open(who, AuditChanges.starting(today()));
  }

  @Post(AuditChanges.LIST + "/start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> started(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, AuditChanges.starting(today()), body);
  }

  @Get(AuditChanges.LIST + "/standards")
  HttpResponse<byte[]> standards(SignedIn who) {
    return forms.open(who, AuditChanges.writing(() -> audits.standards(who)));
  }

  @Post(AuditChanges.LIST + "/standards")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> written(SignedIn who, @Body Map<String, Object> body) {
    return forms.answer(who, AuditChanges.writing(() -> audits.standards(who)), body);
  }

  @Get(AuditChanges.LIST + "/{id}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    return pages.show(
        "record",
        AuditPageGrpc.page(
            who,
            frames.of(who, "Audit", LadoReportController.HERE),
            audits.audit(who, Ids.uuid(id))));
  }

  @Get(AuditChanges.LIST + "/{id}/self-scores")
  HttpResponse<byte[]> scoreSelf(SignedIn who, @PathVariable String id) {
    UUID audit = Ids.uuid(id);
    return forms.open(who, SELF.scoring(audit, () -> audits.audit(who, audit)));
  }

  @Post(AuditChanges.LIST + "/{id}/self-scores")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> selfScored(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID audit = Ids.uuid(id);
    return forms.answer(who, SELF.scoring(audit, () -> audits.audit(who, audit)), body);
  }

  @Get(AuditChanges.LIST + "/{id}/self-signature")
  HttpResponse<byte[]> signSelf(SignedIn who, @PathVariable String id) {
    UUID audit = Ids.uuid(id);
    return forms.open(who, SELF.signing(audit, () -> audits.audit(who, audit)));
  }

  @Post(AuditChanges.LIST + "/{id}/self-signature")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> selfSigned(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID audit = Ids.uuid(id);
    return forms.answer(who, SELF.signing(audit, () -> audits.audit(who, audit)), body);
  }

  @Get(AuditChanges.LIST + "/{id}/peer-scores")
  HttpResponse<byte[]> scorePeer(SignedIn who, @PathVariable String id) {
    UUID audit = Ids.uuid(id);
    return forms.open(who, PEER.scoring(audit, () -> audits.audit(who, audit)));
  }

  @Post(AuditChanges.LIST + "/{id}/peer-scores")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> peerScored(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID audit = Ids.uuid(id);
    return forms.answer(who, PEER.scoring(audit, () -> audits.audit(who, audit)), body);
  }

  @Get(AuditChanges.LIST + "/{id}/peer-signature")
  HttpResponse<byte[]> signPeer(SignedIn who, @PathVariable String id) {
    UUID audit = Ids.uuid(id);
    return forms.open(who, PEER.signing(audit, () -> audits.audit(who, audit)));
  }

  @Post(AuditChanges.LIST + "/{id}/peer-signature")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<byte[]> peerSigned(
      SignedIn who, @PathVariable String id, @Body Map<String, Object> body) {
    UUID audit = Ids.uuid(id);
    return forms.answer(who, PEER.signing(audit, () -> audits.audit(who, audit)), body);
  }

  private LocalDate today() {
    return LondonTime.today(clock);
  }
}
