package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.adult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.audit.ShownRecords;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.rulings.Violations;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

class AllegationsTest {
  private static final String ACTION = "safeguarding.lado.v1.AllegationService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final Instant DECIDED = Instant.parse("2018-06-05T09:00:00Z");

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading reading = TestService.bean(AllegationReading.class);
  private final ContactDrafts drafts = TestService.bean(ContactDrafts.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void a_contact_is_kept_as_told_with_who_wrote_it_down_and_when() {
    ToldContact told =
        aContact()
            .with(new Child("A. S.", LocalDate.of(2006, 5, 1), null, null, "He pulled me.", ""))
            .with(new Child("B.", null, 9, CareStatus.LOOKED_AFTER, "", ""))
            .concerning(Concern.PHYSICAL, Concern.EMOTIONAL, Concern.NEGLECT)
            .told();

    Logged logged = logged(told);

    AllegationRecord kept = reading.get(lado, ACTION, logged.id(), record -> record);
    Contact contact =
        ((Granted<Received>) AllegationPolicy.receive(logged.id(), told, NOW)).value().contact();
    assertThat(kept.allegation()).isEqualTo(new Received(logged.id(), contact));
    assertThat(kept.reference()).isEqualTo(logged.reference()).isEqualTo("LADO-2018-0001");
    assertThat(kept.contactRecorded()).isEqualTo(new Recorded(NOW, "lado-1", "Demo LADO"));
    assertThat(kept.etag()).isEqualTo(logged.etag());
  }

  @Test
  void the_year_of_a_reference_is_that_of_the_receipt_in_london() {
    Instant lastHourOfTheYear = Instant.parse("2017-12-31T23:59:59Z");
    Instant halfPastMidnightInJuly = Instant.parse("2019-06-30T23:30:00Z");

    assertThat(logged(at(lastHourOfTheYear).told()).reference()).isEqualTo("LADO-2017-0001");
    assertThat(logged(at(lastHourOfTheYear.plusSeconds(1)).told()).reference())
        .isEqualTo("LADO-2018-0001");
    Logged july = logged(at(halfPastMidnightInJuly).told());
    assertThat(reading.get(lado, ACTION, july.id(), record -> record).events().receivedOn())
        .isEqualTo(LocalDate.of(2019, 7, 1));
  }

  @Test
  void an_allegation_goes_from_the_contact_to_the_outcome() {
    Logged logged = logged(aContact().told());

    Changed decided = changed(decide(logged, logged.etag()));
    Changed concluded = changed(conclude(logged, decided.etag()));

    AllegationRecord kept = reading.get(lado, ACTION, logged.id(), record -> record);
    assertThat(decided.state()).isEqualTo(AllegationState.UNDER_ENQUIRY);
    assertThat(concluded.state()).isEqualTo(AllegationState.CONCLUDED);
    assertThat(kept.allegation()).isInstanceOf(Concluded.class);
    assertThat(((Concluded) kept.allegation()).outcome().outcome())
        .isEqualTo(AllegationOutcome.SUBSTANTIATED);
    assertThat(kept.etag()).isEqualTo(concluded.etag());
    assertThat(kept.timeline())
        .extracting(TimelineEvent::kind)
        .containsExactly("outcome-recorded", "threshold-decided", "contact-received");
    assertThat(kept.timeline())
        .extracting(TimelineEvent::timeKnown)
        .containsExactly(false, true, true);
  }

  @Test
  void a_change_made_from_an_older_version_is_refused_and_changes_nothing() {
    Logged logged = logged(aContact().told());
    changed(decide(logged, logged.etag()));

    assertThat(refusal(decide(logged, logged.etag())).code()).isEqualTo("changed-by-someone-else");
    assertThat(reading.get(lado, ACTION, logged.id(), record -> record).version()).isEqualTo(2);
  }

  @Test
  void of_ten_who_decide_at_once_one_decides() throws Exception {
    Logged logged = logged(aContact().told());

    List<Ruling<Changed>> rulings = inParallel(10, () -> decide(logged, logged.etag()));

    assertThat(rulings.stream().filter(Granted.class::isInstance)).hasSize(1);
    assertThat(reading.get(lado, ACTION, logged.id(), record -> record).version()).isEqualTo(2);
  }

  @Test
  void an_outcome_without_an_enquiry_is_refused() {
    Logged logged = logged(aContact().told());

    assertThat(refusal(conclude(logged, logged.etag())).code()).isEqualTo("threshold-not-decided");
  }

  @Test
  void a_refused_contact_leaves_no_trace_and_no_gap() {
    logged(aContact().told());
    Ruling<Logged> refused =
        allegations.logContact(
            lado, ACTION, aContact().saying("").told(), AdultChoice.SOMEBODY_NEW, Optional.empty());
    Logged next = logged(aContact().told());

    assertThat(refused).isInstanceOf(Refused.class);
    assertThat(next.reference()).isEqualTo("LADO-2018-0002");
  }

  @Test
  void a_logging_that_fails_on_its_way_gives_its_number_back() {
    assertThatThrownBy(() ->
            transactions.write(
                lado.authority(),
                () -> {
                  logged(aContact().told());
                  throw new IllegalStateException("the power went");
                }))
        .hasMessage("the power went");

    assertThat(logged(aContact().told()).reference()).isEqualTo("LADO-2018-0001");
    assertThat(list(AllegationFilter.none(), 10).total()).isEqualTo(1);
  }

  @Test
  void fifty_who_log_at_once_get_fifty_references_without_a_gap() throws Exception {
    List<Logged> all =
        inParallel(50, () -> logged(aContact().with(new Child("A", null, 8, null, "", "")).told()));

    assertThat(all.stream().map(Logged::reference).sorted()).first().isEqualTo("LADO-2018-0001");
    assertThat(all.stream().map(Logged::reference).distinct()).hasSize(50);
    assertThat(all.stream().map(Logged::reference).sorted().toList().getLast())
        .isEqualTo("LADO-2018-0050");
  }

  @Test
  void another_authority_finds_nothing() {
    Logged logged = logged(aContact().told());
    Caller neighbour = TestService.aLado();

    assertThatThrownBy(() -> reading.get(neighbour, ACTION, logged.id(), record -> record))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            allegations.decideThreshold(neighbour, ACTION, logged.id(), logged.etag(), enquiry()))
        .isInstanceOf(NotFound.class);
    assertThat(
            reading
                .list(
                    neighbour,
                    ACTION,
                    AllegationFilter.none(),
                    AllegationOrder.NEWEST_FIRST,
                    Optional.empty(),
                    10,
                    false)
                .total())
        .isZero();
  }

