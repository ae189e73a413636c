package safeguarding.gateway.api;

import com.google.type.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days as far as they are known, as JSON has them: 1984-03-07, 1984-03, 1984. */
final class PartialDays {
  private PartialDays() {}

  /**
   * Reads one.
   *
   * @throws DateTimeException if it is none
   */
  static Date read(String text) {
    Date.Builder date = Date.newBuilder();
    switch (text.length()) {
      case 4 -> date.setYear(Year.parse(text).getValue());
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        date.setYear(month.getYear()).setMonth(month.getMonthValue());
      }
      default -> {
        LocalDate day = LocalDate.parse(text);
        date.setYear(day.getYear()).setMonth(day.getMonthValue()).setDay(day.getDayOfMonth());
      }
    }
    return date.build();
  }

  /** Writes one. */
  static String text(Date date) {
    if (date.getMonth() == 0) {
      return Year.of(date.getYear()).toString();
    }
    return date.getDay() == 0
        ? YearMonth.of(date.getYear(), date.getMonth()).toString()
        : LocalDate.of(date.getYear(), date.getMonth(), date.getDay()).toString();
  }
}
