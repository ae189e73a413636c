package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.ContactDraftRow;
import safeguarding.contracts.lado.v1.ListContactDraftsRequest;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.view.DraftLink;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/** The contacts that a person has begun and not logged, to be found again where work begins. */
@Singleton
final class DraftsGrpc {
  private final Services services;

  DraftsGrpc(Services services) {
    this.services = services;
  }

  /**
   * The person's own, newest first; none for who logs no contacts, and none while the service is
   * away, which the page around it says.
   */
  List<DraftLink> own(SignedIn who) {
    if (!who.may(AllegationServiceGrpc.getListContactDraftsMethod())) {
      return List.of();
    }
    try {
      return services
          .lado()
          .read(
              who,
              AllegationServiceGrpc::newBlockingStub,
              lado ->
                  lado.listContactDrafts(
                      ListContactDraftsRequest.newBuilder()
                          .setAuthorityCode(who.caller().authority().code())
                          .build()))
          .getDraftsList()
          .stream()
          .map(DraftsGrpc::link)
          .toList();
    } catch (ServiceUnavailable silence) {
      return List.of();
    }
  }

  private static DraftLink link(ContactDraftRow draft) {
    String about =
        draft.getAdultInitials().isEmpty() ? "No name yet" : "About " + draft.getAdultInitials();
    return new DraftLink(
        about + ", saved on " + Moments.dayAndTime(ProtoTimes.instant(draft.getSavedAt())),
        "/allegations/log/" + draft.getDraftId() + "/call");
  }
}
