package safeguarding.clareview.care;

import safeguarding.grpcedge.Wire;

/** What a change comes to, in the contract's words. */
public final class ChangedGrpc {
  private ChangedGrpc() {}

  /** Writes it. */
  public static safeguarding.contracts.clareview.v1.Changed wire(Changed changed) {
    return safeguarding.contracts.clareview.v1.Changed.newBuilder()
        .setEtag(changed.etag())
        .setChildId(changed.childId().toString())
        .setRecordedAt(Wire.instant(changed.recordedAt()))
        .build();
  }
}
