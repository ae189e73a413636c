package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.UUID;

/** What is on record of the reinstatements that were raised with directors. */
public interface NotAgreedReinstatements {

  /**
   * What the directors are told of them now. Runs in the transaction that asks.
   *
   * @param number of the entry of the adult's work that was raised
   * @return empty where nothing of it is left that is not agreed
   */
  String reason(UUID allegationId, int number);

  /**
   * The day from which they are asked. Where it was the day on which the LADO learned of it, and
   * that was corrected since, it is the right one. Runs in the transaction that asks.
   *
   * @param raisedOn the day that is on record
   */
  LocalDate raisedOn(UUID allegationId, int number, LocalDate raisedOn);
}
