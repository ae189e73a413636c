package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.ShownRecords;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

class RecordReadsTest {
  private static final RecordReference NOTE = new RecordReference("note", UUID.randomUUID());

  private final RecordReads reads = TestService.bean(RecordReads.class);
  private final String authority = TestService.anAuthority();
  private final Caller caller =
      new Caller("lado-1", "Demo LADO", new AuthorityCode(authority), Set.of(Role.LADO));

  @Test
  void a_record_is_found_in_the_callers_authority_and_its_reading_journalled() {
    String found =
        reads.one(
            caller,
            "the reading",
            NOTE,
            () -> Optional.of("of " + TestService.bean(Statements.class).authority()));

    assertThat(found).isEqualTo("of " + authority);
    JournalEntry entry = onlyEntry();
    assertThat(entry.outcome()).isEqualTo(Outcome.READ);
    assertThat(entry.action()).isEqualTo("the reading");
    assertThat(entry.about()).isEqualTo(NOTE);
  }

  @Test
  void a_record_that_is_not_there_is_not_found_and_that_it_was_asked_for_is_journalled() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> reads.one(caller, "the reading", NOTE, Optional::empty));

    JournalEntry entry = onlyEntry();
    assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(entry.reasonCode()).isEqualTo("not-found");
    assertThat(entry.about()).isEqualTo(NOTE);
  }

  @Test
  void a_list_is_journalled_with_the_records_it_shows_and_whether_by_name() {
    List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID());

    reads.shown(caller, "the list", "note", ids, true);
    reads.shown(caller, "the list", "note", List.of(), false);

    assertThat(TestService.journal(authority))
        .extracting(JournalEntry::shown)
        .containsExactly(
            new ShownRecords("note", List.of(), false), new ShownRecords("note", ids, true));
  }

  @Test
  void a_reading_that_could_be_rolled_back_is_refused_before_anything_is_shown() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            TestService.bean(AuthorityTransactions.class)
                .write(
                    caller.authority(),
                    () -> reads.one(caller, "the reading", NOTE, () -> Optional.of("a note"))));
    assertThat(TestService.journal(authority)).isEmpty();
  }

  private JournalEntry onlyEntry() {
    assertThat(TestService.journal(authority)).hasSize(1);
    return TestService.journal(authority).getFirst();
  }
}
