package safeguarding.grpcedge;

import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
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
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.grpcedge.Idempotency.Attempt;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.AuthorityTransactions;

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

  private final Idempotency idempotency;
  private final AuthorityTransactions transactions;
  private final Journal journal;
  private volatile Function<ReadNoteRequest, String> reading = request -> "a note";

  NotesGrpc(Idempotency idempotency, AuthorityTransactions transactions, Journal journal) {
    this.idempotency = idempotency;
    this.transactions = transactions;
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
    answer.onNext(ReadNoteResponse.newBuilder().setText(reading.apply(request)).build());
    answer.onCompleted();
  }

  private void add(
      MethodDescriptor<AddNoteRequest, AddNoteResponse> method,
      AddNoteRequest request,
      StreamObserver<AddNoteResponse> answer) {
    Caller caller = CurrentCaller.get();
    Attempt<AddNoteResponse> attempt =
        idempotency.once(
            new Change<>(
                method,
                request.getRequestId(),
                request,
                request.getText().equals(MISSING) ? ABOUT : null),
            action -> save(caller, action, request));
    answer.onNext(
        switch (attempt) {
          case Attempt.Done<AddNoteResponse>(AddNoteResponse done) -> done;
          case Attempt.Refused<AddNoteResponse>(Refusal refusal) ->
              AddNoteResponse.newBuilder().setRefusal(refusal).build();
        });
    answer.onCompleted();
  }

  private Attempt<AddNoteResponse> save(Caller caller, String action, AddNoteRequest request) {
    UUID id = UUID.randomUUID();
    insert(caller, id, request.getText());
    journal.record(
        JournalEntry.changed(caller, action, new RecordReference("note", id), Correlation.id()));
    return switch (request.getText()) {
      case UNWELCOME ->
          new Attempt.Refused<>(Refusal.newBuilder().setCode("note-unwelcome").build());
      case MISSING -> throw new NotFound();
      case BREAKING -> throw new IllegalStateException("broken");
      default ->
          new Attempt.Done<>(
              AddNoteResponse.newBuilder()
                  .setAdded(AddedNote.newBuilder().setNoteId(id.toString()))
                  .build());
    };
  }

  private void insert(Caller caller, UUID id, String text) {
    transactions.sql(connection -> {
      try (var statement = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?, ?)")) {
        statement.setString(1, caller.authority().code());
        statement.setObject(2, id);
        statement.setString(3, caller.subject());
        statement.setString(4, text);
        return statement.executeUpdate();
      }
    });
  }
}
