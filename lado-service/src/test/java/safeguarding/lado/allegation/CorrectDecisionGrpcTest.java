package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.type.Date;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.contracts.lado.v1.AllegationFinding;
import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.AllegationRow;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.AllegationState;
import safeguarding.contracts.lado.v1.BookMeetingRequest;
import safeguarding.contracts.lado.v1.BookMeetingResponse;
import safeguarding.contracts.lado.v1.CloseStrandRequest;
import safeguarding.contracts.lado.v1.CorrectOutcomeRequest;
import safeguarding.contracts.lado.v1.CorrectOutcomeResponse;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.CorrectThresholdResponse;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.EnquiryOutcome;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ListAllegationsRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingPlan;
import safeguarding.contracts.lado.v1.MeetingRecord;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.OpenStrandRequest;
import safeguarding.contracts.lado.v1.OutcomeCorrection;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.RecordOutcomeRequest;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.StrandClosing;
import safeguarding.contracts.lado.v1.StrandKind;
import safeguarding.contracts.lado.v1.StrandOpening;
import safeguarding.contracts.lado.v1.StrandResult;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.TakeBackDecisionResponse;
import safeguarding.contracts.lado.v1.ThresholdCorrection;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** A decision proves wrong, or new evidence comes: it is told as it is right, or taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectDecisionGrpcTest {
  private static final String WHY = "It was ticked in a hurry.";

  private static final ThresholdDecision CLOSED =
      decision(
          "2018-06-05T10:00:00Z",
          ReferralOutcome.REFERRAL_OUTCOME_LOGGED_AND_CLOSED,
          "Nothing more is needed.");

  private static final ThresholdDecision ENQUIRY =
      decision(
              "2018-06-05T10:00:00Z",
              ReferralOutcome.REFERRAL_OUTCOME_INTERNAL_ENQUIRY,
              "A child may have been harmed.")
          .toBuilder()
          .addCriteria(ThresholdCriterion.THRESHOLD_CRITERION_HARMED_A_CHILD)
          .build();

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
  void closed_by_mistake_is_enquired_and_an_outcome_of_another_case_is_taken_back() {
    String id = decided(CLOSED);

    assertThat(corrected(id, ENQUIRY)).isEqualTo(AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY);
    concluded(id, unfounded("Of another case."));
    assertThat(takenBack(id)).isEqualTo(AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY);
    EnquiryOutcome inParts =
        unfounded("Shouted, but touched nobody.").toBuilder()
            .addFindings(finding("Pulled an arm", AllegationOutcome.ALLEGATION_OUTCOME_UNFOUNDED))
            .addFindings(finding("Shouted", AllegationOutcome.ALLEGATION_OUTCOME_UNFOUNDED))
            .build();
    concluded(id, inParts);
    EnquiryOutcome right =
        inParts.toBuilder()
            .setOutcome(AllegationOutcome.ALLEGATION_OUTCOME_FALSE)
            .setFindings(0, finding("Pulled an arm", AllegationOutcome.ALLEGATION_OUTCOME_FALSE))
            .build();
    assertThat(corrected(id, right)).isEqualTo(AllegationState.ALLEGATION_STATE_CONCLUDED);

    GetAllegationResponse now = open(id);
    assertThat(now.getDecision()).isEqualTo(ENQUIRY);
    assertThat(now.getEnquiryOutcome()).isEqualTo(right);
    assertThat(now.getNotForReferences()).isTrue();
    assertThat(now.getThresholdCorrectionsList())
        .extracting(
            ThresholdCorrection::getBefore,
            ThresholdCorrection::getTakenBack,
            ThresholdCorrection::getReason,
            ThresholdCorrection::getRecordedBy,
            ThresholdCorrection::getBeforeRecordedBy)
        .containsExactly(tuple(CLOSED, false, WHY, "Demo Person", "Demo Person"));
    assertThat(now.getOutcomeCorrectionsList())
        .extracting(OutcomeCorrection::getBefore, OutcomeCorrection::getTakenBack)
        .containsExactly(tuple(inParts, false), tuple(unfounded("Of another case."), true));
    assertThat(now.getTimelineList())
        .filteredOn(event -> event.getKind().matches("(threshold|outcome).*"))
        .extracting(TimelineEvent::getKind, TimelineEvent::getNote)
        .containsExactly(
            tuple("outcome-corrected", WHY),
            tuple("outcome-taken-back", WHY),
            tuple("threshold-corrected", WHY),
            tuple("outcome-recorded", ""),
            tuple("outcome-recorded", ""),
            tuple("threshold-decided", ""));
  }

  @Test
  void a_decision_of_another_case_is_taken_back_and_the_case_waits_for_its_own() {
    String id = decided(CLOSED);

    assertThat(takenBack(id)).isEqualTo(AllegationState.ALLEGATION_STATE_RECEIVED);

    assertThat(open(id).hasDecision()).isFalse();
    assertThat(open(id).getThresholdCorrections(0).getBefore()).isEqualTo(CLOSED);
    assertThat(open(id).getDeadlinesList())
        .filteredOn(clock -> clock.getRuleId().equals("lado.initial-consideration"))
        .allMatch(clock -> !clock.hasMetOn());
    assertThat(refusal(takeBack(id)).getCode()).isEqualTo("nothing-decided");
    decide(id, ENQUIRY);
    assertThat(open(id).getTimelineList())
        .extracting(TimelineEvent::getKind)
        .filteredOn(kind -> kind.equals("threshold-decided"))
        .as("also the one that was taken back was made")
        .hasSize(2);
  }

  @Test
  void that_a_case_is_clear_already_is_corrected_with_its_decision_and_so_is_its_week() {
    ThresholdDecision clear = ENQUIRY.toBuilder().setClearCut(true).build();
    String id = decided(clear);
    assertThat(open(id).getDecision()).isEqualTo(clear);
    assertThat(clearCut(id)).containsExactly(day(2018, 6, 12));
    assertThat(listed(id).getNextDeadline().getRuleId()).isEqualTo("lado.clear-cut");

    corrected(id, ENQUIRY);
    assertThat(open(id).getThresholdCorrections(0).getBefore()).isEqualTo(clear);
    assertThat(clearCut(id)).isEmpty();
    assertThat(listed(id).getNextDeadline().getRuleId()).isEqualTo("lado.strategy-meeting");

    corrected(id, clear);
    assertThat(clearCut(id)).hasSize(1);
    Refusal refused = refusal(correct(id, CLOSED.toBuilder().setClearCut(true).build()));
    assertThat(refused.getCode()).isEqualTo("clear-cut-without-enquiry");
    assertThat(refused.getViolations(0).getField()).isEqualTo("clear_cut");

    takenBack(id);
    assertThat(clearCut(id)).isEmpty();
    decide(id, ENQUIRY);
    assertThat(open(id).getDecision().getClearCut()).isFalse();
  }

  private List<Date> clearCut(String id) {
    return open(id).getDeadlinesList().stream()
        .filter(clock -> clock.getRuleId().equals("lado.clear-cut"))
        .map(Deadline::getDueOn)
        .toList();
  }

  private AllegationRow listed(String id) {
    return as("lado")
        .listAllegations(
            ListAllegationsRequest.newBuilder()
                .setAuthorityCode(authority)
                .setPageSize(100)
                .build())
        .getRowsList()
        .stream()
        .filter(row -> row.getAllegationId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_decision_stands_in_the_timeline_where_it_was_first_made_and_by_whom() {
    String id = decided(CLOSED);
    ThresholdDecision later =
        ENQUIRY.toBuilder()
            .setDecidedAt(Wire.instant(Instant.parse("2020-03-02T10:00:00Z")))
            .build();
    corrected(id, later);
    corrected(id, later.toBuilder().setReasons("In other words.").build());

    assertThat(open(id).getTimelineList())
        .filteredOn(event -> event.getKind().startsWith("threshold"))
        .extracting(
            TimelineEvent::getKind, event -> event.getHappenedAt().equals(CLOSED.getDecidedAt()))
        .containsExactlyInAnyOrder(
            tuple("threshold-decided", true),
            tuple("threshold-corrected", false),
            tuple("threshold-corrected", false));
  }

  @Test
  void while_somebody_enquires_and_after_it_the_case_stays_an_enquiry() {
    String id = decided(ENQUIRY);
    String strand = strand(id);

    Refusal open = refusal(correct(id, CLOSED));
    assertThat(open.getCode()).isEqualTo("strand-still-open");
    assertThat(open.getViolationsList())
        .extracting(FieldViolation::getField, FieldViolation::getMessage)
        .containsExactly(
            tuple(
                "referral_outcome",
                "Somebody enquires or enquired (the police investigation), so this stays an enquiry."
                    + " Record its outcome instead, or take back first what was recorded by"
                    + " mistake"));
    assertThat(refusal(takeBack(id)).getCode()).isEqualTo("strand-still-open");
    close(id, strand);

    assertThat(refusal(correct(id, CLOSED)).getMessage())
        .startsWith("Somebody enquires or enquired (the police investigation)");
    assertThat(refusal(takeBack(id)).getCode()).isEqualTo("enquiry-has-strands");
    assertThat(corrected(id, ENQUIRY.toBuilder().setReasons("In other words.").build()))
        .isEqualTo(AllegationState.ALLEGATION_STATE_UNDER_ENQUIRY);
  }

  @Test
  void a_strategy_meeting_keeps_the_case_an_enquiry_that_was_decided_before_it() {
    String id = decided(ENQUIRY);
    book(id);
    assertThat(refusal(correct(id, CLOSED)).getCode()).isEqualTo("strategy-meeting-booked");
    hold(id, "2018-06-07T10:00:00Z");

    assertThat(refusal(takeBack(id)).getMessage())
        .isEqualTo(
            "There was an enquiry: a strategy meeting was held on 7 June 2018. Record its outcome"
                + " instead");
    assertThat(
            refusal(
                    correct(
                        id,
                        ENQUIRY.toBuilder()
                            .setDecidedAt(Wire.instant(Instant.parse("2018-06-08T10:00:00Z")))
                            .build()))
                .getCode())
        .isEqualTo("decided-after-strategy-meeting");
  }

  @Test
  void an_outcome_is_corrected_by_the_rules_by_which_it_is_recorded() {
    String id = decided(ENQUIRY);
    close(id, strand(id));
    concluded(id, unfounded("Found so."));

    EnquiryOutcome early =
        unfounded("Found so.").toBuilder().setConcludedOn(day(2018, 6, 6)).build();

    assertThat(refusal(correct(id, early)).getCode()).isEqualTo("concluded-before-strand-closed");
    assertThat(refusal(correct(id, unfounded("Found so."))).getCode()).isEqualTo("nothing-changed");
    assertThat(refusal(correct(id, EnquiryOutcome.getDefaultInstance())).getViolationsList())
        .extracting(FieldViolation::getField)
        .containsExactly("concluded_on", "outcome", "reasons");
    assertThat(refusal(correct(id, CLOSED)).getCode()).isEqualTo("outcome-stands");
  }

  @Test
  void the_journal_names_the_record_and_not_the_reason_and_its_words_are_found() {
    String id = decided(CLOSED);

    corrected(id, CLOSED.toBuilder().setReasons("By the zoetrope.").build());

    JournalEntry entry = TestService.journal(new AuthorityCode(authority)).getFirst();
    assertThat(entry.action()).endsWith("/CorrectThreshold");
    assertThat(entry.toString()).contains(id).doesNotContain(WHY).doesNotContain("zoetrope");
    for (String word : List.of("zoetrope", "nothing more needed", "ticked in a hurry")) {
      assertThat(found(word)).as(word).contains(id);
    }
  }

  @Test
  void the_same_request_is_done_once_and_an_old_etag_is_refused() {
    String id = decided(CLOSED);
    CorrectThresholdRequest request = request(id, "2", ENQUIRY);

    CorrectThresholdResponse done = as("lado").correctThreshold(request);

    assertThat(as("lado").correctThreshold(request)).isEqualTo(done);
    assertThat(open(id).getThresholdCorrectionsList()).hasSize(1);
    assertThat(as("lado").correctThreshold(request(id, "2", CLOSED)).getRefusal().getCode())
        .isEqualTo("changed-by-someone-else");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    String id = decided(ENQUIRY);
    concluded(id, unfounded("Found so."));
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int version = 3; version <= 12; version++) {
        String etag = String.valueOf(version);
        List<Callable<String>> calls =
            Stream.of("One", "Two")
                .<Callable<String>>map(words ->
                    () ->
                        as("lado")
                            .correctOutcome(request(id, etag, unfounded(words + etag)))
                            .getRefusal()
                            .getCode())
                .toList();

        List<String> codes = new ArrayList<>();
        for (Future<String> answer : both.invokeAll(calls)) {
          codes.add(answer.get());
        }

        assertThat(codes).containsExactlyInAnyOrder("", "changed-by-someone-else");
      }
    }
    assertThat(open(id).getOutcomeCorrectionsList()).hasSize(10);
  }

  @Test
  void a_meeting_that_is_booked_at_the_same_moment_keeps_the_case_an_enquiry_or_is_refused()
      throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        String id = decided(ENQUIRY);
        CorrectThresholdRequest closing = request(id, "2", CLOSED);
        Future<Boolean> booked = both.submit(() -> booking(id).hasChanged());
        Future<Boolean> closed =
            both.submit(() -> as("lado").correctThreshold(closing).hasChanged());

        assertThat(List.of(booked.get(), closed.get())).containsExactlyInAnyOrder(true, false);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "councillor", "iro"})
  void to_others_there_is_nothing_to_correct_or_take_back(String role) {
    String id = decided(CLOSED);

    assertThatThrownBy(() -> as(role).correctThreshold(request(id, "2", ENQUIRY)))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
    assertThatThrownBy(() -> as(role).takeBackDecision(takingBack(id)))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private static ThresholdDecision decision(String at, ReferralOutcome outcome, String reasons) {
    return ThresholdDecision.newBuilder()
        .setDecidedAt(Wire.instant(Instant.parse(at)))
        .setReasons(reasons)
        .setReferralOutcome(outcome)
        .build();
  }

  private static EnquiryOutcome unfounded(String reasons) {
    return EnquiryOutcome.newBuilder()
        .setConcludedOn(day(2018, 7, 2))
        .setOutcome(AllegationOutcome.ALLEGATION_OUTCOME_UNFOUNDED)
        .setReasons(reasons)
        .build();
  }

  private static AllegationFinding finding(String what, AllegationOutcome outcome) {
    return AllegationFinding.newBuilder().setAllegation(what).setOutcome(outcome).build();
  }

  private static Date day(int year, int month, int day) {
    return Date.newBuilder().setYear(year).setMonth(month).setDay(day).build();
  }

  private String decided(ThresholdDecision decision) {
    var logged =
        as("lado")
            .logContact(
                LogContactRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(newId())
                    .setContact(contact())
                    .build());
    assertThat(logged.hasLogged()).as("%s", logged.getRefusal()).isTrue();
    decide(logged.getLogged().getAllegationId(), decision);
    return logged.getLogged().getAllegationId();
  }

  private static safeguarding.contracts.lado.v1.Contact contact() {
    var received =
        (safeguarding.rulings.Ruling.Granted<Allegation.Received>)
            AllegationPolicy.receive(UUID.randomUUID(), AContact.aContact().told(), Instant.now());
    return ContactGrpc.wire(received.value().contact());
  }

  private void decide(String id, ThresholdDecision decision) {
    var answer =
        as("lado")
            .decideThreshold(
                DecideThresholdRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(newId())
                    .setAllegationId(id)
                    .setEtag(open(id).getEtag())
                    .setDecision(decision)
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  private void concluded(String id, EnquiryOutcome outcome) {
    var answer =
        as("lado")
            .recordOutcome(
                RecordOutcomeRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(newId())
                    .setAllegationId(id)
                    .setEtag(open(id).getEtag())
                    .setEnquiryOutcome(outcome)
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  private String strand(String id) {
    return program
        .as("lado", StrandServiceGrpc::newBlockingStub)
        .openStrand(
            OpenStrandRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(newId())
                .setAllegationId(id)
                .setEtag(open(id).getEtag())
                .setOpening(
                    StrandOpening.newBuilder()
                        .setKind(StrandKind.STRAND_KIND_POLICE)
                        .setOpenedOn(day(2018, 6, 6))
                        .setLedBy("DC Sample"))
                .build())
        .getChanged()
        .getStrandId();
  }

  private void close(String id, String strand) {
    assertThat(
            program
                .as("lado", StrandServiceGrpc::newBlockingStub)
                .closeStrand(
                    CloseStrandRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setRequestId(newId())
                        .setAllegationId(id)
                        .setEtag(open(id).getEtag())
                        .setClosing(
                            StrandClosing.newBuilder()
                                .setStrandId(strand)
                                .setClosedOn(day(2018, 6, 20))
                                .setResult(StrandResult.STRAND_RESULT_NO_FURTHER_ACTION))
                        .build())
                .hasChanged())
        .isTrue();
  }

  private void book(String id) {
    BookMeetingResponse answer = booking(id);
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  private BookMeetingResponse booking(String id) {
    return program
        .as("lado", MeetingServiceGrpc::newBlockingStub)
        .bookMeeting(
            BookMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(newId())
                .setAllegationId(id)
                .setMeeting(
                    MeetingPlan.newBuilder()
                        .setKind(MeetingKind.MEETING_KIND_COMPLEX_STRATEGY)
                        .setStartsAt(Wire.instant(Instant.now().plusSeconds(864_000)))
                        .setDurationMinutes(60)
                        .setPlace("Room 1")
                        .setChair("C. Chair"))
                .build());
  }

  private void hold(String id, String at) {
    var answer =
        program
            .as("lado", MeetingServiceGrpc::newBlockingStub)
            .recordMeeting(
                RecordMeetingRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(newId())
                    .setAllegationId(id)
                    .setRecord(
                        MeetingRecord.newBuilder()
                            .setKind(MeetingKind.MEETING_KIND_COMPLEX_STRATEGY)
                            .setHolding(
                                MeetingHolding.newBuilder()
                                    .setHeldAt(Wire.instant(Instant.parse(at)))
                                    .setChair("C. Chair")
                                    .setDecisions("The police enquire.")))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  private List<String> found(String text) {
    return program
        .as("lado", SearchServiceGrpc::newBlockingStub)
        .searchAllegations(
            SearchAllegationsRequest.newBuilder().setAuthorityCode(authority).setText(text).build())
        .getFoundList()
        .stream()
        .map(one -> one.getAllegation().getAllegationId())
        .toList();
  }

  private AllegationState corrected(String id, ThresholdDecision decision) {
    CorrectThresholdResponse answer = correct(id, decision);
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getChanged().getState();
  }

  private CorrectThresholdResponse correct(String id, ThresholdDecision decision) {
    return as("lado").correctThreshold(request(id, open(id).getEtag(), decision));
  }

  private CorrectThresholdRequest request(String id, String etag, ThresholdDecision decision) {
    return CorrectThresholdRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(newId())
        .setAllegationId(id)
        .setEtag(etag)
        .setDecision(decision)
        .setReason(WHY)
        .build();
  }

  private static Refusal refusal(CorrectThresholdResponse answer) {
    assertThat(answer.hasRefusal()).isTrue();
    return answer.getRefusal();
  }

  private AllegationState corrected(String id, EnquiryOutcome outcome) {
    CorrectOutcomeResponse answer = correct(id, outcome);
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getChanged().getState();
  }

  private CorrectOutcomeResponse correct(String id, EnquiryOutcome outcome) {
    return as("lado").correctOutcome(request(id, open(id).getEtag(), outcome));
  }

  private CorrectOutcomeRequest request(String id, String etag, EnquiryOutcome outcome) {
    return CorrectOutcomeRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(newId())
        .setAllegationId(id)
        .setEtag(etag)
        .setEnquiryOutcome(outcome)
        .setReason(WHY)
        .build();
  }

  private static Refusal refusal(CorrectOutcomeResponse answer) {
    assertThat(answer.hasRefusal()).isTrue();
    return answer.getRefusal();
  }

  private AllegationState takenBack(String id) {
    TakeBackDecisionResponse answer = takeBack(id);
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getChanged().getState();
  }

  private TakeBackDecisionResponse takeBack(String id) {
    return as("lado").takeBackDecision(takingBack(id));
  }

  private TakeBackDecisionRequest takingBack(String id) {
    return TakeBackDecisionRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(newId())
        .setAllegationId(id)
        .setEtag(open(id).getEtag())
        .setReason(WHY)
        .build();
  }

  private static Refusal refusal(TakeBackDecisionResponse answer) {
    assertThat(answer.hasRefusal()).isTrue();
    return answer.getRefusal();
  }

  private GetAllegationResponse open(String id) {
    return as("lado")
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(id)
                .build());
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private AllegationServiceBlockingStub as(String role) {
    return program.as(role, AllegationServiceGrpc::newBlockingStub);
  }
}
