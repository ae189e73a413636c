package safeguarding.lado.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.lado.allegation.AContact.aContact;

import io.micronaut.data.exceptions.DataAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.contracts.lado.v1.Retention;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.AllegationReading;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.Child;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.RecordOutcome;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.Sector;
import safeguarding.lado.allegation.SettingKind;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.allegation.ThresholdCriterion;
import safeguarding.lado.allegation.ToldContact.ToldAdult;
import safeguarding.lado.allegation.Workplace;
import safeguarding.lado.reader.EmergencyAccess;
import safeguarding.lado.reader.ReaderCapacity;
import safeguarding.lado.reader.ReaderTold;
import safeguarding.lado.reader.Readers;
import safeguarding.lado.report.YearlyReports;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** How the record of an allegation ends, and what is left of it. */
class DeletionTest {
  private static final String ACTION = "safeguarding.lado.v1.RetentionService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  /** In every text of the case that is deleted, and nowhere else. */
  private static final String MARK = "Quillfeather";

  private static final List<String> BREAKDOWNS =
      List.of(
          "role",
          "concern",
          "source",
          "sector",
          "setting-kind",
          "quarter",
          "referral-outcome",
          "outcome");

  /** Tables that are reached from the record by foreign keys, or by their column allegation_id. */
  private static final String PARTS =
      """
      WITH RECURSIVE part AS (
          SELECT 'allegation'::regclass AS oid
          UNION
          SELECT a.attrelid::regclass
          FROM pg_attribute AS a
          JOIN pg_class AS c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
          JOIN suite_table AS s ON c.oid = to_regclass(s.schema_name || '.' || s.table_name)
          WHERE a.attname = 'allegation_id'
          UNION
          SELECT conrelid::regclass FROM pg_constraint JOIN part ON confrelid = part.oid AND contype = 'f'
      )
      SELECT string_agg(table_name, ',' ORDER BY table_name)
      FROM suite_table
      WHERE kind = 'distributed' AND to_regclass(schema_name || '.' || table_name) %s IN (SELECT oid FROM part)
      """;

