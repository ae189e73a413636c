package safeguarding.childprotection.child;

import safeguarding.grpcedge.Wire;

/** A change in the contract's words. */
public final class ChangedGrpc {
  private ChangedGrpc() {}

  /** Writes what a change came to. */
  public static safeguarding.contracts.childprotection.v1.Changed wire(Changed changed) {
    return safeguarding.contracts.childprotection.v1.Changed.newBuilder()
        .setEtag(changed.etag())
        .setFamilyId(changed.familyId().toString())
        .setRecordedAt(Wire.instant(changed.recordedAt()))
        .build();
  }
}
