package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.contracts.journal.v1.Entry;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.journal.v1.ListEntriesRequest;
import safeguarding.contracts.journal.v1.ListEntriesResponse;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.JournalPage.Row;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RoleNames;
import safeguarding.gateway.view.Sentence;
import safeguarding.gateway.visitor.SignedIn;

/** Reads the journal of a service. */
@Singleton
final class JournalGrpc {
  /** A page of entries; {@code next} is empty on the last. */
  record Slice(List<Row> rows, String next) {}

  Slice list(SignedIn who, DomainService service, JournalAsked asked) {
    ListEntriesRequest request =
        ListEntriesRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setRecordKind(asked.recordKind())
            .setRecordId(asked.recordId())
            .setSubject(asked.subject())
            .setPageToken(asked.pageToken())
            .build();
    ListEntriesResponse answer =
        service.read(
            who, JournalServiceGrpc::newBlockingStub, journal -> journal.listEntries(request));
    return new Slice(
        answer.getEntriesList().stream().map(entry -> row(entry, asked.of())).toList(),
        answer.getNextPageToken());
  }

  private static Row row(Entry entry, String of) {
    String record = (entry.getRecordKind() + " " + entry.getRecordId()).strip();
    return new Row(
        Moments.dayAndTime(ProtoTimes.instant(entry.getRecordedAt())),
        entry.getSubject(),
        JournalAsked.ofSubject(of, entry.getSubject()),
        RoleNames.inWords(entry.getRolesList()),
        action(entry.getAction()),
        record,
        JournalAsked.ofRecord(of, entry.getRecordKind(), entry.getRecordId()),
        outcome(entry),
        style(entry),
        entry.getReasonCode(),
        entry.getCorrelationId());
  }

  /** 'safeguarding.lado.v1.AllegationService/LogContact' is 'Log contact'. */
  static String action(String method) {
    String name = method.substring(method.lastIndexOf('/') + 1);
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ');
    return Sentence.capital(words.toLowerCase(java.util.Locale.UK));
  }

  private static String outcome(Entry entry) {
    return switch (entry.getOutcome()) {
      case ENTRY_OUTCOME_CHANGED -> "Changed";
      case ENTRY_OUTCOME_READ -> "Read";
      case ENTRY_OUTCOME_REFUSED -> "Refused by a rule";
      case ENTRY_OUTCOME_DENIED -> "Denied";
      case ENTRY_OUTCOME_UNSPECIFIED, UNRECOGNIZED -> "Not known";
    };
  }

  private static String style(Entry entry) {
    return switch (entry.getOutcome()) {
      case ENTRY_OUTCOME_CHANGED -> "govuk-tag--green";
      case ENTRY_OUTCOME_READ -> "govuk-tag--grey";
      case ENTRY_OUTCOME_REFUSED -> "govuk-tag--yellow";
      case ENTRY_OUTCOME_DENIED -> "govuk-tag--red";
      case ENTRY_OUTCOME_UNSPECIFIED, UNRECOGNIZED -> "govuk-tag--grey";
    };
  }
}
