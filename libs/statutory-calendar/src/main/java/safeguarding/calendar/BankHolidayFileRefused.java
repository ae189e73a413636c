package safeguarding.calendar;

/** A bank holiday file that is not in GOV.UK's format or leaves a gap; the message says why. */
public final class BankHolidayFileRefused extends RuntimeException {
  BankHolidayFileRefused(String message) {
    super(message);
  }

  BankHolidayFileRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
