package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.contracts.notes.v1.AddNoteRequest;
import safeguarding.contracts.notes.v1.AddNoteResponse;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.grpcedge.Idempotency.Attempt;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;

/** Which request is the same one, and what becomes of it. */
class IdempotencyTest extends NoteWriting {
  private static final String ADD_NOTE = "safeguarding.notes.v1.NotesService/AddNote";

  @Test
  void the_same_request_sent_twice_is_done_once_and_answered_with_the_same_bytes() {
    AddNoteResponse first = as("lado-1").addNote(note("Call the school").build());
    AddNoteResponse second = as("lado-1").addNote(note("Call the school").build());

    assertThat(first.getAdded().getNoteId()).isNotEmpty();
    assertThat(second.toByteString()).isEqualTo(first.toByteString());
    assertThat(notes()).containsExactly("Call the school");
    assertThat(TestService.journal(authority))
        .extracting(JournalEntry::outcome)
        .containsExactly(Outcome.CHANGED);
  }

  @Test
  void an_id_in_capitals_is_the_same_id() {
    AddNoteResponse first = as("lado-1").addNote(note("Call the school").build());
    AddNoteResponse second =
        as("lado-1")
            .addNote(
                note("Call the school").setRequestId(requestId.toUpperCase(Locale.ROOT)).build());

    assertThat(second).isEqualTo(first);
    assertThat(notes()).hasSize(1);
  }

