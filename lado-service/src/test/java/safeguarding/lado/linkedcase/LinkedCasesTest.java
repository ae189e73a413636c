package safeguarding.lado.linkedcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** One incident with several adults: cases that belong together, shown on both. */
class LinkedCasesTest {
  private final LinkedCases cases = TestService.bean(LinkedCases.class);
  private final LinkedCaseStore store = TestService.bean(LinkedCaseStore.class);
  private final LinkedCasePartGrpc parts = TestService.bean(LinkedCasePartGrpc.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-06-20T09:00:00Z"));
  }

  @Test
  void two_cases_are_linked_seen_from_both_and_unlinked_from_the_other() {
    ACase worker = ACase.received(lado);
    ACase manager = ACase.received(lado);
    String reference = manager.record().reference();

    granted(link(worker, reference.toLowerCase(Locale.ROOT)));

    assertThat(linked(worker)).containsExactly(reference);
    assertThat(linked(manager)).containsExactly(worker.record().reference());
    assertThat(refused(link(manager, worker.record().reference())).code())
        .isEqualTo("cases-already-linked");
    granted(unlink(manager, worker.record().reference()));
    assertThat(linked(worker)).isEmpty();
    granted(link(manager, worker.record().reference()));
    assertThat(linked(worker)).containsExactly(reference);
  }

  @Test
  void a_case_of_another_authority_is_not_found() {
    ACase own = ACase.received(lado);
    ACase elsewhere = ACase.received(TestService.aLado());
    ACase theirSecond = ACase.received(lado);

    String theirs = "LADO-2018-0009";

    assertThat(elsewhere.record().reference()).isEqualTo(own.record().reference());
    assertThat(refused(link(own, theirs)).violations())
        .containsExactly(
            new Violation("reference", "There is no case with this reference. Check it"));
    assertThat(refused(link(own, theirs)).code()).isEqualTo("allegation-not-found");
    assertThat(refused(link(own, own.record().reference())).code()).isEqualTo("linked-to-itself");
    assertThat(refused(unlink(own, theirSecond.record().reference())).code())
        .isEqualTo("cases-not-linked");
    assertThat(refused(link(own, "")).violations())
        .extracting(Violation::field)
        .containsExactly("reference");
  }

  @Test
  void the_timeline_says_of_a_linked_record_that_was_deleted_its_reference() {
    ACase story = ACase.received(lado);
    String deleted =
        """
        INSERT INTO deleted_link (authority_code, allegation_id, reference, recorded_at, recorded_by, recorded_by_name)
        VALUES ('%s', '%s', 'LADO-1999-0001', now(), 'lado-2', 'Demo LADO')
        """
            .formatted(lado.authority().code(), story.id());
    AllegationRecord record = story.record();
    var view = GetAllegationResponse.newBuilder();

    transactions.write(
        lado.authority(),
        () -> {
          transactions.sql(connection -> {
            try (var statement = connection.createStatement()) {
              return statement.execute(deleted);
            }
          });
          parts.add(record, view, LocalDate.of(2018, 6, 20));
          return true;
        });

    assertThat(view.getTimelineList())
        .extracting(TimelineEvent::getKind, TimelineEvent::getNote)
        .containsExactly(tuple("linked-record-deleted", "LADO-1999-0001"));
  }

  private List<String> linked(ACase story) {
    return transactions.read(
        lado.authority(),
        () ->
            store.of(story.id()).stream()
                .filter(LinkedCase::isLinked)
                .map(LinkedCase::reference)
                .toList());
  }

  private Ruling<LinkedCases.Changed> link(ACase story, String reference) {
    return story.with((id, etag) ->
        cases.link(lado, ACTION, id, etag, new ToldLink(reference, "The same evening.")));
  }

  private Ruling<LinkedCases.Changed> unlink(ACase story, String reference) {
    return story.with(
        (id, etag) -> cases.unlink(lado, ACTION, id, etag, new ToldLink(reference, "A slip.")));
  }
}
