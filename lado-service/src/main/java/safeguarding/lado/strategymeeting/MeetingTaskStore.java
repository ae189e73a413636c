package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The allegations whose meetings want something. Works only inside an authority's transaction. */
@Singleton
final class MeetingTaskStore {
  private static final String CASES =
      """
      SELECT id, reference, state, received_on, decided_on, adult_given_names, adult_family_name
      FROM allegation
      WHERE authority_code = ? AND (state = 'under-enquiry' OR id = ANY (?::uuid[]))
      """;

  private final Statements statements;

  MeetingTaskStore(Statements statements) {
    this.statements = statements;
  }

  /** An allegation, and the name of the adult as told. */
  record Case(CaseFacts about, PersonName adult) {}

  /** Those with an enquiry that runs, and these. */
  List<Case> cases(Collection<UUID> also) {
    return statements.list(
        CASES, MeetingTaskStore::read, statements.authority(), List.copyOf(also));
  }

  private static Case read(Row row) {
    return new Case(
        new CaseFacts(
            row.uuid("id"),
            row.text("reference"),
            row.value("state", AllegationState.class),
            row.day("received_on"),
            row.dayOrNull("decided_on")),
        new PersonName(row.text("adult_given_names"), row.text("adult_family_name")));
  }
}
