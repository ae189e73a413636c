package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import safeguarding.lado.words.AllegationWords;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;

/** What is written in and about a meeting, its case is found by (ADR 0013). */
@Singleton
final class MeetingWords {
  private final AllegationWords words;

  MeetingWords(AllegationWords words) {
    this.words = words;
  }

  /** Keeps the words of texts, any of which may be empty. */
  void found(CaseFacts about, String... texts) {
    words.add(about.id(), about.receivedOn(), Written.in(Place.TEXT, texts));
  }

  /** Keeps the words of what was held. */
  void found(CaseFacts about, Meeting.Held held) {
    found(about, held.holding().minutes(), held.holding().decisions());
  }
}
