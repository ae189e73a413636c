package safeguarding.lado.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.Versioned;

/**
 * Who sees an allegation.
 *
 * @param id of the allegation
 * @param version of the allegation
 * @param restricted whether only those who are named see it
 * @param always whether that cannot be lifted
 * @param employerNotSaid whether the adult works in social care, or in an added role, and nobody
 *     has said for whom: it may be the council's children's services
 * @param readers everybody who was ever named, newest first
 * @param workplace null when nobody has said where in the council the adult works
 */
public record LimitedCase(
    UUID id,
    int version,
    boolean restricted,
    boolean always,
    boolean employerNotSaid,
    List<Reader> readers,
    @Nullable CouncilWorkplace workplace)
    implements Versioned {
  /** Keeps its own copy of the list. */
  public LimitedCase {
    readers = List.copyOf(readers);
  }

  /** A reader who has not been removed. */
  Optional<Reader> reader(UUID readerId) {
    return readers.stream()
        .filter(reader -> reader.id().equals(readerId) && reader.ended() == null)
        .findFirst();
  }

  /** Whether somebody sees it by name at a moment, in this way. */
  boolean names(String subject, ReaderKind kind, Instant at) {
    return readers.stream()
        .anyMatch(
            reader -> reader.subject().equals(subject) && reader.kind() == kind && reader.sees(at));
  }
}