  @Test
  void every_change_and_every_look_is_in_the_journal() {
    Logged logged = logged(aContact().told());
    changed(decide(logged, logged.etag()));
    reading.get(lado, ACTION, logged.id(), record -> record);

    assertThat(TestService.journal(lado.authority(), about("allegation", logged.id())))
        .extracting(JournalEntry::outcome)
        .containsExactly(Outcome.READ, Outcome.CHANGED, Outcome.CHANGED);
  }

  @Test
  void a_look_at_a_record_that_is_not_there_or_not_theirs_is_in_the_journal() {
    UUID theirs = logged(aContact().told()).id();
    UUID nobodys = UUID.randomUUID();
    Caller neighbour = TestService.aLado();

    for (UUID id : List.of(theirs, nobodys)) {
      assertThatThrownBy(() -> reading.get(neighbour, ACTION, id, record -> record))
          .isInstanceOf(NotFound.class);
    }

    assertThat(TestService.journal(neighbour.authority()))
        .extracting(JournalEntry::outcome, JournalEntry::reasonCode, JournalEntry::about)
        .containsExactly(
            tuple(Outcome.REFUSED, "not-found", new RecordReference("allegation", nobodys)),
            tuple(Outcome.REFUSED, "not-found", new RecordReference("allegation", theirs)));
    assertThat(TestService.journal(lado.authority()))
        .extracting(JournalEntry::outcome)
        .containsExactly(Outcome.CHANGED);
  }

