package safeguarding.grpcedge;

import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.contracts.notes.v1.AddNoteRequest;
import safeguarding.contracts.notes.v1.AddNoteResponse;
import safeguarding.contracts.notes.v1.AddedNote;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.ReadNoteRequest;
import safeguarding.contracts.notes.v1.ReadNoteResponse;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.Statements;

/**
 * Keeps notes as a feature of a service would, but saves before it decides, so that a test sees
 * what a rollback takes back.
 */
@Singleton
final class NotesGrpc extends NotesServiceGrpc.NotesServiceImplBase {
  /** A text that a rule refuses. */
  static final String UNWELCOME = "unwelcome";

  /** A text that asks for a record that is not there. */
  static final String MISSING = "missing";

  /** The record that such a text asks for. */
  static final RecordReference ABOUT = new RecordReference("note", new UUID(0, 1));

  /** A text on which the program breaks. */
  static final String BREAKING = "breaking";

  private final ChangeAnswers changes;
  private final Statements statements;
  private final Journal journal;
  private volatile Function<ReadNoteRequest, String> reading = request -> "a note";

  NotesGrpc(ChangeAnswers changes, Statements statements, Journal journal) {
    this.changes = changes;
    this.statements = statements;
    this.journal = journal;
  }

  /** Says what reading a note does from now on. */
  void reads(Function<ReadNoteRequest, String> behaviour) {
    reading = behaviour;
  }

  @Override
  public void addNote(AddNoteRequest request, StreamObserver<AddNoteResponse> answer) {
    add(NotesServiceGrpc.getAddNoteMethod(), request, answer);
  }

  @Override
  public void addUrgentNote(AddNoteRequest request, StreamObserver<AddNoteResponse> answer) {
    add(NotesServiceGrpc.getAddUrgentNoteMethod(), request, answer);
  }

  @Override
  public void readNote(ReadNoteRequest request, StreamObserver<ReadNoteResponse> answer) {
    Answers.send(answer, ReadNoteResponse.newBuilder().setText(reading.apply(request)).build());
  }

  private void add(
      MethodDescriptor<AddNoteRequest, AddNoteResponse> method,
      AddNoteRequest request,
      StreamObserver<AddNoteResponse> answer) {
    Caller caller = CurrentCaller.get();
    changes.answer(
        answer,
        new Change<>(
            method,
            request.getRequestId(),
            request,
            request.getText().equals(MISSING) ? ABOUT : null),
        action -> save(caller, action, request),
        id ->
            AddNoteResponse.newBuilder()
                .setAdded(AddedNote.newBuilder().setNoteId(id.toString()))
                .build(),
        refusal -> AddNoteResponse.newBuilder().setRefusal(refusal).build());
  }

  private Ruling<UUID> save(Caller caller, String action, AddNoteRequest request) {
    UUID id = UUID.randomUUID();
    statements.update(
        "INSERT INTO note VALUES (?, ?, ?, ?)",
        statements.authority(),
        id,
        caller.subject(),
        request.getText());
    journal.record(
        JournalEntry.changed(caller, action, new RecordReference("note", id), Correlation.id()));
    return switch (request.getText()) {
      case UNWELCOME ->
          Ruling.refused(
              new Refusal(
                  "note-unwelcome",
                  "Write something else",
                  List.of(new Refusal.Violation("text", "Write something else"))));
      case MISSING -> throw new NotFound();
      case BREAKING -> throw new IllegalStateException("broken");
      default -> Ruling.granted(id);
    };
  }
}
