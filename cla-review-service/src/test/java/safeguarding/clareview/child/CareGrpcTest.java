package safeguarding.clareview.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.clareview.v1.CareEnding;
import safeguarding.contracts.clareview.v1.CarePeriod;
import safeguarding.contracts.clareview.v1.CareStart;
import safeguarding.contracts.clareview.v1.EndCareResponse;
import safeguarding.contracts.clareview.v1.EndSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.GetChildRequest;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.IroAppointment;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.contracts.clareview.v1.StartCareResponse;
import safeguarding.contracts.clareview.v1.StartEpisodeRequest;
import safeguarding.contracts.clareview.v1.StartSupervisionOrderRequest;
import safeguarding.contracts.clareview.v1.SupervisionOrderEnding;
import safeguarding.contracts.clareview.v1.SupervisionOrderStart;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.grpcedge.Wire;

/** Care, orders and the list of children over the wire. */
class CareGrpcTest extends WireSteps {

  @Test
  void a_child_goes_from_the_first_day_in_care_to_the_second_review_and_home() {
    StartCareResponse.Started started = started("1001");
    assertThat(started.getReference()).startsWith("CLA-2018-");
    assertThat(started.getFirstReviewDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 7, 2)));

    reviewed(started, LocalDate.of(2018, 6, 28), "2018-06-28T09:00:00Z");
    Deadline second = running(started);
    assertThat(second.getRuleId()).isEqualTo("cla.review.second");
    assertThat(second.getDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 9, 28)));
    assertThat(second.getAboutId()).isEqualTo(started.getCarePeriodId());

    reviewed(started, LocalDate.of(2018, 9, 28), "2018-09-28T09:00:00Z");
    assertThat(running(started).getRuleId()).isEqualTo("cla.review.subsequent");

    EndCareResponse ended = end(started, LocalDate.of(2018, 10, 1), UUID.randomUUID());
    assertThat(ended.getChanged().getChildId()).isEqualTo(started.getChildId());
    GetChildResponse child = child(started);
    assertThat(child.getState())
        .isEqualTo(safeguarding.contracts.clareview.v1.CareState.CARE_STATE_CEASED);
    assertThat(child.getReviewsList())
        .extracting(review -> review.getChildren(0).getNumber())
        .containsExactly(2, 1);
    assertThat(child.getTimelineList().getFirst().getKind()).isEqualTo("care-ceased");
  }

  @Test
  void what_was_told_comes_out_as_told() {
    CareStart told = care("1002").build();
    StartCareResponse.Started started =
        as("business-support").startCare(startRequest(told)).getStarted();

    GetChildResponse child = child(started);
    assertThat(child.getChild()).isEqualTo(told.getChild());
    assertThat(child.getCarePeriods(0).getEpisodes(0))
        .isEqualTo(
            told.getFirstEpisode().toBuilder()
                .setReason(safeguarding.contracts.clareview.v1.EpisodeReason.EPISODE_REASON_S)
                .build());
    assertThat(child.getCarePeriods(0).getNeed()).isEqualTo(told.getNeed());
    assertThat(child.getCarePeriods(0).getIro()).isEqualTo("Demo IRO");
    assertThat(child.getAgeYears()).isPositive();
  }

  @Test
  void an_episode_is_refused_at_its_field_when_it_overlaps() {
    StartCareResponse.Started started = started("1003");
    StartEpisodeRequest.Builder request =
        StartEpisodeRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(UUID.randomUUID().toString())
            .setCarePeriodId(started.getCarePeriodId())
            .setEtag(started.getEtag())
            .setEpisode(
                episode(FIRST_DAY)
                    .setReason(safeguarding.contracts.clareview.v1.EpisodeReason.EPISODE_REASON_P));

    var refused = as("iro").startEpisode(request.build()).getRefusal();
    assertThat(refused.getCode()).isEqualTo("episode-overlaps");
    assertThat(refused.getViolations(0).getField()).isEqualTo("started_on");

    request.getEpisodeBuilder().setStartedOn(Wire.date(FIRST_DAY.plusDays(1)));
    assertThat(as("iro").startEpisode(request.build()).getChanged().getEtag()).isEqualTo("2");
  }

  @Test
  void an_officer_is_appointed_and_the_notification_recorded_after_care_has_begun() {
    CareStart told = care("1011").setIro("").clearIroAppointedOn().clearNotifiedOn().build();
    StartCareResponse.Started started = as("iro").startCare(startRequest(told)).getStarted();

    var first = appoint(started, "1", "Demo IRO", FIRST_DAY.plusDays(2)).getChanged();
    assertThat(first.getChildId()).isEqualTo(started.getChildId());
    appoint(started, "2", "Demo Next IRO", FIRST_DAY.plusDays(30));
    var refused = appoint(started, "3", "Demo IRO", FIRST_DAY.minusDays(1)).getRefusal();
    assertThat(refused.getCode()).isEqualTo("iro-before-care");
    assertThat(refused.getViolations(0).getField()).isEqualTo("appointed_on");
    assertThat(notified(started, "3").getChanged().getEtag()).isEqualTo("4");
    assertThat(notified(started, "4").getRefusal().getCode()).isEqualTo("already-notified");

    CarePeriod period = child(started).getCarePeriods(0);
    assertThat(period.getIro()).isEqualTo("Demo Next IRO");
    assertThat(period.getIroAppointedOn()).isEqualTo(Wire.date(FIRST_DAY.plusDays(30)));
    assertThat(period.getIroAppointmentsList())
        .extracting(IroAppointment::getIro)
        .containsExactly("Demo IRO", "Demo Next IRO");
    assertThat(period.getNotifiedOn()).isEqualTo(Wire.date(FIRST_DAY));
    assertThat(child(started).getDeadlinesList())
        .filteredOn(Deadline::hasMetOn)
        .extracting(Deadline::getRuleId, Deadline::getMetOn)
        .containsExactly(
            tuple("cla.notified", Wire.date(FIRST_DAY)),
            tuple("cla.iro-appointed", Wire.date(FIRST_DAY.plusDays(2))));
  }

  @Test
  void children_are_listed_by_up_to_twelve_references() {
    StartCareResponse.Started started = started("1012");
    ListChildrenRequest.Builder request =
        ListChildrenRequest.newBuilder()
            .setAuthorityCode(authority)
            .addReferences(started.getReference());

    assertThat(as("iro").listChildren(request.build()).getRowsList())
        .extracting(row -> row.getChildId())
        .containsExactly(started.getChildId());
    for (int more = 0; more < 12; more++) {
      request.addReferences("CLA-1900-" + more);
    }
    assertThat(status(() -> as("iro").listChildren(request.build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void a_supervision_order_is_made_and_ends() {
    var started =
        as("iro")
            .startSupervisionOrder(
                StartSupervisionOrderRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setSupervisionOrder(
                        SupervisionOrderStart.newBuilder()
                            .setChild(aChild("1004"))
                            .setMadeOn(Wire.date(FIRST_DAY))
                            .setIro("Demo IRO"))
                    .build())
            .getStarted();
    var ended =
        as("iro")
            .endSupervisionOrder(
                EndSupervisionOrderRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setSupervisionOrderId(started.getSupervisionOrderId())
                    .setEtag(started.getEtag())
                    .setEnding(
                        SupervisionOrderEnding.newBuilder()
                            .setEndedOn(Wire.date(FIRST_DAY.plusDays(1)))
                            .setReason(
                                safeguarding.contracts.clareview.v1.SupervisionOrderEndReason
                                    .SUPERVISION_ORDER_END_REASON_EXPIRED))
                    .build());

    assertThat(started.getFirstReviewDueOn()).isEqualTo(Wire.date(LocalDate.of(2018, 7, 2)));
    assertThat(ended.getChanged().getEtag()).isEqualTo("2");
  }

  @Test
  void a_name_is_in_a_list_only_when_names_are_asked_for() {
    started("1007");
    ListChildrenRequest request =
        ListChildrenRequest.newBuilder().setAuthorityCode(authority).setPageSize(1).build();

    var withoutNames = as("auditor").listChildren(request);
    var withNames = as("auditor").listChildren(request.toBuilder().setWithNames(true).build());

    assertThat(withoutNames.getRows(0).getName()).isEmpty();
    assertThat(withoutNames.getRows(0).getInitials()).isEqualTo("AT");
    assertThat(withNames.getRows(0).getName()).isEqualTo("Alder Test-Child");
  }

  @Test
  void the_same_request_sent_twice_is_done_once() {
    StartCareResponse.Started started = started("1008");
    UUID requestId = UUID.randomUUID();

    EndCareResponse first = end(started, FIRST_DAY.plusDays(9), requestId);
    EndCareResponse again = end(started, FIRST_DAY.plusDays(9), requestId);

    assertThat(again).isEqualTo(first);
    assertThat(first.hasChanged()).isTrue();
  }

  @Test
  void a_page_token_that_is_none_and_an_unknown_child_are_told_apart_from_refusals() {
    assertThat(
            status(() ->
                as("iro")
                    .listChildren(
                        ListChildrenRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setPageToken("none")
                            .build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(
            status(() ->
                as("iro")
                    .getChild(
                        GetChildRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setChildId(UUID.randomUUID().toString())
                            .build())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void an_earlier_period_is_told_whole_after_a_later_one() {
    StartCareResponse.Started later = started("1013");
    CareStart.Builder earlier =
        care("1013")
            .setFirstEpisode(episode(FIRST_DAY.minusYears(1)))
            .clearNotifiedOn()
            .setIro("")
            .clearIroAppointedOn();

    var refused = as("iro").startCare(startRequest(earlier.build())).getRefusal();
    assertThat(refused.getCode()).isEqualTo("ending-needed");
    assertThat(refused.getViolations(0).getField()).isEqualTo("ending.ceased_on");

    CareEnding ending =
        CareEnding.newBuilder()
            .setCeasedOn(Wire.date(FIRST_DAY.minusMonths(6)))
            .setReason(safeguarding.contracts.clareview.v1.CareEndReason.CARE_END_REASON_E48)
            .build();
    var told = as("iro").startCare(startRequest(earlier.setEnding(ending).build())).getStarted();

    assertThat(told.getEtag()).isEqualTo("1");
    assertThat(told.hasFirstReviewDueOn()).as("over already").isFalse();
    assertThat(child(later).getCarePeriodsList())
        .extracting(CarePeriod::getEnding)
        .containsExactly(CareEnding.getDefaultInstance(), ending);
  }

  @Test
  void an_earlier_order_is_told_whole_and_what_is_impossible_is_no_day() {
    SupervisionOrderEnding ending =
        SupervisionOrderEnding.newBuilder()
            .setEndedOn(Wire.date(FIRST_DAY.plusDays(9)))
            .setReason(
                safeguarding.contracts.clareview.v1.SupervisionOrderEndReason
                    .SUPERVISION_ORDER_END_REASON_DISCHARGED)
            .build();
    var request =
        StartSupervisionOrderRequest.newBuilder()
            .setAuthorityCode(authority)
            .setRequestId(UUID.randomUUID().toString())
            .setSupervisionOrder(
                SupervisionOrderStart.newBuilder()
                    .setChild(aChild("1014"))
                    .setMadeOn(Wire.date(FIRST_DAY))
                    .setEnding(ending))
            .build();

    var started = as("iro").startSupervisionOrder(request).getStarted();

    var child =
        as("auditor")
            .getChild(
                GetChildRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setChildId(started.getChildId())
                    .build());
    assertThat(child.getSupervisionOrders(0).getEnding()).isEqualTo(ending);
    var impossible = request.toBuilder().setRequestId(UUID.randomUUID().toString());
    impossible
        .getSupervisionOrderBuilder()
        .getEndingBuilder()
        .getEndedOnBuilder()
        .setMonth(2)
        .setDay(30);
    assertThat(status(() -> as("iro").startSupervisionOrder(impossible.build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
  }
}