  @Test
  void a_list_tells_the_journal_which_records_it_showed_and_whether_with_names() {
    Logged shown = logged(at(DECIDED).told());
    Logged onTheNextPage = logged(at(DECIDED.minusSeconds(60)).told());

    for (boolean names : List.of(false, true)) {
      reading.list(
          lado,
          ACTION,
          AllegationFilter.none(),
          AllegationOrder.NEWEST_FIRST,
          Optional.empty(),
          1,
          names);
    }

    assertThat(TestService.journal(lado.authority(), about("allegation", shown.id())))
        .extracting(JournalEntry::outcome, JournalEntry::shown)
        .containsExactly(
            tuple(Outcome.READ, new ShownRecords("allegation", List.of(shown.id()), true)),
            tuple(Outcome.READ, new ShownRecords("allegation", List.of(shown.id()), false)),
            tuple(Outcome.CHANGED, null));
    assertThat(TestService.journal(lado.authority(), about("allegation", onTheNextPage.id())))
        .hasSize(1);
  }

  @Test
  void every_value_of_every_list_can_be_kept() {
    for (AdultRole role : AdultRole.values()) {
      logged(aContact().about(adult("A", "B", role)).told());
    }
    for (SourceRole source : SourceRole.values()) {
      logged(aContact().from(source).told());
    }
    for (ReceivedBy by : ReceivedBy.values()) {
      logged(aContact().receivedBy(by).told());
    }
    for (Concern concern : Concern.values()) {
      Concern other = concern == Concern.OTHER ? Concern.CSE : Concern.OTHER;
      logged(aContact().concerning(concern, other).told());
      logged(aContact().concerning(other, concern).told());
    }
    for (CareStatus status : CareStatus.values()) {
      logged(aContact().with(new Child("A", null, null, status, "", "")).told());
    }
    for (EmploymentKind kind : EmploymentKind.values()) {
      logged(
          aContact()
              .about(
                  new ToldContact.ToldAdult(
                      "A",
                      "",
                      List.of("C", "D"),
                      null,
                      AdultRole.OTHER,
                      "",
                      kind,
                      Workplace.UNKNOWN,
                      Background.UNKNOWN))
              .told());
    }
    Instant recently = Instant.parse("2026-05-01T09:00:00Z");
    for (ThresholdCriterion criterion : ThresholdCriterion.values()) {
      decided(at(recently), List.of(criterion), List.of(), ReferralOutcome.INTERNAL_ENQUIRY);
    }
    for (ConsultationReason reason : ConsultationReason.values()) {
      decided(at(recently), List.of(), List.of(reason), ReferralOutcome.ADVICE_GIVEN);
    }
    for (ReferralOutcome outcome : ReferralOutcome.values()) {
      boolean met = outcome == ReferralOutcome.INTERNAL_ENQUIRY;
      decided(
          at(recently),
          met ? List.of(ThresholdCriterion.RISK_OF_HARM) : List.of(),
          List.of(),
          outcome);
    }
    for (AllegationOutcome outcome : AllegationOutcome.values()) {
      Logged logged = logged(aContact().told());
      Changed change = changed(decide(logged, logged.etag()));
      changed(
          allegations.recordOutcome(
              lado,
              ACTION,
              logged.id(),
              change.etag(),
              new RecordOutcome(LocalDate.of(2018, 6, 29), outcome, "Found.")));
      assertThat(reading.get(lado, ACTION, logged.id(), record -> record).events().concludedOn())
          .isNotNull();
    }
  }

  @Test
  void a_list_pages_through_every_case_once_in_both_orders() {
    List<UUID> oldestFirst = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      // Two of each pair at the same instant: the order stays total.
      oldestFirst.add(logged(at(DECIDED.plusSeconds(i / 2)).told()).id());
    }

    List<UUID> forwards = pages(AllegationOrder.OLDEST_FIRST);
    List<UUID> backwards = pages(AllegationOrder.NEWEST_FIRST);

