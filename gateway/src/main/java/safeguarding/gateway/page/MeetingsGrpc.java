package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.visitor.SignedIn;

/** Reads one meeting as its service tells it. */
@Singleton
final class MeetingsGrpc {
  private final Services services;

  MeetingsGrpc(Services services) {
    this.services = services;
  }

  /** Ends the request where the reader may not have it. */
  GetMeetingResponse read(SignedIn who, UUID id) {
    return services
        .lado()
        .read(
            who,
            MeetingServiceGrpc::newBlockingStub,
            lado ->
                lado.getMeeting(
                    GetMeetingRequest.newBuilder()
                        .setAuthorityCode(who.caller().authority().code())
                        .setMeetingId(id.toString())
                        .build()));
  }
}
