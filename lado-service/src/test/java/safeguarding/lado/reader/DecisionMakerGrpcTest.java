package safeguarding.lado.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.reader.ReaderStory.adult;
import static safeguarding.lado.reader.ReaderStory.councilStaff;

import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.contracts.lado.v1.AdultWorkplace;
import safeguarding.contracts.lado.v1.DecidingRole;
import safeguarding.contracts.lado.v1.DecisionMakerInvitation;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.InviteDecisionMakerRequest;
import safeguarding.contracts.lado.v1.LiftRestrictionRequest;
import safeguarding.contracts.lado.v1.LogContactResponse;
import safeguarding.contracts.lado.v1.LogContactResponse.Logged;
import safeguarding.contracts.lado.v1.Post;
import safeguarding.contracts.lado.v1.Reader;
import safeguarding.contracts.lado.v1.ReaderRemoval;
import safeguarding.contracts.lado.v1.RemoveReaderRequest;
import safeguarding.contracts.lado.v1.RestrictionLifting;
import safeguarding.contracts.lado.v1.SayWhereAdultWorksRequest;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.reader.ReaderStory.Who;
import safeguarding.servicetesting.ProgramUnderTest;

/**
 * The council's own staff: the case is limited, the head of their service may not decide it, and
 * somebody from a neighbouring authority does.
 */
class DecisionMakerGrpcTest {
  private ProgramUnderTest program;
  private ReaderStory story;

