package safeguarding.gateway.calls;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.CareState;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.visitor.SignedIn;

/**
 * One child as all services know them, each part live from its own: on a plan here, looked after
 * there. The id is computed from authority and child number, so that it is the same everywhere.
 */
@Singleton
public final class ChildParts {
  private static final MethodDescriptor<
          safeguarding.contracts.childprotection.v1.GetChildRequest,
          safeguarding.contracts.childprotection.v1.GetChildResponse>
      CHILD_PROTECTION = FamilyServiceGrpc.getGetChildMethod();
  private static final MethodDescriptor<
          safeguarding.contracts.clareview.v1.GetChildRequest,
          safeguarding.contracts.clareview.v1.GetChildResponse>
      CARE = CareServiceGrpc.getGetChildMethod();

  private final Services services;

  ChildParts(Services services) {
    this.services = services;
  }

  /** What one service says of a child. */
  public sealed interface Part<T> {
    /** The service knows the child. */
    record Known<T>(T value) implements Part<T> {}

    /** The service does not know the child. */
    record Unknown<T>() implements Part<T> {}

    /**
     * The service does not answer.
     *
     * @param service its name in configuration
     * @param since when it first failed to answer
     */
    record Silent<T>(String service, Instant since) implements Part<T> {}

    /** The reader's roles do not open this part: not even that there is one. */
    record Hidden<T>() implements Part<T> {}

    /** What the service says; null if it says nothing, for whatever reason. */
    default @Nullable T orNull() {
      return this instanceof Known<T>(T value) ? value : null;
    }
  }

  /**
   * A child of whom at least one part is known.
   *
   * @param childProtection referrals, conferences and plans
   * @param care periods of care, supervision orders, reviews and alerts
   */
  public record ComposedChild(
      Part<safeguarding.contracts.childprotection.v1.GetChildResponse> childProtection,
      Part<safeguarding.contracts.clareview.v1.GetChildResponse> care) {

    /**
     * Whether two plans are made for the child at once: on a child protection plan, and looked
     * after or under a supervision order, today. Null where a service does not answer: what is not
     * answered is not a 'no'.
     */
    public @Nullable Boolean dualPlanning() {
      if (!unavailable().isEmpty()) {
        return null;
      }
      var plans = childProtection.orNull();
      var cared = care.orNull();
      return plans != null
          && cared != null
          && plans.getChild().getOnPlan()
          && (cared.getState() == CareState.CARE_STATE_LOOKED_AFTER
              || cared.getState() == CareState.CARE_STATE_SUPERVISION_ORDER);
    }

    /** The services whose part is missing because they do not answer. */
    public List<String> unavailable() {
      return Stream.of(childProtection, care)
          .filter(Part.Silent.class::isInstance)
          .map(part -> ((Part.Silent<?>) part).service())
          .toList();
    }
  }

  /**
   * Asks the services at once.
   *
   * @param childId a UUID
   * @throws RequestRefused {@code not-found} if no service that the reader may ask knows the child,
   *     {@code service-unavailable} if none that answers does
   */
  public ComposedChild find(SignedIn who, String childId) {
    DomainService plans = services.childProtection();
    DomainService care = services.claReview();
    // Who may ask neither is refused, and written down, by the first.
    boolean mayCare = who.may(CARE);
    boolean mayPlans = who.may(CHILD_PROTECTION) || !mayCare;
    List<Answer<Optional<Message>>> answers =
        services.askAll(
            one -> (one == plans && mayPlans) || (one == care && mayCare),
            one ->
                known(() -> one == plans ? plans(plans, who, childId) : care(care, who, childId)));
    var child =
        new ComposedChild(
            part(safeguarding.contracts.childprotection.v1.GetChildResponse.class, plans, answers),
            part(safeguarding.contracts.clareview.v1.GetChildResponse.class, care, answers));
    if (child.childProtection().orNull() == null && child.care().orNull() == null) {
      throw child.unavailable().isEmpty()
          ? ProblemKind.NOT_FOUND.refusal()
          : ProblemKind.SERVICE_UNAVAILABLE.refusal();
    }
    return child;
  }

  private static Message plans(DomainService service, SignedIn who, String childId) {
    return service.read(
        who,
        CHILD_PROTECTION,
        safeguarding.contracts.childprotection.v1.GetChildRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setChildId(childId)
            .build());
  }

  private static Message care(DomainService service, SignedIn who, String childId) {
    return service.read(
        who,
        CARE,
        safeguarding.contracts.clareview.v1.GetChildRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setChildId(childId)
            .build());
  }

  private static Optional<Message> known(Supplier<Message> question) {
    try {
      return Optional.of(question.get());
    } catch (RequestRefused refused) {
      if (refused.problem().code().equals(ProblemKind.NOT_FOUND.code())) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private static <T extends Message> Part<T> part(
      Class<T> type, DomainService service, List<Answer<Optional<Message>>> answers) {
    for (Answer<Optional<Message>> answer : answers) {
      if (answer.service() == service) {
        return switch (answer) {
          case Answer.Given<Optional<Message>>(var from, var found) ->
              found
                  .<Part<T>>map(message -> new Part.Known<>(type.cast(message)))
                  .orElseGet(Part.Unknown::new);
          case Answer.Silent<Optional<Message>>(var from, var since) ->
              new Part.Silent<>(from.name(), since);
        };
      }
    }
    return new Part.Hidden<>();
  }
}
