package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.JournalPage;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.RecordedEntry;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.JournalPage.Row;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RoleNames;
import safeguarding.gateway.visitor.SignedIn;

/** The gateway's own journal, in words. */
@Singleton
final class OwnJournalRows {
  private static final int ROWS_OF_A_PAGE = 25;
  private final GatewayJournal journal;

  OwnJournalRows(GatewayJournal journal) {
    this.journal = journal;
  }

  JournalGrpc.Slice list(SignedIn who, JournalAsked asked) {
    JournalPage found =
        journal.entries(
            who, asked.own(), new JournalPage.Request(ROWS_OF_A_PAGE, before(asked.pageToken())));
    return new JournalGrpc.Slice(
        found.entries().stream().map(OwnJournalRows::row).toList(),
        found.next().isPresent() ? Long.toString(found.next().getAsLong()) : "");
  }

  private static OptionalLong before(String token) {
    try {
      return token.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(token));
    } catch (NumberFormatException foreign) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
  }

  private static Row row(RecordedEntry recorded) {
    JournalEntry entry = recorded.entry();
    @Nullable RecordReference about = entry.about();
    @Nullable String reason = entry.reasonCode();
    return new Row(
        Moments.dayAndTime(recorded.recordedAt()),
        entry.subject(),
        JournalAsked.ofSubject(GatewayJournal.PROGRAM, entry.subject()),
        RoleNames.inWords(entry.roles()),
        action(entry.action()),
        about == null ? "" : about.kind() + " " + about.id(),
        about == null
            ? ""
            : JournalAsked.ofRecord(
                GatewayJournal.PROGRAM, about.kind(), String.valueOf(about.id())),
        outcome(entry.outcome()),
        style(entry.outcome()),
        reason == null ? "" : reason,
        entry.correlationId());
  }

  /** 'gateway/sign-in' is 'Sign in'; the address of a denial stays as it is. */
  private static String action(String action) {
    return action.startsWith("gateway/") ? JournalGrpc.action(action) : action;
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case CHANGED -> "Changed";
      case READ -> "Read";
      case REFUSED -> "Refused by a rule";
      case DENIED -> "Denied";
      case SIGNED_IN -> "Signed in";
      case SIGNED_OUT -> "Signed out";
    };
  }

  private static String style(Outcome outcome) {
    return switch (outcome) {
      case CHANGED -> "govuk-tag--green";
      case READ, SIGNED_OUT -> "govuk-tag--grey";
      case REFUSED -> "govuk-tag--yellow";
      case DENIED -> "govuk-tag--red";
      case SIGNED_IN -> "govuk-tag--blue";
    };
  }
}
