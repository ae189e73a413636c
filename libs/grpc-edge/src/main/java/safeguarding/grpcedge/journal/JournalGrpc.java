package safeguarding.grpcedge.journal;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.JournalPage;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.RecordedEntry;
import safeguarding.audit.ShownRecords;
import safeguarding.contracts.journal.v1.Entry;
import safeguarding.contracts.journal.v1.EntryOutcome;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;
import safeguarding.tenancy.AuthorityTransactions;

/** Answers journal.v1; that the journal was read goes into the journal as well. */
@Singleton
final class JournalGrpc extends JournalServiceGrpc.JournalServiceImplBase {
  private final Journal journal;
  private final AuthorityTransactions transactions;

  JournalGrpc(Journal journal, AuthorityTransactions transactions) {
    this.journal = journal;
    this.transactions = transactions;
  }

  @Override
  public void listEntries(ListEntriesRequest request, StreamObserver<ListEntriesResponse> answer) {
    Caller caller = CurrentCaller.get();
    JournalFilter filter = filter(request);
    var page =
        new JournalPage.Request(
            Wire.pageSize(request.getPageSize()),
            PageToken.read(request.getPageToken(), 1)
                .map(parts -> OptionalLong.of(number(parts.getFirst())))
                .orElse(OptionalLong.empty()));
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(
            caller,
            JournalServiceGrpc.getListEntriesMethod().getFullMethodName(),
            Correlation.id()));
    JournalPage found = transactions.read(caller.authority(), () -> journal.entries(filter, page));
    var response = ListEntriesResponse.newBuilder();
    found.entries().forEach(entry -> response.addEntries(wire(entry)));
    found
        .next()
        .ifPresent(next -> response.setNextPageToken(PageToken.of(List.of(Long.toString(next)))));
    answer.onNext(response.build());
    answer.onCompleted();
  }

  private static JournalFilter filter(ListEntriesRequest request) {
    refuseControls(request.getRecordKind(), "record_kind");
    refuseControls(request.getSubject(), "subject");
    JournalFilter filter = JournalFilter.ALL;
    if (!request.getRecordKind().isEmpty() || !request.getRecordId().isEmpty()) {
      if (request.getRecordKind().isEmpty()) {
        throw new InvalidRequest("record_kind");
      }
      filter =
          filter.about(
              new RecordReference(
                  request.getRecordKind(), Wire.uuid(request.getRecordId(), "record_id")));
    }
    return request.getSubject().isEmpty() ? filter : filter.by(request.getSubject());
  }

  /** PostgreSQL fails on some of them, even in a comparison. */
  private static void refuseControls(String text, String field) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidRequest(field);
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new InvalidRequest("page_token");
    }
  }

  private static Entry wire(RecordedEntry recorded) {
    JournalEntry entry = recorded.entry();
    @Nullable RecordReference about = entry.about();
    @Nullable ShownRecords shown = entry.shown();
    @Nullable String reason = entry.reasonCode();
    var wire =
        Entry.newBuilder()
            .setId(Long.toString(recorded.id()))
            .setRecordedAt(Wire.instant(recorded.recordedAt()))
            .setSubject(entry.subject())
            .addAllRoles(entry.roles())
            .setAction(entry.action())
            .setOutcome(wire(entry.outcome()))
            .setReasonCode(reason == null ? "" : reason)
            .setCorrelationId(entry.correlationId());
    if (about != null) {
      wire.setRecordKind(about.kind()).setRecordId(about.id().toString());
    }
    if (shown != null) {
      wire.setRecordKind(shown.kind()).setWithNames(shown.withNames());
      shown.ids().forEach(id -> wire.addRecordIds(id.toString()));
    }
    return wire.build();
  }

  private static EntryOutcome wire(Outcome outcome) {
    return switch (outcome) {
      case CHANGED -> EntryOutcome.ENTRY_OUTCOME_CHANGED;
      case READ -> EntryOutcome.ENTRY_OUTCOME_READ;
      case REFUSED -> EntryOutcome.ENTRY_OUTCOME_REFUSED;
      case DENIED -> EntryOutcome.ENTRY_OUTCOME_DENIED;
      case SIGNED_IN, SIGNED_OUT ->
          throw new IllegalStateException("sessions are the gateway's, not a service's");
    };
  }
}
