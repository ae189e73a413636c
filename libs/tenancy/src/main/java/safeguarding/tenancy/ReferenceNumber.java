package safeguarding.tenancy;

import java.util.Locale;

/**
 * A reference that people quote, such as {@code LADO-2018-0043}.
 *
 * @param series capital letters, two to twelve
 * @param year the year of receipt in London
 * @param number from 1, without gaps within an authority, series and year
 */
public record ReferenceNumber(String series, int year, int number) {
  /** Returns the reference as it is quoted: the number has at least four digits. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s-%d-%04d", series, year, number);
  }
}
