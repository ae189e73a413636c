package safeguarding.gateway.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.MatchAdultsResponse;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.KnownPeople;
import safeguarding.gateway.view.KnownPeople.Person;
import safeguarding.gateway.view.PersonKnownPage;
import safeguarding.gateway.visitor.SignedIn;

/** Lays out the page on which the adult of an allegation is linked to somebody known before. */
final class PersonKnownGrpc {
  private final AdultsGrpc adults;

  PersonKnownGrpc(AdultsGrpc adults) {
    this.adults = adults;
  }

  PersonKnownPage page(SignedIn who, Frame frame, GetAllegationResponse record) {
    Adult told = record.getContact().getAdult();
    List<Person> notSame =
        record.getNotSameAdultIdsList().stream()
            .map(id -> adults.find(who, id).map(PeopleGrpc::known))
            .flatMap(Optional::stream)
            .toList();
    MatchAdultsResponse found =
        adults.match(who, told, record.getAllegationId(), record.getNotSameAdultIdsList());
    String link = "/allegations/" + record.getAllegationId();
    return new PersonKnownPage(
        frame.titled(
            "Is this person known?",
            new Frame.Crumb("Allegations", "/allegations"),
            new Frame.Crumb(record.getReference(), link)),
        record.getReference(),
        link,
        record.getEtag(),
        UUID.randomUUID().toString(),
        AdultSectionsGrpc.inBrief(told),
        record.getRepeat() > 0
            ? adults.find(who, record.getAdultId()).map(PeopleGrpc::known).orElse(null)
            : null,
        new KnownPeople(
            ContactContract.isTold(told),
            null,
            found.getCandidatesList().stream().map(PeopleGrpc::offered).toList(),
            notSame,
            found.getAskALado()));
  }
}