  private final Allegations allegations = TestService.bean(Allegations.class);
  private final AllegationReading records = TestService.bean(AllegationReading.class);
  private final Retentions retentions = TestService.bean(Retentions.class);
  private final RetentionReading reading = TestService.bean(RetentionReading.class);
  private final RetentionViewGrpc views = TestService.bean(RetentionViewGrpc.class);
  private final IndicatorSource indicators = TestService.bean(IndicatorSource.class);
  private final YearlyReports reports = TestService.bean(YearlyReports.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();
  private final Caller cover = TestService.aLadoOf(lado.authority(), "lado-2");

  @BeforeEach
  void itIsJune() {
    TestService.itIs(NOW);
  }

  @Test
  void two_people_delete_a_record_and_every_row_of_it_goes() {
    Logged old = concluded(told(MARK, 1931), "1999-03-01");
    Logged other = concluded(told("Sample", 1931), "1999-03-02");
    EveryPart.of(lado.authority().code(), old.id(), other.id(), MARK).forEach(this::execute);
    EveryPart.corrected(lado.authority().code(), old.id(), MARK).forEach(this::execute);
    worksIn("lado-1", "Quality");
    worksIn("lado-2", "Early help");
    execute(
        """
        INSERT INTO deleted_link (authority_code, allegation_id, reference, recorded_at, recorded_by, recorded_by_name)
        VALUES ('%1$s', '%2$s', '%3$s', now(), 'lado-1', 'Demo LADO')
        """
            .formatted(lado.authority().code(), old.id(), MARK));
    propose(old.id());
    for (String part : rows(PARTS.formatted("")).split(",", -1)) {
      if (!part.equals("deleted_allegation")) {
        assertThat(rows("SELECT count(*)::text FROM " + part)).as(part).isNotEqualTo("0");
      }
    }

    Tombstone left = granted(retentions.confirm(cover, ACTION, old.id(), "4", true));

    assertThat(left.reference()).isEqualTo(old.reference());
    assertThat(left.proposed().subject()).isEqualTo("lado-1");
    assertThat(left.confirmed().subject()).isEqualTo("lado-2");
    assertThatThrownBy(() -> records.get(lado, ACTION, old.id(), kept -> kept))
        .isInstanceOf(NotFound.class);
    assertThat(referenceOf(other.id())).isEqualTo(other.reference());
    for (Map.Entry<String, String> table : everyRow().entrySet()) {
      assertThat(table.getValue()).as(table.getKey()).doesNotContain(MARK);
      if (!Set.of("public.deleted_allegation", "public.journal_entry", "public.journal_shown")
          .contains(table.getKey())) {
        assertThat(table.getValue()).as(table.getKey()).doesNotContain(old.id().toString());
      }
    }
  }

  @Test
  void every_figure_of_every_year_stays_what_it_was() {
    execute(
        """
        INSERT INTO own_role (authority_code, id, title, recorded_at, recorded_by, recorded_by_name)
        VALUES ('%s', gen_random_uuid(), 'Private tutor', now(), 'lado-1', 'Demo LADO')
        """
            .formatted(lado.authority().code()));
    List<Logged> all = new ArrayList<>();
    all.add(closed(tutor(), "1999-05-01"));
    for (String day : List.of("1998-04-01", "1999-03-31", "1999-04-01", "2000-02-29")) {
      all.add(concluded(told(MARK, 1931), day));
      all.add(closed(told("Sample", 1931), day));
    }
    Map<String, Object> before = figures();
    assertThat(before.toString()).contains("numerator=4", "title=Private tutor");

    all.forEach(each -> {
      RetainedCase kept = reading.get(lado, ACTION, each.id(), own -> own);
      granted(retentions.propose(lado, ACTION, each.id(), kept.etag(), "No longer needed"));
      granted(retentions.confirm(cover, ACTION, each.id(), kept.nextEtag(), true));
    });

    assertThat(figures()).isEqualTo(before);
    assertThat(rows("SELECT count(*)::text FROM allegation")).isEqualTo("0");
  }

  @Test
  void a_table_that_holds_a_part_of_a_record_is_part_of_its_deletion() {
    // Drafts and what arrives of files go by themselves; answers and messages go with the record
    // that
    // they name; an adult is a number that goes with the last record about them; staff and their
    // posts
    // are the council's own; the others are counts, or hold nothing about a person.
    assertThat(rows(PARTS.formatted("NOT")))
        .isEqualTo(
            "adult,arriving_part,audit_standard,contact_draft,counted_case,counted_meeting,handled_request,"
                + "information_answer,information_cell,information_count,information_table,"
                + "information_year,journal_entry,journal_shown,lado_work,outbox_message,own_limit,own_role,"
                + "quality_audit,quality_audit_score,quality_audit_side,quality_audit_standard,"
                + "reference_number,service_unit,staff_member,staff_post,staff_sign_in_correction");
    assertThat(
            rows(
                """
                SELECT string_agg(DISTINCT conrelid::regclass::text, ',' ORDER BY conrelid::regclass::text)
                FROM pg_constraint WHERE contype = 'f' AND confrelid = 'adult'::regclass
                """))
        .isEqualTo("adult_link,adult_not_same,allegation");
  }

  @Test
  void its_number_is_never_given_again() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");

    propose(old.id());
    granted(retentions.confirm(cover, ACTION, old.id(), etag(old.id()), true));

    assertThat(closed(told("Sample", 1931), "1999-03-02").reference()).isEqualTo("LADO-1999-0002");
    assertThat(reading.deleted(lado, ACTION, "LADO-1999-0001").year()).isEqualTo(1999);
    assertThatThrownBy(() -> reading.deleted(lado, ACTION, "LADO-1999-0002"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void who_proposes_does_not_confirm_and_a_hold_stops_both() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    propose(old.id());

    assertThat(refusal(retentions.confirm(lado, ACTION, old.id(), etag(old.id()), true)).code())
        .isEqualTo("same-person");
    granted(retentions.hold(cover, ACTION, old.id(), etag(old.id()), "An inquiry has asked"));
    assertThat(refusal(retentions.confirm(cover, ACTION, old.id(), etag(old.id()), true)).code())
        .isEqualTo("legal-hold");
    granted(retentions.lift(cover, ACTION, old.id(), etag(old.id()), "The inquiry is over"));
    granted(retentions.withdraw(cover, ACTION, old.id(), etag(old.id()), "Still needed"));
    assertThat(refusal(retentions.confirm(cover, ACTION, old.id(), etag(old.id()), true)).code())
        .isEqualTo("deletion-not-proposed");
  }

  @Test
  void who_opened_a_case_in_an_emergency_does_not_end_its_record() throws Exception {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    Readers readers = TestService.bean(Readers.class);
    CurrentCaller.of(lado)
        .run(
            () -> granted(readers.restrict(lado, ACTION, old.id(), etag(old.id()), "A relative.")));
    EmergencyAccess emergencies = TestService.bean(EmergencyAccess.class);

    List<String> codes =
        CurrentCaller.of(cover)
            .call(() -> {
              granted(emergencies.open(cover, ACTION, old.reference(), "Tonight."));
              String etag = etag(old.id());
              return List.of(
                  refusal(retentions.propose(cover, ACTION, old.id(), etag, "Old")).code(),
                  refusal(retentions.confirm(cover, ACTION, old.id(), etag, true)).code(),
                  refusal(retentions.withdraw(cover, ACTION, old.id(), etag, "No")).code(),
                  refusal(retentions.hold(cover, ACTION, old.id(), etag, "An inquiry")).code(),
                  refusal(retentions.lift(cover, ACTION, old.id(), etag, "Over")).code());
            });

    assertThat(codes).containsOnly("emergency-access-only");
    assertThat(CurrentCaller.of(cover).call(() -> offered(cover, old.id())))
        .containsExactly("emergency-access-only", "emergency-access-only");
    assertThat(CurrentCaller.of(lado).call(() -> offered(lado, old.id()))).containsExactly("", "");
    CurrentCaller.of(lado)
        .run(() -> granted(retentions.propose(lado, ACTION, old.id(), etag(old.id()), "Old")));
  }

  @Test
  void nobody_brings_the_end_of_a_record_nearer_that_is_about_their_own_service() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    propose(old.id());
    granted(retentions.hold(lado, ACTION, old.id(), etag(old.id()), "An inquiry has asked"));
    worksIn("lado-2", "Fostering");
    execute(
        """
        INSERT INTO allegation_workplace (authority_code, allegation_id, version, unit_id, recorded_at, recorded_by, recorded_by_name)
        SELECT authority_code, '%s', 1, id, now(), 'head', 'Demo Head' FROM service_unit
        """
            .formatted(old.id()));
    String etag = etag(old.id());

    assertThat(
            List.of(
                refusal(retentions.propose(cover, ACTION, old.id(), etag, "Old")).code(),
                refusal(retentions.confirm(cover, ACTION, old.id(), etag, true)).code(),
                refusal(retentions.lift(cover, ACTION, old.id(), etag, "Over")).code()))
        .containsOnly("not-independent");
    assertThat(refusal(retentions.confirm(lado, ACTION, old.id(), etag, true)).code())
        .isEqualTo("own-post-not-known");
    assertThat(offered(cover, old.id())).containsExactly("", "not-independent");
    assertThat(offered(lado, old.id())).containsExactly("", "own-post-not-known");
    granted(retentions.withdraw(cover, ACTION, old.id(), etag, "Still needed"));
  }

  @Test
  void the_data_protection_officer_is_outside_the_line_unless_the_list_of_staff_says_otherwise() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    propose(old.id());
    granted(retentions.hold(lado, ACTION, old.id(), etag(old.id()), "An inquiry has asked"));
    worksIn("officer-2", "Fostering");
    execute(
        """
        INSERT INTO allegation_workplace (authority_code, allegation_id, version, unit_id, recorded_at, recorded_by, recorded_by_name)
        SELECT authority_code, '%s', 1, id, now(), 'head', 'Demo Head' FROM service_unit
        """
            .formatted(old.id()));
    Caller officer = as("officer-1", Role.DATA_PROTECTION_OFFICER);
    Caller listed = as("officer-2", Role.DATA_PROTECTION_OFFICER);
    Caller both = as("officer-1", Role.DATA_PROTECTION_OFFICER, Role.LADO);
    String etag = etag(old.id());

    assertThat(refusal(retentions.lift(listed, ACTION, old.id(), etag, "Over")).code())
        .isEqualTo("not-independent");
    assertThat(refusal(retentions.lift(both, ACTION, old.id(), etag, "Over")).code())
        .isEqualTo("own-post-not-known");
    assertThat(offered(officer, old.id())).containsExactly("", "");
    granted(retentions.lift(officer, ACTION, old.id(), etag, "The inquiry is over"));
    assertThat(refusal(retentions.confirm(listed, ACTION, old.id(), etag(old.id()), true)).code())
        .isEqualTo("not-independent");
    granted(retentions.confirm(officer, ACTION, old.id(), etag(old.id()), true));
  }

