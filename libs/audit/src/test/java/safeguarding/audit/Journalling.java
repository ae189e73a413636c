package safeguarding.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;

/** The journal, one LADO and one record that no other test has. */
class Journalling {
  static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");
  static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");
  static final String ACTION = "safeguarding.lado.v1.AllegationService/LogContact";
  static final JournalPage.Request FIRST = JournalPage.Request.first(100);

  final Journal journal = TestDatabase.bean(Journal.class);
  final AuthorityTransactions transactions = TestDatabase.bean(AuthorityTransactions.class);
  final Caller lado =
      new Caller(
          "lado-" + UUID.randomUUID(), "Demo Lado", RUTLAND, Set.of(Role.LADO, Role.AUDITOR));
  final RecordReference record = new RecordReference("allegation", UUID.randomUUID());

  /** What the journal holds about a record, newest first. */
  final List<RecordedEntry> entriesAbout(AuthorityCode authority, RecordReference about) {
    return transactions
        .read(authority, () -> journal.entries(JournalFilter.ALL.about(about), FIRST))
        .entries();
  }

  /** What the filter lets through in Rutland, newest first. */
  final List<RecordedEntry> entries(JournalFilter filter) {
    return transactions.read(RUTLAND, () -> journal.entries(filter, FIRST)).entries();
  }
}
