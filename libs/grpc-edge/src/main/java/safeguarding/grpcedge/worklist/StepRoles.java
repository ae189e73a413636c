package safeguarding.grpcedge.worklist;

import io.grpc.MethodDescriptor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import safeguarding.security.Caller;
import safeguarding.security.MethodAccess;
import safeguarding.security.Role;

/**
 * Who may do what a task asks for: whoever the contract lets call the RPC that does it, so that the
 * work list offers nobody a step that the service would refuse them.
 *
 * @param <S> the steps that a service's tasks ask for
 */
public final class StepRoles<S extends Enum<S>> {
  private final Map<S, Set<Role>> roles;

  private StepRoles(Map<S, Set<Role>> roles) {
    this.roles = roles;
  }

  /**
   * Reads the roles of every step.
   *
   * @param method the RPC that does a step
   * @throws IllegalStateException if the contract of an RPC does not say who may call it
   */
  public static <S extends Enum<S>> StepRoles<S> of(
      Class<S> steps, Function<S, MethodDescriptor<?, ?>> method) {
    Map<S, Set<Role>> roles = new EnumMap<>(steps);
    Arrays.stream(steps.getEnumConstants())
        .forEach(step -> roles.put(step, MethodAccess.of(method.apply(step)).roles()));
    return new StepRoles<>(roles);
  }

  /** Whether the caller may do any of it. */
  public boolean mayDoAny(Caller caller) {
    return roles.values().stream().anyMatch(caller::holdsAny);
  }

  /** Whether the caller may do this. */
  public boolean mayDo(Caller caller, S step) {
    return caller.holdsAny(Objects.requireNonNull(roles.get(step)));
  }
}
