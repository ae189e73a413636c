package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.RecordChanges.Saved;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

class RecordChangesTest {
  private static final Refusal NO = Refusal.of("not-today", "Come back tomorrow");
  private static final RecordReference NOTE = new RecordReference("note", UUID.randomUUID());

  private final RecordChanges changes = TestService.bean(RecordChanges.class);
  private final String authority = TestService.anAuthority();
  private final Caller caller =
      new Caller("lado-1", "Demo LADO", new AuthorityCode(authority), Set.of(Role.LADO));
  private final List<String> saved = new ArrayList<>();

  /** A record that was changed twice. */
  private record Kept(int version) implements Versioned {}

  @Test
  void a_change_of_what_the_person_saw_is_saved_and_journalled() {
    Ruling<Saved<String>> ruling = change("3", Ruling.granted("next"), true);

    assertThat(ruling).isEqualTo(Ruling.granted(new Saved<>("next", "4")));
    assertThat(saved).containsExactly("next over 3");
    JournalEntry entry = TestService.journal(authority).getFirst();
    assertThat(entry.action()).isEqualTo("the change");
    assertThat(entry.about()).isEqualTo(NOTE);
  }

  @Test
  void a_change_of_something_older_is_refused_before_any_rule_is_asked() {
    assertThat(change("2", Ruling.refused(NO), true))
        .isEqualTo(Ruling.refused(RecordChanges.CHANGED_BY_SOMEONE_ELSE));
    assertThat(saved).isEmpty();
    assertThat(TestService.journal(authority)).isEmpty();
  }

  @Test
  void a_refusal_by_the_rule_writes_nothing() {
    assertThat(change("3", Ruling.refused(NO), true)).isEqualTo(Ruling.refused(NO));
    assertThat(saved).isEmpty();
    assertThat(TestService.journal(authority)).isEmpty();
  }

  @Test
  void a_version_that_moved_on_meanwhile_is_a_change_by_someone_else() {
    assertThat(change("3", Ruling.granted("next"), false))
        .isEqualTo(Ruling.refused(RecordChanges.CHANGED_BY_SOMEONE_ELSE));
    assertThat(TestService.journal(authority)).isEmpty();
  }

  @Test
  void a_record_that_is_not_there_is_not_found() {
    assertThatThrownBy(() ->
            changes.change(
                caller,
                "the change",
                NOTE,
                "3",
                Optional::<Kept>empty,
                kept -> Ruling.granted("next"),
                (next, kept) -> true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_next_etag_is_that_of_the_next_version() {
    assertThat(new Kept(3).nextEtag()).isEqualTo(new Kept(4).etag());
  }

  private Ruling<Saved<String>> change(String etag, Ruling<String> ruling, boolean stillThere) {
    return changes.change(
        caller,
        "the change",
        NOTE,
        etag,
        () -> Optional.of(new Kept(3)),
        kept -> ruling,
        (next, kept) -> {
          if (stillThere) {
            saved.add(next + " over " + kept.version());
          }
          return stillThere;
        });
  }
}
