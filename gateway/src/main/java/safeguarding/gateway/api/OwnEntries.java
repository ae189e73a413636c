package safeguarding.gateway.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.JournalFilter;
import safeguarding.audit.JournalPage;
import safeguarding.audit.RecordReference;
import safeguarding.audit.RecordedEntry;
import safeguarding.contracts.journal.v1.ListEntriesRequestOrBuilder;
import safeguarding.gateway.api.JournalJson.EntryJson;
import safeguarding.gateway.calls.MergedPages.Part;
import safeguarding.gateway.calls.MergedPages.Place;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** The gateway's own journal, asked and answered like the journal of a service. */
@Singleton
final class OwnEntries {
  private final GatewayJournal journal;

  OwnEntries(GatewayJournal journal) {
    this.journal = journal;
  }

  /** A page by the same request as the services get. */
  Part<EntryJson> page(SignedIn who, ListEntriesRequestOrBuilder request, Place place) {
    var wanted = new JournalPage.Request(request.getPageSize(), before(place.token()));
    JournalPage found = journal.entries(who, filter(request), wanted);
    return place.ended()
        ? new Part<>(List.of(), "")
        : new Part<>(
            found.entries().stream().map(OwnEntries::json).toList(),
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
        GatewayJournal.PROGRAM);
  }
}
