package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** The forms of family groups. What is no longer possible is said, with the way to the family. */
@Singleton
final class FamilyForms {
  private final QuestionForms forms;
  private final FamilyGrpc families;
  private final Impossible impossible;

  FamilyForms(QuestionForms forms, FamilyGrpc families, Impossible impossible) {
    this.forms = forms;
    this.families = families;
    this.impossible = impossible;
  }

  /** The empty form, or the reason why there is none. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who, String id, Function<Supplier<GetFamilyResponse>, FamilyStep<Q, R>> step) {
    Supplier<GetFamilyResponse> family = family(who, id);
    if (!who.may(step.apply(family).change().rpc())) {
      throw ProblemKind.NOT_FOUND.refusal();
    }
    GetFamilyResponse known = family.get();
    FamilyStep<Q, R> ready = step.apply(() -> known);
    return ready.possible().test(known)
        ? forms.open(who, ready.change())
        : impossible.say(
            who,
            ready.title(),
            FamilyAddress.PART,
            ready.otherwise(),
            List.of(FamilyAddress.way(known)));
  }

  /** Answers a form that was sent: the service says what is no longer possible. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who,
      String id,
      Function<Supplier<GetFamilyResponse>, FamilyStep<Q, R>> step,
      Map<String, Object> body) {
    return forms.answer(who, step.apply(family(who, id)).change(), body);
  }

  /** The same of a part of the family: an enquiry, a conference, a plan, a child. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> open(
      SignedIn who, String id, String part, OfPart<Q, R> step) {
    UUID known = Ids.uuid(part);
    return open(who, id, family -> step.of(family, known));
  }

  /** The same of a part of the family. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who, String id, String part, OfPart<Q, R> step, Map<String, Object> body) {
    UUID known = Ids.uuid(part);
    return answer(who, id, family -> step.of(family, known), body);
  }

  /** A step about a part of a family group, which its id names. */
  @FunctionalInterface
  interface OfPart<Q extends Message, R extends Message> {
    FamilyStep<Q, R> of(Supplier<GetFamilyResponse> family, UUID part);
  }

  /** Read when the form needs it, and not before it is known that the reader may. */
  private Supplier<GetFamilyResponse> family(SignedIn who, String id) {
    UUID family = Ids.uuid(id);
    return () -> families.family(who, family);
  }
}
