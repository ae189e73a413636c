package safeguarding.clareview.review;

import safeguarding.lado.broken.AllegationStore;

/** A service that reaches into another. */
final class Reviews {
  AllegationStore store() {
    return new AllegationStore();
  }
}
