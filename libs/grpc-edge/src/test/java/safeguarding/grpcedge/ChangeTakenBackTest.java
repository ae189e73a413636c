package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.contracts.notes.v1.AddNoteResponse;

/** What a change leaves behind that did not come about. */
class ChangeTakenBackTest extends NoteWriting {

  @Test
  void a_refusal_takes_back_everything_but_its_own_entry_in_the_journal() {
    AddNoteResponse refused = as("lado-1").addNote(note(NotesGrpc.UNWELCOME).build());

    assertThat(refused.getRefusal().getCode()).isEqualTo("note-unwelcome");
    assertThat(refused.getRefusal().getMessage()).isEqualTo("Write something else");
    assertThat(refused.getRefusal().getViolations(0).getField()).isEqualTo("text");
    assertThat(notes()).isEmpty();
    assertThat(claims()).isZero();
    assertThat(TestService.journal(authority))
        .extracting(JournalEntry::outcome, JournalEntry::reasonCode)
        .containsExactly(tuple(Outcome.REFUSED, "note-unwelcome"));
  }

  @Test
  void a_change_of_a_record_that_is_not_there_is_not_found_and_journalled() {
    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> as("lado-1").addNote(note(NotesGrpc.MISSING).build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(claims()).isZero();
    assertThat(TestService.journal(authority))
        .extracting(JournalEntry::outcome, JournalEntry::reasonCode, JournalEntry::about)
        .containsExactly(tuple(Outcome.REFUSED, "not-found", NotesGrpc.ABOUT));
  }

  @Test
  void what_was_refused_may_be_sent_again_with_the_same_id_once_mended() {
    as("lado-1").addNote(note(NotesGrpc.UNWELCOME).build());

    AddNoteResponse mended = as("lado-1").addNote(note("Welcome").build());

    assertThat(mended.hasAdded()).isTrue();
    assertThat(notes()).containsExactly("Welcome");
  }

  @Test
  void an_exception_takes_back_everything_and_frees_the_id() {
    StatusRuntimeException broken =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> as("lado-1").addNote(note(NotesGrpc.BREAKING).build()));

    assertThat(broken.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
    assertThat(notes()).isEmpty();
    assertThat(claims()).isZero();
    assertThat(TestService.journal(authority)).isEmpty();
    assertThat(as("lado-1").addNote(note("Mended").build()).hasAdded()).isTrue();
  }
}
