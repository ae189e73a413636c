package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.visitor.SignedIn;

/** The forms of family groups. What is no longer possible is said, with the way to the family. */
@Singleton
final class FamilyForms {
  private final QuestionForms forms;
  private final FamilyGrpc families;
  private final Frames frames;
  private final Pages pages;

  FamilyForms(QuestionForms forms, FamilyGrpc families, Frames frames, Pages pages) {
    this.forms = forms;
    this.families = families;
    this.frames = frames;
    this.pages = pages;
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
        : impossible(who, known, ready);
  }

  /** Answers a form that was sent: the service says what is no longer possible. */
  <Q extends Message, R extends Message> HttpResponse<byte[]> answer(
      SignedIn who,
      String id,
      Function<Supplier<GetFamilyResponse>, FamilyStep<Q, R>> step,
      Map<String, Object> body) {
    return forms.answer(who, step.apply(family(who, id)).change(), body);
  }

  /** Read when the form needs it, and not before it is known that the reader may. */
  private Supplier<GetFamilyResponse> family(SignedIn who, String id) {
    UUID family = Ids.uuid(id);
    return () -> families.family(who, family);
  }

  private HttpResponse<byte[]> impossible(
      SignedIn who, GetFamilyResponse family, FamilyStep<?, ?> step) {
    PlainPage page =
        new PlainPage(
            frames
                .of(who, step.title(), FamilyAddress.PART)
                .titled(step.title(), FamilyAddress.way(family)),
            step.title(),
            List.of(step.otherwise()),
            null,
            "Back to " + family.getReference(),
            FamilyAddress.of(family.getFamilyId()));
    return pages.show("plain", page).status(HttpStatus.CONFLICT);
  }
}
