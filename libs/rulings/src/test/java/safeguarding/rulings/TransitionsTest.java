package safeguarding.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import safeguarding.rulings.Transitions.Writing;

class TransitionsTest {
  private static final Refusal CLOSED = Refusal.of("closed", "Reopen it first");

  private enum Door {
    OPEN,
    SHUT
  }

  private enum Step {
    PUSH,
    LOCK
  }

  @Test
  void a_step_leads_where_the_table_says_or_is_refused_with_its_reason() {
    Transitions<Door, Step> doors =
        allButLockingAShutOne().to(Door.SHUT, Step.LOCK, Door.SHUT).complete();

    assertThat(doors.next(Door.OPEN, Step.PUSH)).isEqualTo(Ruling.granted(Door.SHUT));
    assertThat(doors.next(Door.OPEN, Step.LOCK)).isEqualTo(Ruling.refused(CLOSED));
    assertThat(doors.next(Door.SHUT, Step.LOCK)).isEqualTo(Ruling.granted(Door.SHUT));
  }

  @Test
  void a_table_with_a_missing_cell_says_which() {
    assertThatIllegalStateException()
        .isThrownBy(allButLockingAShutOne()::complete)
        .withMessage("not written: SHUT, LOCK");
    assertThatIllegalStateException()
        .isThrownBy(Transitions.of(Door.class, Step.class)::complete)
        .withMessage("not written: OPEN, PUSH");
  }

  @Test
  void a_cell_is_written_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allButLockingAShutOne().no(Door.OPEN, Step.PUSH, CLOSED))
        .withMessage("written twice: OPEN, PUSH");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allButLockingAShutOne().to(Door.OPEN, Step.LOCK, Door.SHUT))
        .withMessage("written twice: OPEN, LOCK");
  }

  private static Writing<Door, Step> allButLockingAShutOne() {
    return Transitions.of(Door.class, Step.class)
        .to(Door.OPEN, Step.PUSH, Door.SHUT)
        .no(Door.OPEN, Step.LOCK, CLOSED)
        .to(Door.SHUT, Step.PUSH, Door.OPEN);
  }
}
