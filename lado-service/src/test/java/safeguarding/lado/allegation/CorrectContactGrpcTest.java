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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc.AllegationServiceBlockingStub;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.ContactCorrection;
import safeguarding.contracts.lado.v1.CorrectContactRequest;
import safeguarding.contracts.lado.v1.CorrectContactResponse;
import safeguarding.contracts.lado.v1.DecideThresholdRequest;
import safeguarding.contracts.lado.v1.FollowUp;
import safeguarding.contracts.lado.v1.FollowUpKind;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpStanding;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.LinkAdultRequest;
import safeguarding.contracts.lado.v1.LogContactRequest;
import safeguarding.contracts.lado.v1.LogContactResponse.Logged;
import safeguarding.contracts.lado.v1.MatchAdultsRequest;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;
import safeguarding.contracts.lado.v1.RecordFollowUpRequest;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** What was not known when a contact was logged is told later, and what was wrong is put right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectContactGrpcTest {
  private static final String WHY = "The home has told us since.";

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
  void what_stood_before_is_kept_with_who_corrected_it_and_why() {
    Contact first = contact();
    Logged logged = log(first);
    Contact heard = first.toBuilder().setChildren(0, child("He pulled my arm.")).build();
    Contact more =
        heard.toBuilder().addChildren(child("I saw it.").toBuilder().setName("B.")).build();

    String etag = corrected(logged, "1", heard).getCorrected().getEtag();
    corrected(logged, etag, more);

    GetAllegationResponse now = open(logged);
    assertThat(now.getEtag()).isEqualTo("3");
    assertThat(now.getContact()).isEqualTo(more);
    assertThat(now.getCorrectionsList())
        .extracting(
            ContactCorrection::getBefore,
            ContactCorrection::getReason,
            ContactCorrection::getRecordedBy)
        .containsExactly(tuple(heard, WHY, "Demo Person"), tuple(first, WHY, "Demo Person"));
    assertThat(now.getTimelineList())
        .filteredOn(event -> event.getKind().equals("contact-corrected"))
        .extracting(TimelineEvent::getAboutId, TimelineEvent::getNote)
        .containsExactlyElementsOf(
            now.getCorrectionsList().stream()
                .map(one -> tuple(one.getCorrectionId(), WHY))
                .toList());
  }

  @Test
  void who_took_it_is_who_logged_it_where_nobody_else_is_named() {
    Logged logged = log(contact().toBuilder().setTakenBy("").build());

    assertThat(open(logged).getContact().getTakenBy()).isEqualTo("Demo Person");
    corrected(logged, "1", contact().toBuilder().setTakenBy("").setSummary("More.").build());
    assertThat(open(logged).getContact().getTakenBy()).isEqualTo("Demo Person");
  }

  @Test
  void the_journal_names_the_record_and_nobody() {
    Logged logged = log(contact());

    corrected(logged, "1", named("Xanthe", "Quillfeather"));

    JournalEntry entry = TestService.journal(new AuthorityCode(authority)).getFirst();
    assertThat(entry.action()).endsWith("/CorrectContact");
    assertThat(entry.toString())
        .contains(logged.getAllegationId())
        .doesNotContain("Quillfeather")
        .doesNotContain(WHY);
  }

  @Test
  void the_same_request_is_done_once_and_an_old_etag_is_refused() {
    Logged logged = log(contact());
    CorrectContactRequest request = request(logged, "1", named("Once", "Only"));

    CorrectContactResponse done = as("lado").correctContact(request);

    assertThat(as("lado").correctContact(request)).isEqualTo(done);
    assertThat(open(logged).getCorrectionsList()).hasSize(1);
    assertThat(refusal(logged, "1", named("Too", "Late")).getCode())
        .isEqualTo("changed-by-someone-else");
    assertThat(refusal(logged, "2", named("Once", "Only")))
        .extracting(Refusal::getCode, Refusal::getMessage)
        .containsExactly("nothing-changed", "Nothing was changed");
  }

  @Test
  void of_two_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    Logged logged = log(contact());
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int version = 1; version <= 10; version++) {
        String etag = String.valueOf(version);
        List<Callable<CorrectContactResponse>> calls =
            Stream.of("One", "Two")
                .map(name -> request(logged, etag, named(name, "Racer " + etag)))
                .<Callable<CorrectContactResponse>>map(
                    request -> () -> as("lado").correctContact(request))
                .toList();

        List<String> codes = new ArrayList<>();
        for (Future<CorrectContactResponse> answer : both.invokeAll(calls)) {
          codes.add(answer.get().getRefusal().getCode());
        }

        assertThat(codes).containsExactlyInAnyOrder("", "changed-by-someone-else");
      }
    }
  }

  @Test
  void it_is_refused_as_when_logged_at_the_same_fields_and_without_a_reason() {
    Logged logged = log(contact());

    assertThat(
            refusal(logged, "1", contact().toBuilder().setSummary("").clearReceivedAt().build())
                .getViolationsList())
        .extracting(FieldViolation::getField)
        .containsExactly("received_at", "summary");
    CorrectContactRequest noReason =
        request(logged, "1", named("A", "B")).toBuilder().setReason(" ").build();
    assertThat(as("lado").correctContact(noReason).getRefusal().getViolationsList())
        .extracting(FieldViolation::getField)
        .containsExactly("reason");
    assertThat(open(logged).getEtag()).isEqualTo("1");
  }

  @Test
  void the_day_of_receipt_stays_in_the_year_of_the_reference_and_before_what_was_decided() {
    Logged logged = log(contact());

    Contact noDays =
        received("2017-12-31T12:00:00Z").toBuilder().clearAllegedOn().clearEmployerKnewOn().build();
    assertThat(refusal(logged, "1", noDays))
        .extracting(Refusal::getCode, Refusal::getMessage)
        .containsExactly(
            "year-of-reference", "The reference has the year 2018: enter a day of that year");
    decide(logged, "2018-06-06T10:00:00Z");
    assertThat(refusal(logged, "2", received("2018-06-06T10:00:01Z")).getCode())
        .isEqualTo("received-after-decision");
    assertThat(corrected(logged, "2", received("2018-06-06T10:00:00Z")).hasCorrected()).isTrue();
  }

  @Test
  void nothing_that_is_recorded_of_the_case_comes_to_stand_before_its_receipt() {
    Logged logged = log(contact());
    assertThat(
            program
                .as("lado", FollowUpServiceGrpc::newBlockingStub)
                .recordFollowUp(
                    RecordFollowUpRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setRequestId(UUID.randomUUID().toString())
                        .setAllegationId(logged.getAllegationId())
                        .setEtag("1")
                        .setFollowUp(
                            FollowUp.newBuilder()
                                .setKind(FollowUpKind.FOLLOW_UP_KIND_CHILD_SUPPORT)
                                .setStanding(FollowUpStanding.FOLLOW_UP_STANDING_DONE)
                                .setHappenedOn(
                                    Date.newBuilder().setYear(2018).setMonth(6).setDay(5))
                                .setBy("Example House")
                                .setWhat("A key worker."))
                        .build())
                .hasRecorded())
        .isTrue();

    assertThat(refusal(logged, "2", received("2018-06-06T10:00:00Z")))
        .extracting(Refusal::getCode, Refusal::getMessage)
        .containsExactly(
            "received-after-what-followed",
            "It cannot have reached you after 5 June 2018, when the first happened that the record"
                + " tells");
    corrected(logged, "2", received("2018-06-05T10:00:00Z"));
  }

  @Test
  void it_was_received_before_it_was_logged() {
    Instant lately = Instant.now().minusSeconds(60);
    Contact today =
        contact().toBuilder()
            .clearAllegedOn()
            .clearEmployerKnewOn()
            .setReceivedAt(Wire.instant(lately))
            .build();
    Logged logged = log(today);
    Instant afterwards = Instant.now();

    assertThat(
            refusal(logged, "1", today.toBuilder().setReceivedAt(Wire.instant(afterwards)).build())
                .getCode())
        .isIn("received-after-logged", "year-of-reference");
  }

  @Test
  void by_the_new_name_it_is_found_and_by_the_old_one_only_as_an_other_name() {
    Logged logged = log(alone("Oldcastle"));

    boolean again = corrected(logged, "1", alone("Newminster")).getCorrected().getMatchAgain();

    assertThat(again).as("nobody else on record is like them").isFalse();
    assertThat(found("newminster")).containsExactly(logged.getAllegationId());
    assertThat(found("oldcastle")).isEmpty();
    assertThat(match(adult("Bellamy", "Newminster"))).containsExactly(logged.getReference());
    assertThat(match(adult("Bellamy", "Oldcastle"))).isEmpty();
    Contact both =
        alone("Newminster").toBuilder()
            .setAdult(alone("Newminster").getAdult().toBuilder().addOtherNames("Oldcastle"))
            .build();
    corrected(logged, "2", both);
    assertThat(found("oldcastle")).containsExactly(logged.getAllegationId());
    assertThat(match(adult("Bellamy", "Oldcastle"))).containsExactly(logged.getReference());
  }

  @Test
  void what_was_written_is_found_under_the_new_day_with_the_reason() {
    Logged logged = log(contact().toBuilder().setSummary("It was near the zoetrope.").build());
    decide(logged, "2018-06-08T10:00:00Z");

    corrected(
        logged,
        "2",
        received("2018-06-05T10:00:00Z").toBuilder().setSummary("By the yurt.").build());

    for (String word : List.of("yurt", "zoetrope", "home told since")) {
      assertThat(found(word)).as(word).contains(logged.getAllegationId());
    }
  }

  @Test
  void an_adult_without_a_name_gets_one_and_who_was_known_before_is_to_be_looked_at() {
    Logged before = log(named("Peregrine", "Lovelace-Sample"));
    Adult unnamed = adult("", "").toBuilder().clearDateOfBirth().build();
    Logged nameless = log(contact().toBuilder().setAdult(unnamed).build());

    CorrectContactResponse done = corrected(nameless, "1", named("Perregrine", "Lovelace-Sample"));

    assertThat(done.getCorrected().getMatchAgain()).isTrue();
    String known = open(before).getAdultId();
    link(nameless, done.getCorrected().getEtag(), known);
    corrected(nameless, "3", named("Peregrine", "Lovelace-Sample"));
    assertThat(open(nameless).getAdultId()).as("a link stays").isEqualTo(known);
  }

  @Test
  void a_date_of_birth_learned_later_counts_for_how_long_the_record_is_kept() {
    Logged logged = log(born(null));
    decide(logged, "2018-06-06T10:00:00Z");
    Date before = open(logged).getRetention().getKeptUntil();

    corrected(logged, "2", born(Date.newBuilder().setYear(1990).setMonth(5).setDay(4).build()));

    assertThat(open(logged).getRetention().getKeptUntil()).isNotEqualTo(before);
    assertThat(open(logged).getRetention().getKeptUntil().getYear()).isEqualTo(2058);
  }

  @Test
  void the_day_the_employer_knew_starts_its_clock() {
    Logged logged = log(contact().toBuilder().clearEmployerKnewOn().build());
    assertThat(clocks(logged)).doesNotContain("lado.referral");

    corrected(logged, "1", contact());

    assertThat(clocks(logged)).contains("lado.referral");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "independent-decision-maker", "councillor", "iro"})
  void to_others_there_is_nothing_to_correct(String role) {
    Logged logged = log(contact());

    assertThatThrownBy(() -> as(role).correctContact(request(logged, "1", named("A", "B"))))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private List<String> clocks(Logged logged) {
    return open(logged).getDeadlinesList().stream().map(clock -> clock.getRuleId()).toList();
  }

  private Contact born(@Nullable Date day) {
    Adult.Builder adult = adult("Ever", "Green-Sample").toBuilder().clearDateOfBirth();
    if (day != null) {
      adult.setDateOfBirth(day);
    }
    return contact().toBuilder().setAdult(adult).build();
  }

  private static Child child(String account) {
    return Child.newBuilder().setName("A. S.").setAgeYears(12).setOwnAccount(account).build();
  }

  private static Adult adult(String given, String family) {
    return contact().getAdult().toBuilder().setGivenNames(given).setFamilyName(family).build();
  }

  private static Contact named(String given, String family) {
    return contact().toBuilder().setAdult(adult(given, family)).build();
  }

  /** Somebody with whom nobody else of these tests has anything in common. */
  private static Contact alone(String family) {
    return contact().toBuilder()
        .setAdult(
            adult("Bellamy", family).toBuilder()
                .setDateOfBirth(Date.newBuilder().setYear(1951).setMonth(11).setDay(30))
                .setSetting("Belfry Lodge"))
        .build();
  }

  private static Contact received(String at) {
    return contact().toBuilder().setReceivedAt(Wire.instant(Instant.parse(at))).build();
  }

  private static Contact contact() {
    ToldContact told =
        AContact.aContact()
            .with(new safeguarding.lado.allegation.Child("A. S.", null, 12, null, "", ""))
            .told();
    var received =
        (Granted<Allegation.Received>)
            AllegationPolicy.receive(UUID.randomUUID(), told, Instant.now());
    return ContactGrpc.wire(received.value().contact());
  }

  private void decide(Logged logged, String at) {
    assertThat(
            as("lado")
                .decideThreshold(
                    DecideThresholdRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setRequestId(UUID.randomUUID().toString())
                        .setAllegationId(logged.getAllegationId())
                        .setEtag("1")
                        .setDecision(
                            ThresholdDecision.newBuilder()
                                .setDecidedAt(Wire.instant(Instant.parse(at)))
                                .setReasons("Nothing more is needed.")
                                .setReferralOutcome(
                                    safeguarding.contracts.lado.v1.ReferralOutcome
                                        .REFERRAL_OUTCOME_ADVICE_GIVEN))
                        .build())
                .hasChanged())
        .isTrue();
  }

  private void link(Logged logged, String etag, String adult) {
    assertThat(
            program
                .as("lado", AdultServiceGrpc::newBlockingStub)
                .linkAdult(
                    LinkAdultRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setRequestId(UUID.randomUUID().toString())
                        .setAllegationId(logged.getAllegationId())
                        .setEtag(etag)
                        .setAdultId(adult)
                        .build())
                .hasChanged())
        .isTrue();
  }

  private List<String> match(Adult adult) {
    MatchAdultsResponse found =
        program
            .as("lado", AdultServiceGrpc::newBlockingStub)
            .matchAdults(
                MatchAdultsRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setAdult(adult.toBuilder().clearDateOfBirth().clearSetting())
                    .build());
    return found.getCandidatesList().stream()
        .flatMap(candidate -> candidate.getAllegationsList().stream())
        .map(one -> one.getReference())
        .toList();
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

  private CorrectContactResponse corrected(Logged logged, String etag, Contact contact) {
    CorrectContactResponse answer = as("lado").correctContact(request(logged, etag, contact));
    assertThat(answer.hasCorrected()).as("%s", answer.getRefusal()).isTrue();
    return answer;
  }

  private Refusal refusal(Logged logged, String etag, Contact contact) {
    CorrectContactResponse answer = as("lado").correctContact(request(logged, etag, contact));
    assertThat(answer.hasRefusal()).isTrue();
    return answer.getRefusal();
  }

  private CorrectContactRequest request(Logged logged, String etag, Contact contact) {
    return CorrectContactRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(logged.getAllegationId())
        .setEtag(etag)
        .setContact(contact)
        .setReason(WHY)
        .build();
  }

  private GetAllegationResponse open(Logged logged) {
    return as("lado")
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(logged.getAllegationId())
                .build());
  }

  private Logged log(Contact contact) {
    var answer =
        as("lado")
            .logContact(
                LogContactRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setContact(contact)
                    .build());
    assertThat(answer.hasLogged()).as("%s", answer.getRefusal()).isTrue();
    return answer.getLogged();
  }

  private AllegationServiceBlockingStub as(String role) {
    return program.as(role, AllegationServiceGrpc::newBlockingStub);
  }
}
