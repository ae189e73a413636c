package safeguarding.calendar;

/**
 * A working day was asked for that lies outside the years whose bank holidays are known. There is
 * no guess to fall back on; the message names the first and the last known day. A newer official
 * list ({@link BankHolidays#importedFrom}) moves the end.
 */
public final class BeyondKnownCalendar extends RuntimeException {
  BeyondKnownCalendar(String asked, BankHolidays known) {
    super(
        "%s: beyond the known bank holidays, which run from %s to %s. Import a newer official list."
            .formatted(
                asked, LongDate.inWords(known.firstDay()), LongDate.inWords(known.lastDay())));
  }
}
