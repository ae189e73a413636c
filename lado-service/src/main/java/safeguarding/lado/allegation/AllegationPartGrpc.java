package safeguarding.lado.allegation;

import java.time.LocalDate;
import safeguarding.contracts.lado.v1.GetAllegationResponse;

/**
 * A part of an allegation that a feature of its own keeps: the adult's other contacts, the strands
 * of an enquiry, its meetings. Each adds to what {@code GetAllegation} answers.
 */
public interface AllegationPartGrpc {

  /**
   * Adds what the feature knows of the allegation: its own fields, its clocks, and what happened in
   * it, in any order. Runs in the transaction that has found the allegation to be the caller's to
   * see.
   */
  void add(AllegationRecord kept, GetAllegationResponse.Builder view, LocalDate today);
}
