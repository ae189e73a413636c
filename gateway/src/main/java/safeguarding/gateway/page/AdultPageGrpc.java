package safeguarding.gateway.page;

import java.util.List;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultTelling;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.KnownPeople.Known;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.Event;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Sentence;

/** Lays out the page of an adult: everything told of them, contact by contact, newest first. */
final class AdultPageGrpc {
  private AdultPageGrpc() {}

  static RecordPage page(Frame frame, GetAdultResponse adult) {
    Adult newest = adult.getTellings(0).getAdult();
    String name = RecordWordsGrpc.name(newest);
    int contacts = adult.getTellingsCount();
    return new RecordPage(
        frame.titled(name, new Frame.Crumb("Allegations", "/allegations")),
        Sentence.count(contacts, "contact", "contacts"),
        List.of(
            new Fact("Born", BirthDatesGrpc.words(newest)),
            new Fact("Works in", RecordWordsGrpc.role(newest)),
            new Fact("Setting", RecordWordsGrpc.orUnknown(newest.getSetting()))),
        contacts > 1 ? List.of(AdultSectionsGrpc.REPEAT) : List.of(),
        name,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(
            Part.of(
                "contacts",
                "As told by each contact",
                adult.getTellingsList().stream().map(AdultPageGrpc::section).toList())),
        adult.getTellingsList().stream().map(AdultPageGrpc::event).toList());
  }

  private static Section section(AdultTelling telling) {
    Known known = PeopleGrpc.known(telling.getAllegation());
    return Section.of(
            known.reference() + ", " + known.words(), AdultSectionsGrpc.told(telling.getAdult()))
        .links(List.of(new Link("Open the record", known.address())));
  }

  private static Event event(AdultTelling telling) {
    return new Event(
        "Contact received",
        Moments.dayAndTime(ProtoTimes.instant(telling.getAllegation().getReceivedAt())),
        telling.getAllegation().getReference(),
        "");
  }
}
