package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.KnownPeople;
import safeguarding.gateway.view.KnownPeople.Person;
import safeguarding.gateway.visitor.SignedIn;

/** Looks for the adult of a contact that is being written among those on record. */
@Singleton
final class PeopleOnRecord {
  /** Letters of a name or a setting. */
  private static final int LONGEST = 200;

  private final AdultsGrpc adults;

  PeopleOnRecord(AdultsGrpc adults) {
    this.adults = adults;
  }

  /** Who may be the adult as written so far, and what was chosen. */
  KnownPeople of(SignedIn who, Form form, LocalDate today) {
    Adult adult = ContactContract.adult(form, today);
    List<String> aside = PersonChoice.notSame(form);
    String chosen = PersonChoice.same(form);
    boolean asked = ContactContract.isTold(adult);
    if (!asked && aside.isEmpty() && chosen.isEmpty()) {
      return KnownPeople.NOT_ASKED;
    }
    List<Person> notSame = aside.stream().map(id -> person(who, id)).toList();
    if (!chosen.isEmpty()) {
      return new KnownPeople(asked, person(who, chosen), List.of(), notSame, false);
    }
    return offered(who, adult, aside, notSame);
  }

  /** Only who may be the adult as written so far, which is asked again and again. */
  KnownPeople offered(SignedIn who, Form form, LocalDate today) {
    Adult adult = ContactContract.adult(form, today);
    return ContactContract.isTold(adult)
        ? offered(who, adult, PersonChoice.notSame(form), List.of())
        : KnownPeople.NOT_ASKED;
  }

  private KnownPeople offered(SignedIn who, Adult adult, List<String> aside, List<Person> notSame) {
    MatchAdultsResponse found = adults.match(who, inShort(adult), "", aside);
    return new KnownPeople(
        ContactContract.isTold(adult),
        null,
        found.getCandidatesList().stream().map(PeopleGrpc::offered).toList(),
        notSame,
        found.getAskALado());
  }

  /** Somebody may type more than any name is long: what is looked for is the beginning of it. */
  private static Adult inShort(Adult adult) {
    return adult.toBuilder()
        .setGivenNames(beginning(adult.getGivenNames()))
        .setFamilyName(beginning(adult.getFamilyName()))
        .setSetting(beginning(adult.getSetting()))
        .clearOtherNames()
        .addAllOtherNames(
            adult.getOtherNamesList().stream()
                .limit(ContactForm.MOST_OTHER_NAMES)
                .map(PeopleOnRecord::beginning)
                .toList())
        .build();
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  /**
   * Who is chosen stays chosen, until somebody undoes it, even where they are not on record now.
   */
  private Person person(SignedIn who, String id) {
    return adults
        .find(who, id)
        .map(PeopleGrpc::known)
        .orElseGet(() ->
            new Person(id, "Somebody who is no longer on record", null, "", List.of(), List.of()));
  }
}