  @Test
  void a_limited_record_is_ended_by_the_data_protection_officer_whom_it_names() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    propose(old.id());
    Caller officer = as("officer-1", Role.DATA_PROTECTION_OFFICER);
    Readers readers = TestService.bean(Readers.class);
    CurrentCaller.of(lado)
        .run(
            () -> granted(readers.restrict(lado, ACTION, old.id(), etag(old.id()), "A relative.")));
    Runnable confirm =
        () ->
            CurrentCaller.of(officer)
                .run(() ->
                    granted(
                        retentions.confirm(
                            officer, ACTION, old.id(), etagFor(officer, old), true)));

    assertThatThrownBy(confirm::run).isInstanceOf(NotFound.class);
    CurrentCaller.of(lado)
        .run(() ->
            granted(
                readers.name(
                    lado,
                    ACTION,
                    old.id(),
                    etag(old.id()),
                    new ReaderTold(
                        "officer-1",
                        "Demo Officer",
                        ReaderCapacity.DATA_PROTECTION_OFFICER,
                        "",
                        "Confirms the deletion.",
                        null,
                        null))));
    confirm.run();
  }

  private String etagFor(Caller caller, Logged logged) {
    return reading.get(caller, ACTION, logged.id(), kept -> Integer.toString(kept.version()));
  }

  private Caller as(String subject, Role... roles) {
    return new Caller(subject, "Demo Officer", lado.authority(), Set.of(roles));
  }

  /** Why the page offers neither to hold the record nor to end it; empty where it does. */
  private List<String> offered(Caller caller, UUID id) {
    return reading.get(
        caller,
        ACTION,
        id,
        kept -> {
          Retention seen = views.whole(kept, caller, LocalDate.of(2026, 6, 1)).getRetention();
          return List.of(seen.getMayNotHold().getCode(), seen.getMayNotEnd().getCode());
        });
  }

  @Test
  void a_linked_record_says_that_this_one_was_deleted_by_its_reference_alone() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    Logged hidden = closed(told(MARK, 1931), "1999-03-02");
    Logged apart = closed(told(MARK, 1931), "1999-03-03");
    Logged stays = closed(told("Sample", 1980), "2020-03-02");
    List.of(link(old, stays), link(stays, hidden), link(apart, stays)).forEach(this::execute);
    execute(
        """
        UPDATE linked_case SET undone_reason = 'A slip', undone_recorded_at = now(), undone_recorded_by = 'lado-1',
                               undone_recorded_by_name = 'Demo LADO'
        WHERE allegation_id = '%s'
        """
            .formatted(apart.id()));
    List.of(old, hidden, apart).forEach(each -> propose(each.id()));
    onlyFor(hidden, "lado-2");

    CurrentCaller.of(cover)
        .run(() ->
            List.of(old, hidden, apart)
                .forEach(each ->
                    granted(retentions.confirm(cover, ACTION, each.id(), etag(each.id()), true))));

    assertThat(rows("SELECT string_agg(allegation_id || ' ' || reference, ',') FROM deleted_link"))
        .isEqualTo(stays.id() + " " + old.reference());
  }

  private static String link(Logged one, Logged other) {
    return """
    INSERT INTO linked_case (authority_code, allegation_id, version, other_id, reason,
                             linked_recorded_at, linked_recorded_by, linked_recorded_by_name)
    SELECT authority_code, id, 1, '%2$s', 'One evening', now(), 'lado-1', 'Demo LADO' FROM allegation WHERE id = '%1$s'
    """
        .formatted(one.id(), other.id());
  }

  @Test
  void the_queue_has_what_is_over_the_longest_first_and_the_work_list_asks_for_it() {
    Logged later = closed(told("Sample", 1931), "2001-03-01");
    Logged first = closed(told(MARK, 1931), "1999-03-01");
    closed(told("Sample", 1980), "1999-03-01");
    closed(
        new ToldAdult(
            "A",
            "B",
            List.of(),
            null,
            AdultRole.SPORT,
            "House",
            null,
            Workplace.UNKNOWN,
            Background.UNKNOWN),
        "1999-03-01");

    var page = reading.queue(lado, ACTION, Optional.empty(), 1);

    assertThat(page.rows()).extracting(RetainedCase::id).containsExactly(first.id());
    assertThat(page.total()).isEqualTo(2);
    assertThat(reading.queue(lado, ACTION, page.end(), 1).rows())
        .extracting(RetainedCase::id)
        .containsExactly(later.id());
    assertThat(AllTasks.of(TestService.bean(LadoWork.class).open(lado)))
        .extracting("ruleId")
        .containsOnly("lado.retention.review")
        .hasSize(2);
  }

  @Test
  void a_record_stays_while_one_that_its_reader_may_not_see_is_about_the_same_adult() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    Logged hidden = closed(told(MARK, 1931), "2024-03-01");
    aboutOne(old, hidden);
    seeingAll("UPDATE allegation SET restricted = true WHERE id = '%s'".formatted(hidden.id()));

    RetainedCase seen = reading.get(lado, ACTION, old.id(), own -> own);

    assertThat(seen.tellings()).hasSize(1);
    assertThat(refusal(retentions.propose(lado, ACTION, old.id(), seen.etag(), "Old")).code())
        .isEqualTo("needed-elsewhere");
  }

  @Test
  void a_record_stays_while_another_about_the_same_adult_is_held_or_open() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");
    Logged other = closed(told(MARK, 1931), "1999-04-01");
    Logged open = log(told(MARK, 1931), "1999-05-01");
    aboutOne(old, other);
    granted(retentions.hold(cover, ACTION, other.id(), etag(other.id()), "An inquiry has asked"));

    assertThat(refusal(retentions.propose(lado, ACTION, old.id(), etag(old.id()), "Old")).code())
        .isEqualTo("needed-elsewhere");
    granted(retentions.lift(cover, ACTION, other.id(), etag(other.id()), "The inquiry is over"));
    aboutOne(old, open);
    assertThat(refusal(retentions.propose(lado, ACTION, old.id(), etag(old.id()), "Old")).code())
        .isEqualTo("needed-elsewhere");
    aboutOne(closed(told("Sample", 1931), "1999-06-01"), open);
    propose(old.id());
    assertThat(timeline(old.id())).containsExactly("deletion-proposed: No longer needed: " + MARK);
    assertThat(timeline(other.id()))
        .containsExactlyInAnyOrder(
            "legal-hold-placed: An inquiry has asked", "legal-hold-lifted: The inquiry is over");
  }

  @Test
  void a_contact_that_does_not_tell_an_age_is_over_by_another_that_does() {
    Logged telling = closed(told(MARK, 1931), "1999-03-01");
    Logged silent =
        closed(
            new ToldAdult(
                "Alder",
                "Sample",
                List.of(),
                null,
                AdultRole.SPORT,
                "House",
                null,
                Workplace.UNKNOWN,
                Background.UNKNOWN),
            "1999-03-02");
    aboutOne(telling, silent);

    assertThat(reading.queue(lado, ACTION, Optional.empty(), 10).rows())
        .extracting(RetainedCase::id)
        .containsExactlyInAnyOrder(telling.id(), silent.id());
  }

  @Test
  void a_deleted_record_that_was_restricted_is_in_the_figure_and_in_no_breakdown() {
    Logged hidden = closed(told(MARK, 1931), "1999-03-01");
    onlyFor(hidden, "lado-1,lado-2");
    String restricted = "SELECT count(*)::text FROM counted_allegation";
    assertThat(rows(restricted)).isEqualTo("0");
    Object contacts = figures().get("LADO.CONTACTS 1998-99");

    CurrentCaller.of(lado).run(() -> propose(hidden.id()));
    CurrentCaller.of(cover)
        .run(
            () -> granted(retentions.confirm(cover, ACTION, hidden.id(), etag(hidden.id()), true)));

    assertThat(rows(restricted)).isEqualTo("0");
    assertThat(figures().get("LADO.CONTACTS 1998-99")).isEqualTo(contacts);
  }

  @Test
  void the_application_deletes_nothing_by_itself() {
    Logged old = closed(told(MARK, 1931), "1999-03-01");

    assertThatThrownBy(() -> execute("DELETE FROM allegation"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> execute("DELETE FROM document"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            execute(
                "SELECT delete_allegation('%s', 'lado.retention', now(), 'lado-2', 'L')"
                    .formatted(old.id())))
        .isInstanceOf(DataAccessException.class);
    propose(old.id());
    assertThatThrownBy(() ->
            execute(
                "SELECT delete_allegation('%s', 'lado.retention', now(), 'lado-1', 'L')"
                    .formatted(old.id())))
        .isInstanceOf(DataAccessException.class);
    assertThat(referenceOf(old.id())).isEqualTo(old.reference());
  }

  private void worksIn(String subject, String unit) {
    execute(
        """
        WITH unit AS (
            INSERT INTO service_unit (authority_code, id, name, is_service, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', gen_random_uuid(), '%3$s', true, now(), 'head', 'Demo Head')
            RETURNING id
        ), member AS (
            INSERT INTO staff_member (authority_code, id, name, subject, payroll_number, recorded_at, recorded_by, recorded_by_name)
            VALUES ('%1$s', gen_random_uuid(), 'Demo LADO', '%2$s', '', now(), 'head', 'Demo Head')
            RETURNING id
        )
        INSERT INTO staff_post (authority_code, staff_id, version, unit_id, since, recorded_at, recorded_by, recorded_by_name)
        SELECT '%1$s', member.id, 1, unit.id, '2018-04-01', now(), 'head', 'Demo Head' FROM unit, member
        """
            .formatted(lado.authority().code(), subject, unit));
  }

  private void onlyFor(Logged hidden, String subjects) {
    seeingAll(
        "UPDATE allegation SET restricted = true WHERE id = '%s'".formatted(hidden.id()),
        """
        INSERT INTO allegation_reader (authority_code, allegation_id, id, kind, capacity, subject, name, home_authority, reason,
                                       recorded_at, recorded_by, recorded_by_name)
        SELECT '%1$s', '%2$s', gen_random_uuid(), 'named', 'lado', subject, 'Demo', '', 'Decides', now(), 'lado-1', 'Demo LADO'
        FROM unnest('{%3$s}'::text[]) AS subject
        """
            .formatted(lado.authority().code(), hidden.id(), subjects));
  }

  private void aboutOne(Logged one, Logged other) {
    execute(
        "UPDATE allegation SET adult_id = (SELECT adult_id FROM allegation WHERE id = '%s') WHERE id = '%s'"
            .formatted(one.id(), other.id()));
  }

  private List<String> timeline(UUID id) {
    return transactions.read(
        lado.authority(),
        () ->
            reading.events(id).stream().map(event -> event.kind() + ": " + event.note()).toList());
  }

  private String referenceOf(UUID id) {
    return records.get(lado, ACTION, id, AllegationRecord::reference);
  }

  private void propose(UUID id) {
    granted(retentions.propose(lado, ACTION, id, etag(id), "No longer needed: " + MARK));
  }

  private String etag(UUID id) {
    return reading.get(lado, ACTION, id, RetainedCase::etag);
  }

  private Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (int year = 1997; year <= 2002; year++) {
      // Repeat adults and settings are those of the records that are there (docs/retention.md).
      figures.put(
          "report " + year,
          reports
              .figures(lado.authority(), new ReportingPeriod.FinancialYear(year))
              .tables()
              .stream()
              .filter(table -> !table.key().equals("repeat"))
              .toList());
    }
    List<ReportingPeriod> periods = new ArrayList<>();
    for (int year = 1997; year <= 2002; year++) {
      String financial = year + "-" + "%02d".formatted((year + 1) % 100);
      periods.add(ReportingPeriod.parse(financial));
      for (int quarter = 1; quarter <= 4; quarter++) {
        periods.add(ReportingPeriod.parse(financial + "-Q" + quarter));
      }
      for (int month = 1; month <= 12; month++) {
        periods.add(ReportingPeriod.parse("%d-%02d".formatted(year, month)));
      }
    }
    Set<String> codes =
        Set.copyOf(indicators.definitions().stream().map(each -> each.code()).toList());
    indicators
        .values(lado.authority(), periods, codes)
        .forEach(value -> figures.put(value.code() + " " + value.period(), value));
    for (String code : codes) {
      for (ReportingPeriod period : periods) {
        for (String by : BREAKDOWNS) {
          figures.put(
              code + " " + period + " by " + by,
              indicators.breakdown(lado.authority(), code, period, by));
        }
      }
    }
    return figures;
  }

  private Map<String, String> everyRow() {
    Map<String, String> tables = new LinkedHashMap<>();
    for (String table :
        rows("SELECT string_agg(schema_name || '.' || table_name, ',') FROM suite_table"
                + " WHERE kind = 'distributed'")
            .split(",", -1)) {
      tables.put(
          table, rows("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " AS t"));
    }
    assertThat(tables).hasSizeGreaterThan(10);
    return tables;
  }

  private String rows(String sql) {
    return transactions.read(
        lado.authority(),
        () ->
            transactions.sql(connection -> {
              try (var statement = connection.createStatement();
                  var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
              }
            }));
  }

  private void execute(String sql) {
    transactions.write(lado.authority(), () -> run(sql));
  }

  private void seeingAll(String... statements) {
    transactions.write(
        lado.authority(),
        () -> {
          for (String sql : statements) {
            transactions.seeingAll(() -> run(sql));
          }
        });
  }

  private boolean run(String sql) {
    return transactions.sql(connection -> {
      try (var statement = connection.createStatement()) {
        return statement.execute(sql);
      }
    });
  }

  private Logged concluded(ToldAdult adult, String day) {
    Logged logged = log(adult, day);
    granted(
        allegations.decideThreshold(
            lado,
            ACTION,
            logged.id(),
            "1",
            new DecideThreshold(
                Instant.parse(day + "T15:00:00Z"),
                List.of(ThresholdCriterion.HARMED_A_CHILD),
                List.of(),
                adult.familyName(),
                ReferralOutcome.INTERNAL_ENQUIRY,
                false)));
    granted(
        allegations.recordOutcome(
            lado,
            ACTION,
            logged.id(),
            "2",
            new RecordOutcome(
                LocalDate.parse(day).plusDays(40),
                AllegationOutcome.SUBSTANTIATED,
                adult.familyName())));
    return logged;
  }

  private Logged closed(ToldAdult adult, String day) {
    Logged logged = log(adult, day);
    granted(
        allegations.decideThreshold(
            lado,
            ACTION,
            logged.id(),
            "1",
            new DecideThreshold(
                Instant.parse(day + "T15:00:00Z"),
                List.of(),
                List.of(),
                adult.familyName(),
                ReferralOutcome.LOGGED_AND_CLOSED,
                false)));
    return logged;
  }

  private Logged log(ToldAdult adult, String day) {
    return granted(
        allegations.logContact(
            lado,
            ACTION,
            aContact()
                .receivedAt(Instant.parse(day + "T14:00:00Z"))
                .allegedOn(null)
                .employerKnewOn(LocalDate.parse(day).minusDays(3))
                .from(SourceRole.SCHOOL)
                .about(adult)
                .with(new Child(adult.familyName(), null, 12, null, "", adult.familyName()))
                .concerning(Concern.NEGLECT)
                .saying(adult.familyName() + " it was.")
                .told(),
            AdultChoice.SOMEBODY_NEW,
            Optional.empty()));
  }

  private static ToldAdult told(String family, int born) {
    return new ToldAdult(
        "Alder",
        family,
        List.of(),
        new BirthDate(born, 1, 15),
        AdultRole.SPORT,
        family + " House",
        null,
        new Workplace(Sector.PRIVATE, SettingKind.FAITH, ""),
        Background.UNKNOWN);
  }

  private static ToldAdult tutor() {
    return new ToldAdult(
        "Alder",
        "Sample",
        List.of(),
        new BirthDate(1931, 1, 15),
        AdultRole.OTHER,
        "Private tutor",
        "At home",
        null,
        new Workplace(Sector.PRIVATE, SettingKind.FAITH, ""),
        Background.UNKNOWN);
  }

  private static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Ruling.Granted<T>(T value) -> value;
      case Ruling.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Refusal refusal(Ruling<?> ruling) {
    return switch (ruling) {
      case Ruling.Granted<?> _ -> throw new AssertionError("granted");
      case Ruling.Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
