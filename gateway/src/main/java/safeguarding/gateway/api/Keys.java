package safeguarding.gateway.api;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.EnumKeys;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.problem.Violation;

/** Reads keys of enums, and remembers which fields hold one that is none. */
final class Keys {
  private final List<Violation> violations = new ArrayList<>();

  /** The value of a field; empty if it is absent or at fault. */
  <E extends Enum<E> & ProtocolMessageEnum> Optional<E> one(
      String field, @Nullable String key, EnumKeys<E> keys) {
    if (key == null) {
      return Optional.empty();
    }
    Optional<E> found = keys.find(key);
    if (found.isEmpty()) {
      violations.add(new Violation(field, "Choose one of: " + String.join(", ", keys.all()) + "."));
    }
    return found;
  }

  /** The values of a list; those at fault are left out. */
  <E extends Enum<E> & ProtocolMessageEnum> List<E> all(
      String field, @Nullable List<String> texts, EnumKeys<E> keys) {
    List<E> found = new ArrayList<>();
    if (texts != null) {
      for (int i = 0; i < texts.size(); i++) {
        one(field + "[" + i + "]", texts.get(i), keys).ifPresent(found::add);
      }
    }
    return found;
  }

  void fault(String field, String message) {
    violations.add(new Violation(field, message));
  }

  /** Ends the request if a field was at fault. */
  void check(ProblemKind kind) {
    if (!violations.isEmpty()) {
      throw new RequestRefused(kind.problem(violations));
    }
  }
}
