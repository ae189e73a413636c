package safeguarding.lado.allegation;

import com.google.type.Date;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.lado.adultmatching.BirthDate;

/** A date of birth as far as it is known: google.type.Date writes 0 for what is not. */
final class BirthDateGrpc {
  private BirthDateGrpc() {}

  static @Nullable BirthDate read(safeguarding.contracts.lado.v1.Adult wire, String field) {
    if (!wire.hasDateOfBirth()) {
      return null;
    }
    Date date = wire.getDateOfBirth();
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new InvalidRequest(field);
    }
    try {
      return new BirthDate(date.getYear(), known(date.getMonth()), known(date.getDay()));
    } catch (DateTimeException e) {
      throw new InvalidRequest(field);
    }
  }

  static Date wire(BirthDate born) {
    return Date.newBuilder()
        .setYear(born.year())
        .setMonth(born.month() == null ? 0 : born.month())
        .setDay(born.day() == null ? 0 : born.day())
        .build();
  }

  private static @Nullable Integer known(int part) {
    return part == 0 ? null : part;
  }
}
