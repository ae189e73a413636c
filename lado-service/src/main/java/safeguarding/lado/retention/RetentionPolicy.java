package safeguarding.lado.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.retention.RetainedCase.Said;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How long a record is kept, and how it ends. 'At least until the accused has reached normal
 * pension age or for a period of 10 years from the date of the allegation if that is longer' (KCSIE
 * part 4).
 */
final class RetentionPolicy {
  static final int YEARS = 10;

  /** Younger nobody is who works with children, paid or as a volunteer. */
  static final int YOUNGEST = 16;

  private RetentionPolicy() {}

  /**
   * Until when the record of each of these contacts is kept. All contacts about one adult are kept
   * as long as the one that is kept longest: one that is gone could no longer show that concerns
   * 'were very similar in nature' (report 205/2018), and police have used records ten years old.
   * The date of the allegation is the day of the contact: it is never before what it tells of.
   *
   * @param tellings at least one
   */
  static KeptUntil until(List<TellingFacts> tellings) {
    LocalDate last =
        tellings.stream()
            .map(TellingFacts::receivedOn)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    KeptUntil pension = pensionAge(tellings);
    LocalDate tenYears = last.plusYears(YEARS);
    return tenYears.isAfter(pension.day())
        ? new KeptUntil(tenYears, RetentionReason.TEN_YEARS)
        : pension;
  }

  /**
   * Where contacts tell different dates of birth, the latest; where only the year or the month is
   * known, its last day; where nobody knows any, somebody who was sixteen at the first contact. So
   * a record may be kept too long, never too short, and none for ever (UK GDPR article 5(1)(e)).
   */
  private static KeptUntil pensionAge(List<TellingFacts> tellings) {
    Optional<BirthDate> youngest =
        tellings.stream()
            .flatMap(telling -> Optional.ofNullable(telling.born()).stream())
            .max(Comparator.comparing(BirthDate::latest));
    if (youngest.isPresent()) {
      return new KeptUntil(
          StatePensionAge.reachedBy(youngest.get().latest()),
          youngest.get().day() == null
              ? RetentionReason.PENSION_AGE_AT_LATEST
              : RetentionReason.PENSION_AGE);
    }
    LocalDate first =
        tellings.stream()
            .map(TellingFacts::receivedOn)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new KeptUntil(
        StatePensionAge.reachedBy(first.minusYears(YOUNGEST)),
        RetentionReason.PENSION_AGE_NOT_KNOWN);
  }

  /**
   * The deletion of a record may be proposed.
   *
   * @param whole the same with every contact about the adult, also those that the caller may not
   *     see
   */
  static Ruling<RetainedCase> propose(
      RetainedCase kept, RetainedCase whole, String reason, LocalDate today) {
    if (kept.proposal() != null) {
      return refused("deletion-already-proposed", "Somebody has proposed to delete this record");
    }
    return over(kept, whole, today).then(each -> withReason(each, reason));
  }

  /** A proposal may be taken back, by whoever made it, or turned down by others. */
  static Ruling<Said> withdraw(RetainedCase kept, String reason) {
    Said proposal = kept.proposal();
    return proposal == null
        ? refused("deletion-not-proposed", "Nobody has proposed to delete this record")
        : withReason(proposal, reason);
  }

  /**
   * The record may be deleted: by somebody other than who proposed it.
   *
   * @param whole the same with every contact about the adult, also those that the caller may not
   *     see
   */
  static Ruling<RetainedCase> confirm(
      RetainedCase kept, RetainedCase whole, String subject, boolean understood, LocalDate today) {
    Said proposal = kept.proposal();
    if (proposal == null) {
      return refused("deletion-not-proposed", "Nobody has proposed to delete this record");
    }
    if (proposal.recorded().subject().equals(subject)) {
      return refused(
          "same-person", "You have proposed to delete this record. Somebody else must confirm it");
    }
    return over(kept, whole, today)
        .then(each ->
            understood
                ? Ruling.granted(each)
                : refusedAt("understood", "Tick this to show that you know what goes for good"));
  }

  private static Ruling<RetainedCase> over(RetainedCase kept, RetainedCase whole, LocalDate today) {
    if (kept.hold() != null) {
      return refused("legal-hold", "This record is under a legal hold and is not deleted");
    }
    if (kept.open()) {
      return refused("case-still-open", "This case is not closed or concluded yet");
    }
    if (kept.keptUntil(today).day().isAfter(today)) {
      return refused("retention-not-over", "This record must be kept longer");
    }
    // Says no more of a restricted case than adult matching does.
    return whole.isOver(today)
        ? Ruling.granted(kept)
        : refused(
            "needed-elsewhere",
            "Another record about the same adult needs this one. It cannot be deleted now");
  }

  /** The record may be held. */
  static Ruling<RetainedCase> hold(RetainedCase kept, String reason) {
    return kept.hold() == null
        ? withReason(kept, reason)
        : refused("already-held", "This record is under a legal hold");
  }

  /** The hold may be lifted. */
  static Ruling<Said> lift(RetainedCase kept, String reason) {
    Said hold = kept.hold();
    return hold == null
        ? refused("not-held", "This record is not under a legal hold")
        : withReason(hold, reason);
  }

  private static <T> Ruling<T> withReason(T value, String reason) {
    Violations wrong = new Violations();
    wrong.required("reason", reason, "Write the reason");
    wrong.longText("reason", reason);
    return wrong.ruling(() -> value);
  }

  private static <T> Ruling<T> refused(String code, String message) {
    return Ruling.refused(Refusal.of(code, message));
  }

  private static <T> Ruling<T> refusedAt(String field, String message) {
    return Ruling.refused(Refusal.at(Refusal.INVALID_FIELDS, field, message));
  }
}
