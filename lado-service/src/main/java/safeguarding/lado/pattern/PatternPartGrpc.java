package safeguarding.lado.pattern;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.lado.allegation.AllegationPartGrpc;
import safeguarding.lado.allegation.AllegationRecord;
import safeguarding.lado.allegation.Contact;

/** Adds the patterns that an allegation is part of. */
@Singleton
final class PatternPartGrpc implements AllegationPartGrpc {
  private final Patterns patterns;

  PatternPartGrpc(Patterns patterns) {
    this.patterns = patterns;
  }

  @Override
  public void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today) {
    Contact contact = kept.allegation().contact();
    patterns
        .of(
            kept.adult().id(),
            kept.adult().repeat() > 0,
            kept.allegation().id(),
            contact.adult(),
            contact.receivedOn())
        .forEach(pattern -> view.addPatterns(PatternViewGrpc.wire(pattern, true)));
  }
}
