package safeguarding.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as British people write them in a sentence: 22 November 2018. */
public final class LongDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private LongDate() {}

  /** The day in words, such as {@code 4 June 2018}. */
  public static String inWords(LocalDate day) {
    return FORMAT.format(day);
  }
}
