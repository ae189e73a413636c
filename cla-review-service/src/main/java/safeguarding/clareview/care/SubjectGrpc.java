package safeguarding.clareview.care;

import safeguarding.grpcedge.WireEnum;

/** What a review or an alert is about, in the contract's words. */
public final class SubjectGrpc {
  private SubjectGrpc() {}

  /** Writes it. */
  public static safeguarding.contracts.clareview.v1.ReviewSubject wire(ReviewSubject subject) {
    return WireEnum.write(
        safeguarding.contracts.clareview.v1.ReviewSubject.class, "REVIEW_SUBJECT_", subject);
  }
}
