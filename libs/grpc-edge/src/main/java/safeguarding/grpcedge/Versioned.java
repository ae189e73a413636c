package safeguarding.grpcedge;

/** A record as it is kept, whose changes are counted. */
public interface Versioned {
  /** Counts the changes, from 1. */
  int version();

  /** What a change must bring back to show that it was made from what is kept now. Opaque. */
  default String etag() {
    return Integer.toString(version());
  }

  /** The etag of the record once a change is saved over this version. */
  default String nextEtag() {
    return Integer.toString(version() + 1);
  }
}
