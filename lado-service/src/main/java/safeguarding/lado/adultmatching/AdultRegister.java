package safeguarding.lado.adultmatching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.words.WordInsertion;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;
import safeguarding.security.Caller;

/** Enters adults and the tellings of them, in the transaction of whoever tells. */
@Singleton
public final class AdultRegister {
  /** There is no such adult, or none that the caller may see. */
  public static final String ADULT_NOT_FOUND = "adult-not-found";

  private static final int MOST_NOT_SAME = 20;

  private final AdultMatchStore store;
  private final AdultAccess access;

  AdultRegister(AdultMatchStore store, AdultAccess access) {
    this.store = store;
    this.access = access;
  }

  /** Whether a contact may be about whom it is said to be about. */
  public Ruling<AdultChoice> check(Caller caller, AdultChoice choice) {
    Violations violations = new Violations();
    List<UUID> named = new ArrayList<>(choice.notSame());
    if (choice.notSame().size() > MOST_NOT_SAME) {
      violations.invalid("not_same_adult_ids", "Set aside 20 people or fewer");
    }
    if (choice.known() != null) {
      named.add(choice.known());
    }
    Set<UUID> visible = access.visible(caller, named);
    if (choice.known() != null && !visible.contains(choice.known())) {
      violations.against(ADULT_NOT_FOUND, "adult_id", "This person is not on record. Search again");
    }
    for (int i = 0; i < choice.notSame().size(); i++) {
      UUID other = choice.notSame().get(i);
      if (other.equals(choice.known())) {
        violations.against(
            "same-and-not-same",
            "not_same_adult_ids[" + i + "]",
            "Choose whether this is the same person or not");
      } else if (!visible.contains(other)) {
        violations.against(
            ADULT_NOT_FOUND,
            "not_same_adult_ids[" + i + "]",
            "This person is not on record. Search again");
      }
    }
    return violations.ruling(() -> choice);
  }

  /** A person of their own. */
  public UUID newAdult(Recorded recorded) {
    UUID id = UUID.randomUUID();
    store.insertAdult(id, recorded);
    return id;
  }

  /**
   * Makes a new allegation and its adult findable, and keeps who they are not.
   *
   * @param words by which the allegation is found
   * @return who they are: the one who was chosen, or somebody new
   */
  public UUID tell(
      UUID allegationId,
      Telling telling,
      AdultChoice choice,
      WordInsertion words,
      Recorded recorded) {
    boolean isNew = choice.known() == null;
    UUID adult = choice.known() == null ? UUID.randomUUID() : choice.known();
    store.tell(
        allegationId, adult, isNew, MatchKeys.kept(telling), choice.notSame(), words, recorded);
    return adult;
  }

  /** Makes an allegation findable by what it tells of its adult now, and no more by what it did. */
  public void retell(UUID allegationId, Telling before, Telling now) {
    store.rekey(allegationId, MatchKeys.kept(before), MatchKeys.kept(now));
  }
}
