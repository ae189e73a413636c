package safeguarding.lado.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.staff.StaffMember;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** Who may be let see a case, and who may not be shut out of it. */
final class ReaderPolicy {
  private ReaderPolicy() {}

  /** A case that is open to all may be limited, with a reason. */
  static Ruling<String> restrict(LimitedCase kept, String reason) {
    return kept.restricted()
        ? Ruling.refused(
            Refusal.of("already-restricted", "This case is limited to named people already"))
        : reason(reason, "Write why only named people may see this case");
  }

  /** A case about the council's own staff stays limited. */
  static Ruling<String> lift(LimitedCase kept, String reason) {
    if (!kept.restricted()) {
      return notRestricted();
    }
    return kept.always()
        ? Ruling.refused(
            Refusal.of(
                "always-restricted",
                "Cases about staff of the council's children's services stay limited to named"
                    + " people"))
        : reason(reason, "Write why everybody may see this case again");
  }

  /** One more person sees it. */
  static Ruling<ReaderTold> name(LimitedCase kept, ReaderTold told, Instant now) {
    if (!kept.restricted()) {
      return notRestricted();
    }
    Violations violations = new Violations();
    if (told.staffId() == null && told.subject().isEmpty() && told.name().isEmpty()) {
      violations.invalid("staff_id", "Choose a member of staff, or write who it is");
    } else {
      person(told, violations);
    }
    violations.required("capacity", told.capacity(), "Choose as what they see the case");
    if (told.capacity() == ReaderCapacity.INDEPENDENT_DECISION_MAKER) {
      violations.invalid("capacity", "Invite an independent decision maker instead");
    }
    if (kept.names(told.subject(), ReaderKind.NAMED, now)) {
      violations.against("already-named", told.field(), "This person is named already");
    }
    ahead(told, now, violations);
    violations.required("reason", told.reason(), "Write why they need to see it");
    violations.longText("reason", told.reason());
    return violations.ruling(() -> told);
  }

  /**
   * Somebody of the list of staff, with what they sign in with there: a slip in it would let
   * somebody else in.
   *
   * @param found empty where nobody of the list in post is meant
   */
  static Ruling<ReaderTold> onTheList(ReaderTold told, Optional<StaffMember> found) {
    if (!told.subject().isEmpty() || !told.name().isEmpty()) {
      return Ruling.refused(
          Refusal.at(
              Refusal.INVALID_FIELDS,
              told.field(),
              "Choose somebody from the list, or write who it is, but not both"));
    }
    if (found.isEmpty()) {
      return Ruling.refused(
          Refusal.at("staff-not-found", told.field(), "Choose somebody from the list"));
    }
    String subject = found.get().subject();
    return subject == null
        ? Ruling.refused(
            Refusal.at(
                "staff-without-sign-in",
                told.field(),
                "The page 'Who works where' has no sign-in of this person. Enter it there first"))
        : Ruling.granted(told.as(subject, found.get().name()));
  }

  /** Somebody from outside is asked to decide it, for a time. */
  static Ruling<ReaderTold> invite(LimitedCase kept, ReaderTold told, Instant now) {
    Violations violations = new Violations();
    person(told, violations);
    if (kept.names(told.subject(), ReaderKind.DECISION_MAKER, now)) {
      violations.against("already-invited", "subject", "This person is invited already");
    }
    violations.required(
        "home_authority", told.homeAuthority(), "Enter the authority they come from");
    violations.shortText("home_authority", told.homeAuthority());
    violations.required("reason", told.reason(), "Write why somebody from outside is to decide");
    violations.longText("reason", told.reason());
    violations.required("last_day", told.lastDay(), "Enter the last day, like 3 6 2019");
    ahead(told, now, violations);
    return violations.ruling(() -> told);
  }

  /** Everybody may be removed but the last who can decide. */
  static Ruling<Reader> remove(LimitedCase kept, UUID readerId, String reason) {
    return kept.reader(readerId)
        .map(reader -> remove(kept, reader, reason))
        .orElseGet(() -> refusedAt("reader-not-found", "Choose somebody who is named here"));
  }

