package safeguarding.lado.allegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.lado.allegation.Allegation.Decided;
import safeguarding.lado.correction.Correcting;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How a contact may be corrected: to whatever could have been logged, as long as nothing that
 * followed loses its ground.
 */
final class CorrectionRules {
  private static final String RECEIVED_AT = "received_at";

  private final AllegationRecord kept;
  private final Optional<LocalDate> followed;
  private final Violations violations = new Violations();

  private CorrectionRules(AllegationRecord kept, Optional<LocalDate> followed) {
    this.kept = kept;
    this.followed = followed;
  }

  /**
   * The contact as it is right, when every rule is kept.
   *
   * @param followed the first day of what is recorded of the case besides; empty when nothing is
   * @param told all of it
   */
  static Ruling<Contact> check(
      AllegationRecord kept,
      Optional<LocalDate> followed,
      ToldContact told,
      String why,
      Instant now) {
    Contact before = kept.allegation().contact();
    return ContactRules.check(told.takenElseBy(before.takenBy()), now)
        .then(contact ->
            contact.equals(before)
                ? Ruling.refused(Correcting.NOTHING_CHANGED)
                : new CorrectionRules(kept, followed).ruling(contact, why));
  }

  private Ruling<Contact> ruling(Contact contact, String why) {
    received(contact);
    Correcting.reason(violations, why);
    return violations.ruling(() -> contact);
  }

  /** New information may have opened the enquiry long after the contact was first decided upon. */
  private static boolean follows(Contact contact, @Nullable LocalDate consideredOn) {
    return consideredOn != null && contact.receivedOn().isAfter(consideredOn);
  }

  /** The reference has the year of receipt; a decision, like the logging, came after it. */
  private void received(Contact contact) {
    int year = kept.allegation().contact().receivedOn().getYear();
    if (contact.receivedOn().getYear() != year) {
      violations.against(
          "year-of-reference",
          RECEIVED_AT,
          "The reference has the year %d: enter a day of that year".formatted(year));
    } else if (contact.receivedAt().isAfter(kept.contactRecorded().at())) {
      violations.against(
          "received-after-logged", RECEIVED_AT, "It cannot have reached you after it was logged");
    } else if (kept.allegation() instanceof Decided decided
        && (contact.receivedAt().isAfter(decided.decision().decidedAt())
            || follows(contact, kept.consideredOn()))) {
      violations.against(
          "received-after-decision",
          RECEIVED_AT,
          "It cannot have reached you after the threshold was decided");
    } else if (followed.isPresent() && contact.receivedOn().isAfter(followed.get())) {
      violations.against(
          "received-after-what-followed",
          RECEIVED_AT,
          "It cannot have reached you after %s, when the first happened that the record tells"
              .formatted(LongDate.inWords(followed.get())));
    }
  }
}
