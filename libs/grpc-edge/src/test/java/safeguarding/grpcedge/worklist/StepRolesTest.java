package safeguarding.grpcedge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.MethodDescriptor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.SilentServiceGrpc;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** A step is offered to whom the contract lets do it. */
class StepRolesTest {
  private final StepRoles<Step> roles = StepRoles.of(Step.class, StepRolesTest::method);

  private enum Step {
    ADD,
    READ
  }

  @Test
  void a_caller_may_do_what_the_contract_lets_them_call() {
    assertThat(roles.mayDo(holding(Role.LADO), Step.ADD)).isTrue();
    assertThat(roles.mayDo(holding(Role.LADO), Step.READ)).isTrue();
    assertThat(roles.mayDo(holding(Role.IRO), Step.ADD)).isTrue();
    assertThat(roles.mayDo(holding(Role.IRO), Step.READ)).isFalse();
  }

  @Test
  void one_step_is_a_part_in_the_work_and_none_is_not() {
    assertThat(roles.mayDoAny(holding(Role.IRO))).isTrue();
    assertThat(roles.mayDoAny(holding(Role.BUSINESS_SUPPORT))).isFalse();
  }

  @Test
  void a_step_whose_contract_names_no_role_is_a_defect() {
    assertThatThrownBy(() -> StepRoles.of(Step.class, _ -> SilentServiceGrpc.getAskMethod()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not say who may call it");
  }

  private static Caller holding(Role role) {
    return new Caller("somebody", "Demo Person", new AuthorityCode("E06000017"), Set.of(role));
  }

  private static MethodDescriptor<?, ?> method(Step step) {
    return switch (step) {
      case ADD -> NotesServiceGrpc.getAddNoteMethod();
      case READ -> NotesServiceGrpc.getReadNoteMethod();
    };
  }
}