  private static Ruling<Reader> remove(LimitedCase kept, Reader reader, String reason) {
    boolean last =
        kept.restricted()
            && reader.holdsTheCase()
            && kept.readers().stream().filter(Reader::holdsTheCase).count() == 1;
    return last
        ? refusedAt(
            "last-deciding-reader",
            "Name another LADO or head of service first, or nobody could decide this case")
        : reason(reason, "Write why they no longer need to see it").map(_ -> reader);
  }

  /** Somebody else who is named has looked at an emergency access. */
  static Ruling<Reader> acknowledge(LimitedCase kept, UUID readerId, String subject, Instant now) {
    Reader reader =
        kept.readers().stream()
            .filter(each -> each.id().equals(readerId) && each.kind() == ReaderKind.EMERGENCY)
            .findFirst()
            .orElse(null);
    if (reader == null) {
      return refusedAt("reader-not-found", "Choose an emergency access of this case");
    }
    if (reader.acknowledged() != null) {
      return Ruling.refused(
          Refusal.of("already-acknowledged", "Somebody has looked at this emergency access"));
    }
    return reader.subject().equals(subject) || !kept.names(subject, ReaderKind.NAMED, now)
        ? Ruling.refused(
            Refusal.of(
                "own-emergency-access",
                "Somebody who is named on this case, and did not open it themselves, must look at"
                    + " this emergency access"))
        : Ruling.granted(reader);
  }

  /** Somebody on the list of staff, or somebody in a unit. */
  static Ruling<CouncilWorkplace> work(
      CouncilWorkplace told, boolean staffKnown, boolean unitKnown) {
    Violations violations = new Violations();
    if ((told.staffId() == null) == (told.unitId() == null)) {
      violations.invalid("staff_id", "Choose either the person or the unit");
    } else if (told.staffId() != null && !staffKnown) {
      violations.against("staff-not-found", "staff_id", "Choose somebody from the list");
    } else if (told.unitId() != null && !unitKnown) {
      violations.against("unit-not-found", "unit_id", "Choose a unit from the list");
    }
    return violations.ruling(() -> told);
  }

  /** Who decides is asked where the adult works, unless it is known that it is not the council. */
  static Ruling<UUID> withoutWorkplace(LimitedCase kept) {
    if (kept.always()) {
      return Ruling.refused(
          Refusal.of(
              "workplace-not-said",
              "Say first where in the council this person works, so that nobody of their own"
                  + " service decides"));
    }
    return kept.employerNotSaid()
        ? Ruling.refused(
            Refusal.of(
                "employer-not-said",
                "Say first whether this person works for the council's children's services: change"
                    + " 'Kind of setting', or say where in the council they work"))
        : Ruling.granted(kept.id());
  }

  private static void person(ReaderTold told, Violations violations) {
    violations.required("subject", told.subject(), "Enter the sign-in name of their account");
    violations.shortText("subject", told.subject());
    violations.required("name", told.name(), "Enter their name");
    violations.shortText("name", told.name());
  }

  private static void ahead(ReaderTold told, Instant now, Violations violations) {
    LocalDate today = LondonTime.dateOf(now);
    if (told.lastDay() != null
        && (told.lastDay().isBefore(today) || told.lastDay().isAfter(today.plusYears(1)))) {
      violations.invalid("last_day", "Enter a day from today to a year from now");
    }
  }

  private static Ruling<String> reason(String reason, String missing) {
    Violations violations = new Violations();
    violations.required("reason", reason, missing);
    violations.longText("reason", reason);
    return violations.ruling(() -> reason);
  }

  private static <T> Ruling<T> notRestricted() {
    return Ruling.refused(
        Refusal.of("not-restricted", "This case is open to everybody whose work needs it"));
  }

  private static <T> Ruling<T> refusedAt(String code, String message) {
    return Ruling.refused(Refusal.at(code, "reader_id", message));
  }
}
