package safeguarding.grpcedge.indicators;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.rulings.Keyed;

/**
 * The ages by which figures are broken down, as in the DfE's returns and report 207/2018: an age is
 * reached on the day of the month of birth, and from 29 February, in a year without one, on the
 * 28th.
 */
public enum AgeBand implements Keyed {
  UNBORN("Unborn", 0),
  UNDER_1("Under 1", 1),
  FROM_1_TO_4("1 to 4", 5),
  FROM_5_TO_9("5 to 9", 10),
  FROM_10_TO_15("10 to 15", 16),
  FROM_16_TO_17("16 to 17", 18),
  FROM_18("18 or over", Integer.MAX_VALUE),
  NOT_KNOWN("Not known", Integer.MAX_VALUE);

  private final String title;
  private final int below;

  AgeBand(String title, int below) {
    this.title = title;
    this.below = below;
  }

  /** In plain words. */
  public String title() {
    return title;
  }

  /**
   * The key of the band as an SQL expression.
   *
   * @param birth an expression for the day of birth; null for what is not known
   * @param day an expression for the day on which the age is asked for
   */
  public static String sql(String birth, String day) {
    return Stream.of(values())
        .filter(band -> band.below < Integer.MAX_VALUE)
        .map(band ->
            "WHEN %s + interval '%d years' > %s THEN '%s'\n"
                .formatted(birth, band.below, day, band.key()))
        .collect(
            Collectors.joining(
                "",
                "CASE\nWHEN %s IS NULL THEN '%s'\n".formatted(birth, NOT_KNOWN.key()),
                "ELSE '%s'\nEND".formatted(FROM_18.key())));
  }
}
