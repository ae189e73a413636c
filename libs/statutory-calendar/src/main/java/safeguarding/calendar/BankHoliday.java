package safeguarding.calendar;

import java.time.LocalDate;

/**
 * One bank holiday of England and Wales, as GOV.UK lists it.
 *
 * @param date the day that is not worked: the substitute day where the feast falls on a weekend
 * @param title the official title, such as {@code Boxing Day}; never blank
 * @param notes {@code Substitute day}, {@code Extra bank holiday}, or empty
 */
public record BankHoliday(LocalDate date, String title, String notes) {}