    assertThat(forwards).containsExactlyInAnyOrderElementsOf(oldestFirst);
    assertThat(forwards.getLast()).isEqualTo(oldestFirst.getLast());
    assertThat(backwards).containsExactlyElementsOf(forwards.reversed());
  }

  @Test
  void a_list_shows_what_its_filters_let_through() {
    Logged enquiry =
        decided(
            at(DECIDED),
            List.of(ThresholdCriterion.HARMED_A_CHILD),
            List.of(),
            ReferralOutcome.INTERNAL_ENQUIRY);
    Logged driver =
        logged(
            at(DECIDED)
                .about(adult("Birch", "Sample", AdultRole.TRANSPORT))
                .concerning(Concern.CSE)
                .told());
    Logged julyInLondon = logged(at(Instant.parse("2018-06-30T23:30:00Z")).told());
    LocalDate july = LocalDate.of(2018, 7, 1);

    assertShows(filter(List.of(AllegationState.UNDER_ENQUIRY), List.of()), enquiry);
    assertShows(filter(List.of(), List.of(AdultRole.TRANSPORT)), driver);
    assertShows(
        filter(
            List.of(AllegationState.RECEIVED, AllegationState.UNDER_ENQUIRY),
            List.of(AdultRole.TRANSPORT, AdultRole.RESIDENTIAL_CARE_CHILDREN)),
        enquiry,
        driver,
        julyInLondon);
    assertShows(
        new AllegationFilter(List.of(), List.of(), List.of(Concern.CSE), List.of(), null, null),
        driver);
    assertShows(
        new AllegationFilter(
            List.of(), List.of(), List.of(), List.of(ReferralOutcome.INTERNAL_ENQUIRY), null, null),
        enquiry);
    assertShows(
        new AllegationFilter(List.of(), List.of(), List.of(), List.of(), july, july), julyInLondon);
    assertShows(
        new AllegationFilter(List.of(), List.of(), List.of(), List.of(), null, july.minusDays(1)),
        enquiry,
        driver);
  }

  @Test
  void a_row_of_a_list_has_initials_and_no_more_than_it_needs() {
    logged(aContact().told());

    AllegationSummary row = list(AllegationFilter.none(), 10).rows().getFirst();

    assertThat(row.initials()).isEqualTo("AT");
    assertThat(row.adultName()).isEqualTo("Alder Test-Person");
    assertThat(row.events().employerKnewOn()).isEqualTo(LocalDate.of(2018, 6, 4));
  }

  @Test
  void a_draft_is_its_writers_alone_and_goes_with_the_logging() {
    UUID draft = UUID.randomUUID();
    Caller colleague = TestService.aLadoOf(lado.authority(), "lado-2");
    drafts.save(lado, ACTION, draft, Map.of("summary", "half a sen"));
    drafts.save(
        lado, ACTION, draft, Map.of("summary", "half a sentence", "received_at", "yesterday"));

    assertThat(kept(lado, draft).orElseThrow().fields())
        .isEqualTo(Map.of("summary", "half a sentence", "received_at", "yesterday"));
    assertThat(kept(colleague, draft)).isEmpty();

    allegations.logContact(
        lado, ACTION, aContact().told(), AdultChoice.SOMEBODY_NEW, Optional.of(draft));
    assertThat(kept(lado, draft)).isEmpty();
  }

  @Test
  void a_draft_stays_when_its_contact_is_refused() {
    UUID draft = UUID.randomUUID();
    drafts.save(lado, ACTION, draft, Map.of("summary", ""));

    allegations.logContact(
        lado, ACTION, aContact().saying("").told(), AdultChoice.SOMEBODY_NEW, Optional.of(draft));

    assertThat(kept(lado, draft)).isPresent();
  }

  @Test
  void a_draft_that_was_never_logged_goes_after_a_month_whoever_saves_next() {
    UUID old = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    Caller colleague = TestService.aLadoOf(lado.authority(), "lado-2");
    drafts.save(lado, ACTION, old, Map.of("summary", "forgotten"));
    TestService.itIs(NOW.plusSeconds(2));
    drafts.save(lado, ACTION, fresh, Map.of());

    TestService.itIs(NOW.plus(ContactDraftExpiry.KEPT).plusSeconds(1));
    drafts.save(colleague, ACTION, UUID.randomUUID(), Map.of());

    assertThat(kept(lado, old)).isEmpty();
    assertThat(kept(lado, fresh)).isPresent();
  }

  @Test
  void old_drafts_are_looked_for_at_most_once_an_hour() {
    UUID old = UUID.randomUUID();
    Instant dayOfSweep = NOW.plus(ContactDraftExpiry.KEPT);
    drafts.save(lado, ACTION, old, Map.of());

    TestService.itIs(dayOfSweep.minusSeconds(1));
    drafts.save(lado, ACTION, UUID.randomUUID(), Map.of());
    TestService.itIs(dayOfSweep.plusSeconds(1));
    drafts.save(lado, ACTION, UUID.randomUUID(), Map.of());
    assertThat(kept(lado, old)).isPresent();

    TestService.itIs(dayOfSweep.minusSeconds(1).plus(ContactDraftExpiry.BETWEEN));
    drafts.save(lado, ACTION, UUID.randomUUID(), Map.of());
    assertThat(kept(lado, old)).isEmpty();
  }

  @Test
  void saving_a_draft_and_every_look_at_one_is_in_the_journal() {
    UUID draft = UUID.randomUUID();
    Caller colleague = TestService.aLadoOf(lado.authority(), "lado-2");
    drafts.save(lado, ACTION, draft, Map.of());
    drafts.get(lado, ACTION, draft);
    drafts.list(lado, ACTION);
    assertThatThrownBy(() -> drafts.get(colleague, ACTION, draft)).isInstanceOf(NotFound.class);

    assertThat(TestService.journal(lado.authority(), about("contact-draft", draft)))
        .extracting(JournalEntry::outcome, JournalEntry::subject, JournalEntry::reasonCode)
        .containsExactly(
            tuple(Outcome.REFUSED, "lado-2", "not-found"),
            tuple(Outcome.READ, "lado-1", null),
            tuple(Outcome.READ, "lado-1", null),
            tuple(Outcome.CHANGED, "lado-1", null));
  }

  @Test
  void a_list_of_drafts_is_their_writers_own_the_newest_first_with_initials_as_far_as_typed() {
    UUID empty = UUID.randomUUID();
    UUID half = UUID.randomUUID();
    UUID whole = UUID.randomUUID();
    drafts.save(TestService.aLadoOf(lado.authority(), "lado-2"), ACTION, whole, Map.of());
    drafts.save(lado, ACTION, empty, Map.of("adult-given-names", "  "));
    TestService.itIs(NOW.plusSeconds(1));
    drafts.save(lado, ACTION, half, Map.of("adult-family-name", "Test-Person", "summary", "It"));
    TestService.itIs(NOW.plusSeconds(2));
    drafts.save(
        lado,
        ACTION,
        whole,
        Map.of("adult-given-names", " Alder", "adult-family-name", "Test-Person"));

    assertThat(drafts.list(lado, ACTION))
        .containsExactly(
            new ContactDraftSummary(whole, NOW.plusSeconds(2), "AT"),
            new ContactDraftSummary(half, NOW.plusSeconds(1), "T"),
            new ContactDraftSummary(empty, NOW, ""));
  }

  @Test
  void a_draft_holds_as_many_children_as_a_contact_each_with_an_account_of_full_length() {
    UUID draft = UUID.randomUUID();
    Map<String, String> fields = new HashMap<>();
    fields.put("summary", "s".repeat(Violations.LONG_TEXT));
    fields.put("safety-action", "s".repeat(Violations.LONG_TEXT));
    for (int i = 0; i < ContactRules.MOST_CHILDREN; i++) {
      fields.put("child-" + i + "-name", "n".repeat(Violations.SHORT_TEXT));
      // Two chars of Java, one letter of a reader.
      fields.put("child-" + i + "-account", "\uD83D\uDE42".repeat(Violations.LONG_TEXT));
    }

    drafts.save(lado, ACTION, draft, fields);

    assertThat(drafts.get(lado, ACTION, draft).fields()).isEqualTo(fields);
  }

  @Test
  void a_draft_larger_than_any_form_is_refused() {
    UUID draft = UUID.randomUUID();

    assertThatThrownBy(() ->
            drafts.save(lado, ACTION, draft, Map.of("a", "b".repeat(ContactDrafts.MOST_LETTERS))))
        .isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(() -> drafts.save(lado, ACTION, draft, Map.of("a", "\0")))
        .isInstanceOf(InvalidRequest.class);
  }

  private Optional<ContactDraft> kept(Caller caller, UUID draft) {
    try {
      return Optional.of(drafts.get(caller, ACTION, draft));
    } catch (NotFound _) {
      return Optional.empty();
    }
  }

  private static JournalFilter about(String kind, UUID id) {
    return JournalFilter.ALL.about(new RecordReference(kind, id));
  }

  private static AContact at(Instant received) {
    return aContact().receivedAt(received).allegedOn(null).employerKnewOn(null);
  }

  private static AllegationFilter filter(List<AllegationState> states, List<AdultRole> roles) {
    return new AllegationFilter(
        states, roles.stream().map(AdultRole::key).toList(), List.of(), List.of(), null, null);
  }

  private void assertShows(AllegationFilter filter, Logged... wanted) {
    Page<AllegationSummary, AllegationOrder.Place> page = list(filter, 10);

    assertThat(page.rows())
        .extracting(AllegationSummary::id)
        .containsExactlyInAnyOrder(List.of(wanted).stream().map(Logged::id).toArray(UUID[]::new));
    assertThat(page.total()).isEqualTo(wanted.length);
    assertThat(page.end()).isEmpty();
  }

  private Page<AllegationSummary, AllegationOrder.Place> list(AllegationFilter filter, int size) {
    return reading.list(
        lado, ACTION, filter, AllegationOrder.NEWEST_FIRST, Optional.empty(), size, true);
  }

  private List<UUID> pages(AllegationOrder order) {
    List<UUID> seen = new ArrayList<>();
    Optional<AllegationOrder.Place> after = Optional.empty();
    do {
      Page<AllegationSummary, AllegationOrder.Place> page =
          reading.list(lado, ACTION, AllegationFilter.none(), order, after, 3, true);
      page.rows().forEach(row -> seen.add(row.id()));
      assertThat(page.total()).isEqualTo(7);
      after = page.end();
    } while (after.isPresent());
    return seen;
  }

  private Logged decided(
      AContact contact,
      List<ThresholdCriterion> criteria,
      List<ConsultationReason> consultation,
      ReferralOutcome outcome) {
    ToldContact told = contact.told();
    Logged logged = logged(told);
    Instant at = Objects.requireNonNull(told.receivedAt()).plusSeconds(60);
    changed(
        allegations.decideThreshold(
            lado,
            ACTION,
            logged.id(),
            logged.etag(),
            new DecideThreshold(at, criteria, consultation, "Why.", outcome, false)));
    assertThat(reading.get(lado, ACTION, logged.id(), record -> record).events().decidedOn())
        .isNotNull();
    return logged;
  }

  private Ruling<Changed> decide(Logged logged, String etag) {
    return allegations.decideThreshold(lado, ACTION, logged.id(), etag, enquiry());
  }

  private Ruling<Changed> conclude(Logged logged, String etag) {
    return allegations.recordOutcome(
        lado,
        ACTION,
        logged.id(),
        etag,
        new RecordOutcome(
            LocalDate.of(2018, 6, 29), AllegationOutcome.SUBSTANTIATED, "What was found."));
  }

  private static DecideThreshold enquiry() {
    return new DecideThreshold(
        DECIDED,
        List.of(ThresholdCriterion.HARMED_A_CHILD),
        List.of(),
        "Why it was decided so.",
        ReferralOutcome.INTERNAL_ENQUIRY,
        false);
  }

  private Logged logged(ToldContact told) {
    return switch (allegations.logContact(
        lado, ACTION, told, AdultChoice.SOMEBODY_NEW, Optional.empty())) {
      case Granted<Logged>(Logged logged) -> logged;
      case Refused<Logged>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Changed changed(Ruling<Changed> ruling) {
    return switch (ruling) {
      case Granted<Changed>(Changed changed) -> changed;
      case Refused<Changed>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Refusal refusal(Ruling<Changed> ruling) {
    return switch (ruling) {
      case Granted<Changed> _ -> throw new AssertionError("granted");
      case Refused<Changed>(Refusal refusal) -> refusal;
    };
  }

  private static <T> List<T> inParallel(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        running.add(threads.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : running) {
        results.add(future.get());
      }
      return results;
    }
  }
}
