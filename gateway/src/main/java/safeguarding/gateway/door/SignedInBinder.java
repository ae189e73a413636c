package safeguarding.gateway.door;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import safeguarding.gateway.visitor.SignedIn;

/** Gives a controller's parameter of type {@link SignedIn} who was let in. */
@Singleton
final class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {
  @Override
  public Argument<SignedIn> argumentType() {
    return Argument.of(SignedIn.class);
  }

  @Override
  public BindingResult<SignedIn> bind(
      ArgumentConversionContext<SignedIn> context, HttpRequest<?> source) {
    return () -> Door.signedIn(source);
  }
}
