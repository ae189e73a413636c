package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  private static final int TIMES = 2_000;

  private final Random random = new Random(20_180_604);

  @Test
  void every_date_of_the_contract_comes_back_as_it_went() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    for (int i = 0; i < TIMES; i++) {
      var date = LocalDate.ofEpochDay(random.nextLong(first, last + 1));

      assertThat(Wire.date(Wire.date(date), "born_on")).isEqualTo(date);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, 4",
    "2018, 0, 4",
    "2018, 6, 0",
    "0, 0, 0",
    "2018, 13, 1",
    "2018, 2, 29",
    "2018, 6, 31",
    "-1, 6, 4",
    "10000, 1, 1",
    "999999999, 1, 1",
    "2018, -6, 4"
  })
  void a_date_with_a_part_left_out_or_wrong_is_invalid(int year, int month, int day) {
    var date = Date.newBuilder().setYear(year).setMonth(month).setDay(day).build();

    assertThat(fieldOf(() -> Wire.date(date, "born_on"))).isEqualTo("born_on");
  }

  @Test
  void every_instant_comes_back_to_the_microsecond() {
    long first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    for (int i = 0; i < TIMES; i++) {
      var instant =
          Instant.ofEpochSecond(random.nextLong(first, last + 1), random.nextInt(1_000_000_000));

      assertThat(Wire.instant(Wire.instant(instant), "at"))
          .isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
    }
  }

  @Test
  void the_first_and_the_last_instant_of_the_contract_are_valid() {
    Instant first = Instant.parse("0001-01-01T00:00:00Z");
    Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");

    assertThat(Wire.instant(Wire.instant(first), "at")).isEqualTo(first);
    assertThat(Wire.instant(Wire.instant(last), "at")).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "-62135596801, 999999999", "253402300800, 0", "9223372036854775807, 2147483647",
    "-9223372036854775808, 0", "0, -1", "0, 1000000000"
  })
  void an_instant_outside_the_contract_is_invalid(long seconds, int nanos) {
    var timestamp = Timestamp.newBuilder().setSeconds(seconds).setNanos(nanos).build();

    assertThat(fieldOf(() -> Wire.instant(timestamp, "received_at"))).isEqualTo("received_at");
  }

  @Test
  void a_decimal_is_written_without_an_exponent_and_keeps_its_value() {
    for (int i = 0; i < TIMES; i++) {
      var value = new BigDecimal(new BigInteger(80, random), random.nextInt(-20, 20));

      String written = Wire.decimal(value).getValue();

      assertThat(written).matches("[0-9]+(\\.[0-9]+)?");
      assertThat(new BigDecimal(written)).isEqualByComparingTo(value);
    }
  }

  @Test
  void every_uuid_comes_back_in_small_letters_or_capitals() {
    for (int i = 0; i < TIMES; i++) {
      var id = new UUID(random.nextLong(), random.nextLong());

      assertThat(Wire.uuid(id.toString(), "id")).isEqualTo(id);
      assertThat(Wire.uuid(id.toString().toUpperCase(Locale.ROOT), "id")).isEqualTo(id);
    }
  }

  @Test
  void a_uuid_with_one_character_more_less_or_other_is_invalid() {
    for (int i = 0; i < TIMES; i++) {
      String id = new UUID(random.nextLong(), random.nextLong()).toString();
      int at = random.nextInt(id.length());

      assertThat(fieldOf(() -> Wire.uuid(id.substring(0, at) + id.substring(at + 1), "id")))
          .isEqualTo("id");
      assertThat(fieldOf(() -> Wire.uuid(id.substring(0, at) + "0" + id.substring(at), "id")))
          .isEqualTo("id");
      assertThat(fieldOf(() -> Wire.uuid(id.substring(0, at) + "g" + id.substring(at + 1), "id")))
          .isEqualTo("id");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 25", "1, 1", "25, 25", "100, 100"})
  void a_page_has_one_to_a_hundred_rows_and_by_itself_twenty_five(int asked, int size) {
    assertThat(Wire.pageSize(asked)).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void no_page_is_smaller_or_larger(int asked) {
    assertThat(fieldOf(() -> Wire.pageSize(asked))).isEqualTo("page_size");
  }

  private static String fieldOf(ThrowingCallable reading) {
    return catchThrowableOfType(InvalidRequest.class, reading).field();
  }
}
