package safeguarding.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales, for an unbroken run of whole years. Immutable.
 *
 * <p>Source: GOV.UK's {@code bank-holidays.json} for 2012 to 2028; for 1995 to 2011 the Banking and
 * Financial Dealings Act 1971 and the proclamations that moved or added a day (8 May 1995, 31
 * December 1999, 3 and 4 June 2002, 29 April 2011).
 */
public final class BankHolidays {
  /** No year since 1978, when the early May holiday was added, has had fewer. */
  private static final int FEWEST_IN_A_YEAR = 8;

  private static final BankHolidays SHIPPED =
      shipped("bank-holidays-1995-2011.json").mergedWith(shipped("bank-holidays-2012-2028.json"));

  private final NavigableMap<Integer, List<BankHoliday>> years;

  private BankHolidays(NavigableMap<Integer, List<BankHoliday>> years) {
    this.years = years;
  }

  /** The years that come with this library: 1995 to 2028. */
  public static BankHolidays shipped() {
    return SHIPPED;
  }

  /**
   * The shipped years with a newer official file over them: it replaces every year that it holds
   * completely and adds the years after (or before) them. An older file than the shipped one would
   * forget the days proclaimed since.
   *
   * <p>A year counts as complete with at least eight bank holidays. An incomplete first or last
   * year of the file is left out as if it were not there, so the last known day is always the 31
   * December of a complete year; an incomplete year between two others is refused.
   *
   * @param officialFile GOV.UK's {@code bank-holidays.json}, at most 1 MiB; read to its end, not
   *     closed
   * @throws BankHolidayFileRefused where the file is malformed, holds no complete year, or leaves a
   *     year unknown between itself and the shipped ones
   * @throws IOException where the stream cannot be read
   */
  public static BankHolidays importedFrom(InputStream officialFile) throws IOException {
    return SHIPPED.mergedWith(read(officialFile));
  }

  /** 1 January of the first known year. */
  public LocalDate firstDay() {
    return LocalDate.of(years.firstKey(), 1, 1);
  }

  /** 31 December of the last known year. */
  public LocalDate lastDay() {
    return LocalDate.of(years.lastKey(), 12, 31);
  }

  /**
   * The bank holiday on a day; empty on every other day.
   *
   * @throws BeyondKnownCalendar where the day lies in no known year
   */
  public Optional<BankHoliday> on(LocalDate day) {
    List<BankHoliday> ofYear = years.get(day.getYear());
    if (ofYear == null) {
      throw new BeyondKnownCalendar(LongDate.inWords(day), this);
    }
    return ofYear.stream().filter(holiday -> holiday.date().equals(day)).findAny();
  }

  /** Every known bank holiday, oldest first. */
  public List<BankHoliday> all() {
    return years.values().stream().flatMap(List::stream).toList();
  }

  private BankHolidays mergedWith(BankHolidays newer) {
    NavigableMap<Integer, List<BankHoliday>> merged = new TreeMap<>(years);
    merged.putAll(newer.years);
    for (int year = merged.firstKey(); year < merged.lastKey(); year++) {
      if (!merged.containsKey(year)) {
        throw new BankHolidayFileRefused(
            "The bank holiday file leaves the year " + year + " unknown.");
      }
    }
    return new BankHolidays(merged);
  }

  private static BankHolidays read(InputStream file) throws IOException {
    NavigableMap<Integer, List<BankHoliday>> years =
        BankHolidayFile.read(file).stream()
            .sorted((a, b) -> a.date().compareTo(b.date()))
            .collect(
                Collectors.groupingBy(
                    holiday -> holiday.date().getYear(),
                    TreeMap::new,
                    Collectors.toUnmodifiableList()));
    dropIfIncomplete(years, years.firstKey());
    if (!years.isEmpty()) {
      dropIfIncomplete(years, years.lastKey());
    }
    if (years.isEmpty()) {
      throw new BankHolidayFileRefused(
          "The bank holiday file holds no complete year of England and Wales.");
    }
    years.forEach((year, holidays) -> {
      if (holidays.size() < FEWEST_IN_A_YEAR) {
        throw new BankHolidayFileRefused(
            "The bank holiday file has only %d bank holidays in %d; a year has at least %d."
                .formatted(holidays.size(), year, FEWEST_IN_A_YEAR));
      }
    });
    return new BankHolidays(years);
  }

  private static void dropIfIncomplete(
      NavigableMap<Integer, List<BankHoliday>> years, Integer year) {
    List<BankHoliday> holidays = years.get(year);
    if (holidays != null && holidays.size() < FEWEST_IN_A_YEAR) {
      years.remove(year);
    }
  }

  private static BankHolidays shipped(String resource) {
    try (InputStream file =
        Objects.requireNonNull(BankHolidays.class.getResourceAsStream(resource))) {
      return read(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
