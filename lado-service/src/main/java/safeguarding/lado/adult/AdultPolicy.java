package safeguarding.lado.adult;

import java.util.UUID;
import safeguarding.lado.adultmatching.AdultRegister;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;

/**
 * Who may be said to be the same person: the user links, or says 'not the same'; both can be
 * undone.
 */
final class AdultPolicy {
  private static final String ADULT = "adult_id";

  private AdultPolicy() {}

  /** The allegation is about this adult. */
  static Ruling<UUID> link(AdultOfAllegation kept, UUID adult, boolean visible) {
    if (!visible) {
      return notFound();
    }
    if (kept.adultId().equals(adult)) {
      return refused("already-linked", "This allegation is already about this person");
    }
    if (kept.notSame().contains(adult)) {
      return refused(
          "marked-not-same", "This person was marked as not the same. Undo that before you link");
    }
    return Ruling.granted(adult);
  }

  /** The adult of the allegation is a person of their own again. */
  static Ruling<AdultOfAllegation> unlink(AdultOfAllegation kept) {
    return kept.shared()
        ? Ruling.granted(kept)
        : Ruling.refused(
            Refusal.of("not-linked", "This allegation is not linked to anybody known before"));
  }

  /** The allegation is not about this adult. */
  static Ruling<UUID> markNotSame(AdultOfAllegation kept, UUID adult, boolean visible) {
    if (!visible) {
      return notFound();
    }
    if (kept.adultId().equals(adult)) {
      return refused("linked-to-this-adult", "This allegation is about this person. Undo the link");
    }
    if (kept.notSame().contains(adult)) {
      return refused("already-not-same", "This person is already marked as not the same");
    }
    return Ruling.granted(adult);
  }

  /** It was wrong to say so. */
  static Ruling<UUID> unmarkNotSame(AdultOfAllegation kept, UUID adult) {
    return kept.notSame().contains(adult)
        ? Ruling.granted(adult)
        : refused("not-marked", "This person is not marked as not the same");
  }

  private static Ruling<UUID> notFound() {
    return refused(AdultRegister.ADULT_NOT_FOUND, "This person is not on record. Search again");
  }

  private static Ruling<UUID> refused(String code, String message) {
    return Ruling.refused(Refusal.at(code, ADULT, message));
  }
}
