package safeguarding.grpcedge.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.contracts.journal.v1.Entry;
import safeguarding.contracts.journal.v1.EntryOutcome;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.TestIssuer;
import safeguarding.grpcedge.TestService;
import safeguarding.grpcedge.Wire;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

class JournalGrpcTest {
  private static final String LIST = "safeguarding.journal.v1.JournalService/ListEntries";
  private static final String ADD = "safeguarding.notes.v1.NotesService/AddNote";

  private final String authority = TestService.anAuthority();
  private final Caller lado = caller("lado-1");
  private final RecordReference note = new RecordReference("note", UUID.randomUUID());

  @Test
  void an_entry_arrives_with_who_did_what_to_which_record() {
    Instant before = Instant.now().minusSeconds(60);
    written(JournalEntry.read(lado, ADD, note, "click-0001"));

    Entry entry = entries(request -> request).getEntries(1);

    assertThat(Long.parseLong(entry.getId())).isPositive();
    assertThat(Wire.instant(entry.getRecordedAt(), "recorded_at"))
        .isBetween(before, Instant.now().plusSeconds(60));
    assertThat(entry.toBuilder().clearId().clearRecordedAt().build())
        .isEqualTo(
            Entry.newBuilder()
                .setSubject("lado-1")
                .addRoles("iro")
                .addRoles("lado")
                .setAction(ADD)
                .setRecordKind("note")
                .setRecordId(note.id().toString())
                .setOutcome(EntryOutcome.ENTRY_OUTCOME_READ)
                .setCorrelationId("click-0001")
                .build());
  }

  @Test
  void a_list_arrives_with_the_records_that_it_showed_and_is_found_by_each_of_them() {
    UUID other = UUID.randomUUID();
    written(
        JournalEntry.listed(lado, ADD, "note", List.of(other, note.id()), "click-0001")
            .withNames(true));
    written(JournalEntry.read(lado, ADD, note, "click-0002"));

    List<Entry> found =
        entries(request -> request.setRecordKind("note").setRecordId(note.id().toString()))
            .getEntriesList();

    assertThat(found)
        .extracting(Entry::getCorrelationId)
        .containsExactly("click-0002", "click-0001");
    Entry list = found.getLast();
    assertThat(list.getRecordKind()).isEqualTo("note");
    assertThat(list.getRecordId()).isEmpty();
    assertThat(list.getRecordIdsList()).containsExactly(other.toString(), note.id().toString());
    assertThat(list.getWithNames()).isTrue();
    assertThat(found.getFirst().getRecordIdsList()).isEmpty();
    assertThat(found.getFirst().getWithNames()).isFalse();
  }

  @Test
  void every_outcome_of_a_service_has_its_word() {
    written(JournalEntry.changed(lado, ADD, note, "click-0001"));
    written(JournalEntry.read(lado, ADD, note, "click-0002"));
    written(JournalEntry.refused(lado, ADD, null, "note-unwelcome", "click-0003"));
    written(JournalEntry.denied(lado, ADD, "not-allowed", "click-0004"));

    assertThat(entries(request -> request.setSubject("lado-1")).getEntriesList())
        .extracting(Entry::getOutcome, Entry::getReasonCode, Entry::getRecordKind)
        .containsExactly(
            tuple(EntryOutcome.ENTRY_OUTCOME_DENIED, "not-allowed", ""),
            tuple(EntryOutcome.ENTRY_OUTCOME_REFUSED, "note-unwelcome", ""),
            tuple(EntryOutcome.ENTRY_OUTCOME_READ, "", "note"),
            tuple(EntryOutcome.ENTRY_OUTCOME_CHANGED, "", "note"));
  }

  @Test
  void reading_the_journal_goes_into_the_journal_before_it_is_shown() {
    Entry newest = entries(request -> request).getEntries(0);

    assertThat(newest.getSubject()).isEqualTo("officer-1");
    assertThat(newest.getAction()).isEqualTo(LIST);
    assertThat(newest.getOutcome()).isEqualTo(EntryOutcome.ENTRY_OUTCOME_READ);
    assertThat(TestService.journal(authority))
        .extracting(JournalEntry::action, JournalEntry::outcome)
        .containsExactly(tuple(LIST, Outcome.READ));
  }

  @Test
  void one_record_or_one_persons_doings_can_be_asked_for() {
    var other = new RecordReference("note", UUID.randomUUID());
    written(JournalEntry.read(lado, ADD, note, "click-0001"));
    written(JournalEntry.read(lado, ADD, other, "click-0002"));
    written(JournalEntry.read(caller("lado-2"), ADD, note, "click-0003"));

    assertThat(ids(request -> request.setRecordKind("note").setRecordId(note.id().toString())))
        .containsExactly("click-0003", "click-0001");
    assertThat(ids(request -> request.setSubject("lado-1")))
        .containsExactly("click-0002", "click-0001");
    assertThat(
            ids(request ->
                request
                    .setSubject("lado-1")
                    .setRecordKind("note")
                    .setRecordId(note.id().toString())))
        .containsExactly("click-0001");
    assertThat(ids(request -> request.setSubject("nobody"))).isEmpty();
  }

