package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.lado.adultmatching.AdultMatching;
import safeguarding.lado.adultmatching.AdultRegister;
import safeguarding.lado.adultmatching.Telling;
import safeguarding.lado.adultrole.OwnRoles;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.reader.LimitedCase;
import safeguarding.lado.reader.Reader;
import safeguarding.lado.words.AllegationWords;
import safeguarding.lado.words.AllegationWords.Written;
import safeguarding.lado.words.Place;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Corrects what a contact says, with a reason; what it said before is kept. Who the adult is, as
 * people linked or told apart, stays.
 */
@Singleton
public final class Corrections {
  private final CorrectionStore store;
  private final AllegationStore allegations;
  private final OwnRoles roles;
  private final AdultRegister adults;
  private final AdultMatching matching;
  private final CaseAccess access;
  private final AllegationWords words;
  private final RecordChanges changes;
  private final AuthorityTransactions transactions;
  private final Clock clock;

  Corrections(
      CorrectionStore store,
      AllegationStore allegations,
      OwnRoles roles,
      AdultRegister adults,
      AdultMatching matching,
      CaseAccess access,
      AllegationWords words,
      RecordChanges changes,
      AuthorityTransactions transactions,
      Clock clock) {
    this.store = store;
    this.allegations = allegations;
    this.roles = roles;
    this.adults = adults;
    this.matching = matching;
    this.access = access;
    this.words = words;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What a correction comes to.
   *
   * @param etag of the allegation
   * @param matchAgain whether the adult's name, other names or date of birth are others now, and
   *     somebody on record may be the same
   */
  public record Corrected(String etag, boolean matchAgain) {}

  /** A correction that may be made, of a case that is limited to these readers with it. */
  private record Judged(
      AllegationRecord kept, Contact contact, LimitedCase limits, List<Reader> readers) {
    Telling before() {
      return kept.allegation().contact().adult().telling();
    }

    Telling now() {
      return contact.adult().telling();
    }

    boolean tellsAnother() {
      return !before().givenNames().equals(now().givenNames())
          || !before().familyName().equals(now().familyName())
          || !before().otherNames().equals(now().otherNames())
          || !Objects.equals(before().born(), now().born());
    }
  }

  /**
   * Corrects a contact.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the record that the correction was made from
   * @param told the whole contact, as it is right
   * @throws NotFound when the caller's authority has no such allegation
   */
  public Ruling<Corrected> correct(
      Caller caller, String action, UUID id, String etag, ToldContact told, String reason) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    String why = reason.strip();
    matching.prepare(caller.authority());
    return transactions.write(
        caller.authority(),
        () ->
            changes
                .<AllegationRecord, Judged>change(
                    caller,
                    action,
                    new RecordReference(Allegations.RECORD_KIND, id),
                    etag,
                    () -> allegations.find(id),
                    kept -> judge(caller, kept, told, why, recorded),
                    (judged, kept) -> write(judged, why, recorded))
                .map(saved -> new Corrected(saved.etag(), matchAgain(caller, saved.value()))));
  }

  private Ruling<Judged> judge(
      Caller caller, AllegationRecord kept, ToldContact told, String why, Recorded recorded) {
    LimitedCase limits = access.of(kept.allegation().id());
    return access
        .named(caller, limits)
        .then(_ ->
            CorrectionRules.check(
                kept, store.firstThatFollowed(limits.id()), told, why, recorded.at()))
        .then(contact ->
            roles
                .offered(contact.adult().ownRole(), kept.allegation().contact().adult().ownRole())
                .map(_ -> contact))
        .then(contact ->
            (contact.adult().worksForTheCouncil()
                    ? access.whoIsToSee(caller, limits, "adult.setting_kind", recorded)
                    : Ruling.<List<Reader>>granted(List.of()))
                .map(readers -> new Judged(kept, contact, limits, readers)));
  }

  private boolean write(Judged judged, String why, Recorded recorded) {
    Contact contact = judged.contact();
    UUID id = judged.limits().id();
    if (!store.correct(judged.kept(), contact, why, recorded)) {
      return false;
    }
    adults.retell(id, judged.before(), judged.now());
    words.replace(id, contact.receivedOn(), ContactWords.of(contact));
    words.add(id, contact.receivedOn(), Written.in(Place.TEXT, why));
    if (contact.adult().worksForTheCouncil()) {
      access.limitForGood(judged.limits(), judged.readers(), recorded);
    }
    return true;
  }

  /** Whenever a name or date of birth changes, the adult is compared again (lado.md, Matching). */
  private boolean matchAgain(Caller caller, Judged judged) {
    if (!judged.tellsAnother()) {
      return false;
    }
    AllegedAdult adult = judged.kept().adult();
    Set<UUID> setAside = new HashSet<>(adult.notSame());
    setAside.add(adult.id());
    AdultMatching.Ranking ranking = matching.rank(caller, judged.now(), setAside);
    return !ranking.candidates().isEmpty() || ranking.askALado();
  }
}