  @BeforeEach
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    story = new ReaderStory(program);
  }

  @AfterEach
  void stop() {
    program.close();
  }

  @Test
  void a_case_about_council_staff_is_limited_when_it_is_logged_and_nobody_is_locked_out() {
    LogContactResponse refused = story.log(Who.SUPPORT, councilStaff("Alone"));
    String team = story.unit("Safeguarding and quality", "", true);
    story.starter("Demo LADO", Who.LADO.subject(), lado(team));
    Logged logged = story.log(Who.SUPPORT, councilStaff("Limited")).getLogged();

    assertThat(refused.getRefusal().getCode()).isEqualTo("no-decider-to-name");
    assertThat(refused.getRefusal().getViolations(0).getField()).isEqualTo("adult.setting_kind");
    GetAllegationResponse seen = story.open(Who.LADO, logged.getAllegationId());
    assertThat(seen.getAlwaysRestricted()).isTrue();
    assertThat(seen.getReadersList())
        .extracting(Reader::getSubject)
        .containsExactlyInAnyOrder(Who.LADO.subject(), Who.SUPPORT.subject());
    assertThatThrownBy(() -> story.open(Who.OTHER_LADO, logged.getAllegationId()))
        .isInstanceOf(StatusRuntimeException.class);
    assertThat(
            story
                .readers(Who.LADO)
                .liftRestriction(
                    LiftRestrictionRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(logged.getAllegationId())
                        .setEtag(seen.getEtag())
                        .setLifting(RestrictionLifting.newBuilder().setReason("Enough."))
                        .build())
                .getRefusal()
                .getCode())
        .isEqualTo("always-restricted");
  }

  @Test
  void the_head_of_the_service_concerned_does_not_decide_and_a_lado_outside_it_does() {
    String people = story.unit("People", "", false);
    String socialCare = story.unit("Children's social care", people, true);
    String fostering = story.unit("Fostering", socialCare, false);
    String quality = story.unit("Safeguarding and quality", people, true);
    story.starter(
        "Demo Head",
        Who.HEAD.subject(),
        Post.newBuilder()
            .setUnitId(socialCare)
            .setManagesUnitId(socialCare)
            .setDecidingRole(DecidingRole.DECIDING_ROLE_COVERING_LADO));
    story.starter("Demo LADO", Who.LADO.subject(), lado(quality));
    Logged logged = story.log(Who.LADO, adult("Carer", "Foster").build()).getLogged();
    String id = logged.getAllegationId();

    String etag = workIn(Who.LADO, id, logged.getEtag(), fostering);

    assertThat(story.open(Who.HEAD, id).getMayNotDecide().getCode()).isEqualTo("not-independent");
    assertThat(story.decide(Who.HEAD, id, etag).getRefusal().getCode())
        .isEqualTo("not-independent");
    assertThat(story.decide(Who.OTHER_LADO, id, etag).getRefusal().getCode())
        .isEqualTo("own-post-not-known");
    assertThat(story.open(Who.LADO, id).hasMayNotDecide()).isFalse();
    assertThat(story.asked(Who.HEAD, id)).containsExactly("See who may decide");
    assertThat(story.asked(Who.LADO, id)).containsExactly("Decide the threshold");
    assertThat(story.decide(Who.LADO, id, etag).hasChanged()).isTrue();
  }

  /**
   * Also what is decided on the way: a strand, the adult's work, what is raised. An invited
   * decision maker may, or a case whose strand is open would have nobody to close it.
   */
  @Test
  void every_deciding_step_asks_who_works_where_of_the_covering_lado_as_of_the_lado() {
    String people = story.unit("People", "", false);
    String socialCare = story.unit("Children's social care", people, true);
    String quality = story.unit("Safeguarding and quality", people, true);
    story.starter("Demo Head", Who.HEAD.subject(), covering(socialCare));
    story.starter("Demo Other", Who.OTHER_HEAD.subject(), covering(quality));
    Logged logged = story.log(Who.HEAD, adult("Carer", "Foster").build()).getLogged();
    workIn(Who.HEAD, logged.getAllegationId(), logged.getEtag(), socialCare);
    invite(logged.toBuilder().setEtag(story.etag(Who.OTHER_HEAD, logged)).build(), Who.OTHER_HEAD);
    var steps = new DecidingSteps(story, logged.getAllegationId());

    assertThat(story.open(Who.HEAD, logged.getAllegationId()).getTimelineList())
        .extracting(TimelineEvent::getKind, TimelineEvent::getNote)
        .contains(tuple("workplace-said", "Children's social care"));
    assertThat(steps.refusals(Who.HEAD)).containsOnly("not-independent");
    assertThat(steps.refusals(Who.LADO)).containsOnly("own-post-not-known");
    assertThat(steps.refusals(Who.OTHER_HEAD)).doesNotContain("not-independent").hasSize(13);
    assertThat(steps.refusals(Who.GUEST))
        .doesNotContain("not-independent", "emergency-access-only")
        .hasSize(13);
    assertThat(steps.noReferralNeeded(Who.HEAD)).isEqualTo("not-independent");
    assertThat(steps.noReferralNeeded(Who.LADO)).isEqualTo("own-post-not-known");
    assertThat(steps.noReferralNeeded(Who.OTHER_HEAD)).isEqualTo("invalid-fields");
    assertThat(List.of(steps.noActionAgreed(Who.SUPPORT), steps.noReferralNeeded(Who.SUPPORT)))
        .containsOnly("not-yours-to-decide");
  }

  private static Post.Builder covering(String unit) {
    return Post.newBuilder()
        .setUnitId(unit)
        .setDecidingRole(DecidingRole.DECIDING_ROLE_COVERING_LADO);
  }

  @Test
  void nobody_decides_about_council_staff_before_it_is_said_where_they_work() {
    Logged logged = story.log(Who.LADO, councilStaff("Unsaid")).getLogged();

    assertThat(
            story
                .decide(Who.LADO, logged.getAllegationId(), logged.getEtag())
                .getRefusal()
                .getCode())
        .isEqualTo("workplace-not-said");
  }

  @Test
  void nobody_decides_about_a_social_worker_before_it_is_said_for_whom_they_work() {
    Logged open =
        story.log(Who.LADO, adult("Ash", "Unsaid").clearSettingKind().build()).getLogged();
    Logged agency = story.log(Who.LADO, adult("Elm", "Unsaid").build()).getLogged();

    assertThat(
            story.decide(Who.LADO, open.getAllegationId(), open.getEtag()).getRefusal().getCode())
        .isEqualTo("employer-not-said");
    assertThat(story.asked(Who.LADO, open.getAllegationId()))
        .containsExactly("Say first who works where");
    assertThat(story.decide(Who.LADO, agency.getAllegationId(), agency.getEtag()).hasChanged())
        .isTrue();
  }

  @Test
  void an_invited_decision_maker_sees_and_decides_the_one_case_until_the_invitation_ends() {
    Logged theirs = story.log(Who.LADO, adult("Ash", "Grove").build()).getLogged();
    Logged others = story.log(Who.LADO, adult("Elm", "Grove").build()).getLogged();
    assertThat(story.list(Who.GUEST).getTotal()).isZero();

    invite(theirs, Who.LADO);

    assertThat(story.list(Who.GUEST).getRowsList())
        .extracting(row -> row.getReference())
        .containsExactly(theirs.getReference());
    assertThat(story.list(Who.GUEST).getTotal()).isEqualTo(1);
    assertThatThrownBy(() -> story.open(Who.GUEST, others.getAllegationId()))
        .isInstanceOf(StatusRuntimeException.class);
    GetAllegationResponse seen = story.open(Who.GUEST, theirs.getAllegationId());
    assertThat(story.decide(Who.GUEST, theirs.getAllegationId(), seen.getEtag()).hasChanged())
        .isTrue();
    end(theirs, seen.getReaders(0));
    assertThatThrownBy(() -> story.open(Who.GUEST, theirs.getAllegationId()))
        .isInstanceOf(StatusRuntimeException.class);
    assertThat(story.list(Who.GUEST).getTotal()).isZero();
  }

  private static Post.Builder lado(String unit) {
    return Post.newBuilder().setUnitId(unit).setDecidingRole(DecidingRole.DECIDING_ROLE_LADO);
  }

  private String workIn(Who who, String allegation, String etag, String unit) {
    return story
        .readers(who)
        .sayWhereAdultWorks(
            SayWhereAdultWorksRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setAllegationId(allegation)
                .setEtag(etag)
                .setWorkplace(AdultWorkplace.newBuilder().setUnitId(unit))
                .build())
        .getChanged()
        .getEtag();
  }

  private void invite(Logged logged, Who who) {
    var answer =
        story
            .readers(who)
            .inviteDecisionMaker(
                InviteDecisionMakerRequest.newBuilder()
                    .setAuthorityCode(story.authority)
                    .setRequestId(ReaderStory.id())
                    .setAllegationId(logged.getAllegationId())
                    .setEtag(logged.getEtag())
                    .setInvitation(
                        DecisionMakerInvitation.newBuilder()
                            .setSubject(Who.GUEST.subject())
                            .setName("Demo Guest")
                            .setHomeAuthority("Leicestershire")
                            .setReason("Nobody here is independent.")
                            .setLastDay(
                                Wire.date(LocalDate.now(ZoneId.of("Europe/London")).plusMonths(1))))
                    .build());
    assertThat(answer.hasChanged()).as(answer.toString()).isTrue();
  }

  private void end(Logged logged, Reader reader) {
    var answer =
        story
            .readers(Who.LADO)
            .removeReader(
                RemoveReaderRequest.newBuilder()
                    .setAuthorityCode(story.authority)
                    .setRequestId(ReaderStory.id())
                    .setAllegationId(logged.getAllegationId())
                    .setEtag(story.open(Who.LADO, logged.getAllegationId()).getEtag())
                    .setRemoval(
                        ReaderRemoval.newBuilder()
                            .setReaderId(reader.getReaderId())
                            .setReason("It is decided."))
                    .build());
    assertThat(answer.hasChanged()).as(answer.toString()).isTrue();
  }
}