  @Test
  void pages_follow_each_other_from_the_newest_to_the_oldest() {
    for (int i = 0; i < 23; i++) {
      written(JournalEntry.read(lado, ADD, note, "click-%04d".formatted(i)));
    }

    List<String> shown = new ArrayList<>();
    String token = "";
    do {
      String from = token;
      ListEntriesResponse page =
          entries(request -> request.setSubject("lado-1").setPageSize(5).setPageToken(from));
      page.getEntriesList().forEach(entry -> shown.add(entry.getCorrelationId()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(shown).hasSize(23).doesNotHaveDuplicates();
    assertThat(shown.reversed()).isSorted();
    assertThat(TestService.journal(authority).stream().filter(entry -> entry.action().equals(LIST)))
        .as("each page is a reading")
        .hasSize(5);
  }

  @Test
  void an_authority_does_not_see_the_journal_of_another() {
    String elsewhere = TestService.anAuthority();
    written(JournalEntry.read(lado, ADD, note, "click-0001"));

    ListEntriesResponse theirs =
        JournalServiceGrpc.newBlockingStub(TestService.channel())
            .withCallCredentials(TestIssuer.credentials("auditor-1", elsewhere, Role.AUDITOR))
            .listEntries(ListEntriesRequest.newBuilder().setAuthorityCode(elsewhere).build());

    assertThat(theirs.getEntriesList()).extracting(Entry::getAction).containsExactly(LIST);
  }

  @Test
  void to_a_lado_there_is_no_journal() {
    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                JournalServiceGrpc.newBlockingStub(TestService.channel())
                    .withCallCredentials(TestIssuer.credentials("lado-1", authority, Role.LADO))
                    .listEntries(
                        ListEntriesRequest.newBuilder().setAuthorityCode(authority).build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(TestService.journal(authority).getFirst().outcome()).isEqualTo(Outcome.DENIED);
  }

  static List<String> forged() {
    return List.of(
        "x",
        "not a token",
        PageToken.of(List.of("twelve")),
        PageToken.of(List.of("1", "2")),
        PageToken.of(List.of("99999999999999999999")));
  }

  @ParameterizedTest
  @MethodSource("forged")
  void a_forged_page_token_is_an_invalid_request(String token) {
    assertInvalid("page_token", request -> request.setPageToken(token));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void no_page_is_smaller_than_one_or_larger_than_a_hundred(int size) {
    assertInvalid("page_size", request -> request.setPageSize(size));
  }

  @Test
  void a_record_is_named_by_its_kind_and_its_id_or_not_at_all() {
    assertInvalid("record_id", request -> request.setRecordKind("note"));
    assertInvalid("record_id", request -> request.setRecordKind("note").setRecordId("12"));
    assertInvalid("record_kind", request -> request.setRecordId(note.id().toString()));
  }

  @Test
  void a_character_that_the_database_cannot_compare_is_an_invalid_request() {
    assertInvalid("subject", request -> request.setSubject("lado\u0000"));
    assertInvalid(
        "record_kind",
        request -> request.setRecordKind("no\u0000te").setRecordId(note.id().toString()));
  }

  private void assertInvalid(String field, UnaryOperator<ListEntriesRequest.Builder> asked) {
    StatusRuntimeException thrown =
        catchThrowableOfType(StatusRuntimeException.class, () -> entries(asked));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(TestService.field(thrown)).isEqualTo(field);
  }

  private List<String> ids(UnaryOperator<ListEntriesRequest.Builder> asked) {
    return entries(asked).getEntriesList().stream().map(Entry::getCorrelationId).toList();
  }

  private ListEntriesResponse entries(UnaryOperator<ListEntriesRequest.Builder> asked) {
    return JournalServiceGrpc.newBlockingStub(TestService.channel())
        .withCallCredentials(
            TestIssuer.credentials("officer-1", authority, Role.DATA_PROTECTION_OFFICER))
        .listEntries(
            asked.apply(ListEntriesRequest.newBuilder().setAuthorityCode(authority)).build());
  }

  private void written(JournalEntry entry) {
    TestService.bean(Journal.class).recordAlone(new AuthorityCode(authority), entry);
  }

  private Caller caller(String subject) {
    return new Caller(
        subject, "Demo LADO", new AuthorityCode(authority), Set.of(Role.LADO, Role.IRO));
  }
}