  @Test
  void of_twenty_who_send_the_same_request_at_once_one_changes_and_all_get_its_answer()
      throws InterruptedException, ExecutionException {
    var together = new CountDownLatch(1);
    List<Future<AddNoteResponse>> sent = new ArrayList<>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        sent.add(
            threads.submit(() -> {
              together.await();
              return as("lado-1").addNote(note("Call the school").build());
            }));
      }
      together.countDown();
    }

    List<AddNoteResponse> answers = new ArrayList<>();
    for (Future<AddNoteResponse> answer : sent) {
      answers.add(answer.get());
    }
    assertThat(answers).hasSize(20);
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(answers.getFirst().hasAdded()).isTrue();
    assertThat(notes()).containsExactly("Call the school");
    assertThat(TestService.journal(authority)).hasSize(1);
  }

  @Test
  void the_same_id_with_other_content_is_refused_and_the_refusal_is_journalled() {
    as("lado-1").addNote(note("Call the school").build());

    AddNoteResponse other = as("lado-1").addNote(note("Call the police").build());

    assertThat(other.getRefusal().getCode()).isEqualTo("idempotency-key-reused");
    assertThat(notes()).containsExactly("Call the school");
    JournalEntry entry = TestService.journal(authority).getFirst();
    assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(entry.reasonCode()).isEqualTo("idempotency-key-reused");
    assertThat(entry.action()).isEqualTo(ADD_NOTE);
    assertThat(entry.subject()).isEqualTo("lado-1");
  }

  @Test
  void after_a_refusal_for_other_content_the_first_request_still_gets_its_answer() {
    AddNoteResponse first = as("lado-1").addNote(note("Call the school").build());
    as("lado-1").addNote(note("Call the police").build());

    assertThat(as("lado-1").addNote(note("Call the school").build())).isEqualTo(first);
  }

  @Test
  void an_id_belongs_to_the_caller_who_sent_it() {
    AddNoteResponse one = as("lado-1").addNote(note("Call the school").build());
    AddNoteResponse other = as("lado-2").addNote(note("Call the school").build());

    assertThat(other.hasAdded()).isTrue();
    assertThat(other).isNotEqualTo(one);
    assertThat(notes()).hasSize(2);
  }

  @Test
  void an_id_belongs_to_the_rpc_it_was_sent_to() {
    AddNoteResponse one = as("lado-1").addNote(note("Call the school").build());
    AddNoteResponse other = as("lado-1").addUrgentNote(note("Call the school").build());

    assertThat(other.hasAdded()).isTrue();
    assertThat(other).isNotEqualTo(one);
    assertThat(notes()).hasSize(2);
  }

  @Test
  void an_id_belongs_to_the_authority_it_was_sent_for() {
    String elsewhere = TestService.anAuthority();

    AddNoteResponse one = as("lado-1").addNote(note("Call the school").build());
    AddNoteResponse other =
        stub("lado-1", elsewhere, Role.LADO)
            .addNote(note("Call the school").setAuthorityCode(elsewhere).build());

    assertThat(other.hasAdded()).isTrue();
    assertThat(other).isNotEqualTo(one);
    assertThat(notes()).hasSize(1);
  }

  @Test
  void a_caller_who_lost_the_role_does_not_get_the_kept_answer() {
    as("lado-1").addNote(note("Call the school").build());

    StatusRuntimeException denied =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                stub("lado-1", authority, Role.COUNCILLOR)
                    .addNote(note("Call the school").build()));

    assertThat(denied.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(TestService.journal(authority).getFirst().outcome()).isEqualTo(Outcome.DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "not-a-uuid", "1-1-1-1-1", "{5f0c6c8e-6a52-4a0a-8a3e-0a6d0f0e5c11}"})
  void an_id_that_is_no_uuid_is_an_invalid_request(String id) {
    StatusRuntimeException invalid =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> as("lado-1").addNote(note("Call the school").setRequestId(id).build()));

    assertThat(invalid.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(TestService.field(invalid)).isEqualTo("request_id");
    assertThat(notes()).isEmpty();
  }

  @Test
  void the_order_of_a_map_is_not_content() {
    Map<String, String> marks = new LinkedHashMap<>();
    IntStream.range(0, 50).forEach(i -> marks.put("mark-" + i, "value-" + i));
    Map<String, String> backwards = new LinkedHashMap<>();
    marks.keySet().stream()
        .toList()
        .reversed()
        .forEach(key -> backwards.put(key, "value-" + key.substring(5)));
    AddNoteRequest one = note("Call the school").putAllMarks(marks).build();
    AddNoteRequest other = note("Call the school").putAllMarks(backwards).build();
    assertThat(other.toByteString()).isNotEqualTo(one.toByteString());

    AddNoteResponse first = as("lado-1").addNote(one);

    assertThat(as("lado-1").addNote(other)).isEqualTo(first);
    assertThat(
            as("lado-1")
                .addNote(other.toBuilder().putMarks("mark-0", "other").build())
                .hasRefusal())
        .isTrue();
    assertThat(notes()).hasSize(1);
  }

  @Test
  void inside_a_transaction_nothing_is_done_once() {
    var change =
        new Change<>(
            NotesServiceGrpc.getAddNoteMethod(),
            requestId,
            AddNoteRequest.getDefaultInstance(),
            null);

    assertThatIllegalStateException()
        .isThrownBy(() ->
            TestService.bean(AuthorityTransactions.class)
                .write(
                    new AuthorityCode(authority),
                    () ->
                        TestService.bean(Idempotency.class)
                            .once(
                                change,
                                action -> {
                                  throw new AssertionError("done");
                                })))
        .withMessageContaining("a transaction of its own");
  }

  @Test
  void what_was_handled_goes_after_seven_days_and_not_before() {
    handledAgo("eight-days", Duration.ofDays(8));
    handledAgo("six-days", Duration.ofDays(6));

    as("lado-1").addNote(note("Call the school").build());

    assertThat(query("SELECT subject FROM handled_request WHERE authority_code = ?"))
        .containsExactlyInAnyOrder("six-days", "lado-1");
  }

  @Test
  void where_the_sweeping_afterwards_fails_the_change_is_answered_all_the_same() throws Exception {
    AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
    Clock broken =
        new Clock() {
          @Override
          public Instant instant() {
            throw new IllegalStateException("a value");
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    var idempotency =
        new Idempotency(
            transactions,
            TestService.bean(Journal.class),
            new HandledRequestExpiry(transactions, broken));
    var change =
        new Change<>(
            NotesServiceGrpc.getAddNoteMethod(), requestId, note("Call the school").build(), null);
    AddNoteResponse done = AddNoteResponse.newBuilder().build();
    Caller caller = new Caller("lado-1", "Demo", new AuthorityCode(authority), Set.of(Role.LADO));

    try (var log = new LogCapture()) {
      Attempt<AddNoteResponse> attempt =
          CurrentCaller.of(caller)
              .call(() -> idempotency.once(change, _ -> new Attempt.Done<>(done)));

      assertThat(attempt).isEqualTo(new Attempt.Done<>(done));
      assertThat(log.text())
          .contains("handled requests of " + authority + " stay: IllegalStateException")
          .doesNotContain("a value");
    }
    assertThat(claims()).isEqualTo(1);
  }

  private void handledAgo(String subject, Duration ago) {
    AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
    transactions.write(
        new AuthorityCode(authority),
        () ->
            transactions.sql(connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      INSERT INTO handled_request
                        (authority_code, subject, method, request_id, content_hash, handled_at)
                      VALUES (?, ?, 'method', gen_random_uuid(), sha256('x'), ?)
                      """)) {
                insert.setString(1, authority);
                insert.setString(2, subject);
                insert.setObject(3, FixedClock.NOW.minus(ago).atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
              }
            }));
  }
}
