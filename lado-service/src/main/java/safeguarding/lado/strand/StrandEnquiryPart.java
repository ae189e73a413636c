package safeguarding.lado.strand;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import safeguarding.lado.allegation.EnquiryPart;
import safeguarding.rulings.Refusal;

/** Holds every end of an enquiry that is none of its outcomes against the strands of the case. */
@Singleton
final class StrandEnquiryPart implements EnquiryPart {
  private final StrandStore store;

  StrandEnquiryPart(StrandStore store) {
    this.store = store;
  }

  @Override
  public Optional<Refusal> objection(UUID allegationId) {
    return ClosedStrandsPolicy.objection(store.of(allegationId));
  }
}
