package safeguarding.gateway.page;

import com.google.type.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.gateway.view.WrittenBirthDate;

/** Dates of birth as far as they are known: the contract writes 0 for what is not. */
final class BirthDatesGrpc {
  private BirthDatesGrpc() {}

  /** What was written, for the contract; empty where it is nothing or cannot be read. */
  static Optional<Date> date(String written, LocalDate today) {
    return WrittenBirthDate.read(written, today) instanceof WrittenBirthDate.Known known
        ? Optional.of(
            Date.newBuilder()
                .setYear(known.year())
                .setMonth(known.month() == null ? 0 : known.month())
                .setDay(known.day() == null ? 0 : known.day())
                .build())
        : Optional.empty();
  }

  /** '3 March 1984', 'March 1984', '1984' or 'Not known'. */
  static String words(Adult adult) {
    if (!adult.hasDateOfBirth()) {
      return "Not known";
    }
    Date born = adult.getDateOfBirth();
    return new WrittenBirthDate.Known(born.getYear(), known(born.getMonth()), known(born.getDay()))
        .words();
  }

  private static @Nullable Integer known(int part) {
    return part == 0 ? null : part;
  }
}
