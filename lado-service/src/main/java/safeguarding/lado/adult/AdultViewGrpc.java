package safeguarding.lado.adult;

import safeguarding.contracts.lado.v1.AdultCandidate;
import safeguarding.contracts.lado.v1.AdultTelling;
import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.GetAdultResponse;
import safeguarding.contracts.lado.v1.MatchBand;
import safeguarding.contracts.lado.v1.MatchReason;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.allegation.AllegationViewGrpc;
import safeguarding.lado.allegation.ToldAdultGrpc;

/** What is shown of an adult on record, in the contract's words. */
final class AdultViewGrpc {
  private AdultViewGrpc() {}

  static AdultCandidate candidate(OfferedAdult offered) {
    var wire =
        AdultCandidate.newBuilder()
            .setAdultId(offered.known().id().toString())
            .setBand(WireEnum.write(MatchBand.class, "MATCH_BAND_", offered.candidate().band()))
            .setAdult(ToldAdultGrpc.wire(offered.told()));
    offered
        .candidate()
        .reasons()
        .forEach(
            reason -> wire.addReasons(WireEnum.write(MatchReason.class, "MATCH_REASON_", reason)));
    offered.known().allegations().forEach(each -> wire.addAllegations(allegation(each)));
    return wire.build();
  }

  static GetAdultResponse known(KnownAdult known) {
    var wire = GetAdultResponse.newBuilder().setAdultId(known.id().toString());
    known
        .allegations()
        .forEach(each ->
            wire.addTellings(
                AdultTelling.newBuilder()
                    .setAllegation(allegation(each))
                    .setAdult(ToldAdultGrpc.wire(each.told()))));
    return wire.build();
  }

  private static safeguarding.contracts.lado.v1.AdultAllegation allegation(AdultAllegation each) {
    return safeguarding.contracts.lado.v1.AdultAllegation.newBuilder()
        .setAllegationId(each.id().toString())
        .setReference(each.reference())
        .setReceivedAt(Wire.instant(each.receivedAt()))
        .setState(AllegationViewGrpc.state(each.state()))
        .setEnquiryOutcome(
            WireEnum.write(AllegationOutcome.class, "ALLEGATION_OUTCOME_", each.outcome()))
        .build();
  }
}
