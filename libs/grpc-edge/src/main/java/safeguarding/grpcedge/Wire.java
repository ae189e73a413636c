package safeguarding.grpcedge;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import com.google.type.Decimal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The values that every contract writes alike: dates, instants, decimals, ids. */
public final class Wire {
  // From year 1 to year 9999, as the contracts' own types are defined.
  private static final long FIRST_SECOND = -62_135_596_800L;
  private static final long LAST_SECOND = 253_402_300_799L;

  private Wire() {}

  /** Writes a date. */
  public static Date date(LocalDate date) {
    return Date.newBuilder()
        .setYear(date.getYear())
        .setMonth(date.getMonthValue())
        .setDay(date.getDayOfMonth())
        .build();
  }

  /**
   * Reads a whole date.
   *
   * @param field path of the field, for the error
   * @throws InvalidRequest if year, month or day is missing or there is no such day
   */
  public static LocalDate date(Date date, String field) {
    // To Java there is a year 0; to the contract it is a year left out.
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new InvalidRequest(field);
    }
    try {
      return LocalDate.of(date.getYear(), date.getMonth(), date.getDay());
    } catch (DateTimeException e) {
      throw new InvalidRequest(field);
    }
  }

  /** Writes an instant. */
  public static Timestamp instant(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  /**
   * Reads an instant, to the microsecond that the database keeps.
   *
   * @throws InvalidRequest if it lies outside the years 1 to 9999
   */
  public static Instant instant(Timestamp timestamp, String field) {
    if (timestamp.getSeconds() < FIRST_SECOND
        || timestamp.getSeconds() > LAST_SECOND
        || timestamp.getNanos() < 0
        || timestamp.getNanos() > 999_999_999) {
      throw new InvalidRequest(field);
    }
    return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos() / 1_000 * 1_000L);
  }

  /** Writes a decimal without exponent. */
  public static Decimal decimal(BigDecimal value) {
    return Decimal.newBuilder().setValue(value.toPlainString()).build();
  }

  /**
   * Reads a UUID.
   *
   * @throws InvalidRequest if the text is none
   */
  public static UUID uuid(String text, String field) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // falls through: one answer for every text that is no UUID
    }
    throw new InvalidRequest(field);
  }

  /**
   * Reads a page size: 0 is 25.
   *
   * @throws InvalidRequest if it is negative or over 100
   */
  public static int pageSize(int asked) {
    if (asked < 0 || asked > 100) {
      throw new InvalidRequest("page_size");
    }
    return asked == 0 ? 25 : asked;
  }
}
