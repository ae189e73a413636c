package safeguarding.lado.pattern;

import safeguarding.contracts.lado.v1.AllegationOutcome;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.lado.allegation.AllegationViewGrpc;

/** Patterns in the contract's words. */
final class PatternViewGrpc {
  private static final int MOST_CONTACTS = 50;

  private PatternViewGrpc() {}

  /**
   * Writes a pattern.
   *
   * @param withNames whether an adult is named, and not only by initials
   */
  static safeguarding.contracts.lado.v1.Pattern wire(Pattern pattern, boolean withNames) {
    var wire =
        safeguarding.contracts.lado.v1.Pattern.newBuilder()
            .setKind(
                WireEnum.write(
                    safeguarding.contracts.lado.v1.PatternKind.class,
                    "PATTERN_KIND_",
                    pattern.kind()))
            .setAbout(about(pattern, withNames))
            .setCount(pattern.contacts().size());
    pattern.contacts().stream()
        .limit(MOST_CONTACTS)
        .forEach(contact -> wire.addContacts(wire(contact)));
    return wire.build();
  }

  private static String about(Pattern pattern, boolean withNames) {
    PatternContact newest = pattern.newest();
    return switch (pattern.kind()) {
      case ADULT -> {
        PersonName name = new PersonName(newest.givenNames(), newest.familyName());
        yield withNames ? name.full() : name.initials();
      }
      case SETTING ->
          newest.setting().isEmpty() ? "Ofsted number " + newest.settingUrn() : newest.setting();
    };
  }

  private static safeguarding.contracts.lado.v1.PatternContact wire(PatternContact contact) {
    return safeguarding.contracts.lado.v1.PatternContact.newBuilder()
        .setAllegationId(contact.id().toString())
        .setReference(contact.reference())
        .setReceivedOn(Wire.date(contact.receivedOn()))
        .setPrimaryConcern(WireEnum.write(Concern.class, "CONCERN_", contact.concern()))
        .setState(AllegationViewGrpc.state(contact.state()))
        .setEnquiryOutcome(
            WireEnum.write(AllegationOutcome.class, "ALLEGATION_OUTCOME_", contact.outcome()))
        .build();
  }
}
