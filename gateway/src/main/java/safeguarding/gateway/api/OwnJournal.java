package safeguarding.gateway.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.JournalPage;
import safeguarding.audit.RecordReference;
import safeguarding.audit.RecordedEntry;
import safeguarding.contracts.journal.v1.ListEntriesRequestOrBuilder;
import safeguarding.gateway.api.JournalJson.EntryJson;
import safeguarding.gateway.calls.MergedPages.Part;
import safeguarding.gateway.calls.MergedPages.Place;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.signin.SignedIn;
import safeguarding.tenancy.AuthorityTransactions;

/** The gateway's own journal: who signed in and out, and who opened which figures. */
@Singleton
final class OwnJournal {
  static final String PROGRAM = "gateway";
  private final Journal journal;
  private final AuthorityTransactions transactions;

  OwnJournal(Journal journal, AuthorityTransactions transactions) {
    this.journal = journal;
    this.transactions = transactions;
  }

  /** A page by the same request as the services get. */
  Part<EntryJson> page(SignedIn who, ListEntriesRequestOrBuilder request, Place place) {
    if (place.ended()) {
      return new Part<>(List.of(), "");
    }
    var wanted = new JournalPage.Request(request.getPageSize(), before(place.token()));
    JournalPage found =
        transactions.read(who.caller().authority(), () -> journal.entries(filter(request), wanted));
    return new Part<>(
        found.entries().stream().map(OwnJournal::json).toList(),
        found.next().isPresent() ? Long.toString(found.next().getAsLong()) : "");
  }

  private static OptionalLong before(String token) {
    try {
      return token.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(token));
    } catch (NumberFormatException foreign) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "pageToken", "Send nextPageToken of the page before, unchanged.");
    }
  }

  private static JournalFilter filter(ListEntriesRequestOrBuilder request) {
    JournalFilter filter = JournalFilter.ALL;
    if (!request.getRecordKind().isEmpty()) {
      filter =
          filter.about(
              new RecordReference(request.getRecordKind(), UUID.fromString(request.getRecordId())));
    }
    return request.getSubject().isEmpty() ? filter : filter.by(request.getSubject());
  }

  private static EntryJson json(RecordedEntry recorded) {
    @Nullable RecordReference about = recorded.entry().about();
    return new EntryJson(
        Long.toString(recorded.id()),
        recorded.recordedAt(),
        recorded.entry().subject(),
        recorded.entry().roles(),
        recorded.entry().action(),
        about == null ? null : about.kind(),
        about == null ? null : about.id().toString(),
        recorded.entry().outcome().key(),
        recorded.entry().reasonCode(),
        recorded.entry().correlationId(),
        PROGRAM);
  }
}
