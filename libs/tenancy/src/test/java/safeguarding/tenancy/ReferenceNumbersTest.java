package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.ReferenceNumbers.NumberedRecord;

class ReferenceNumbersTest {
  private static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");
  private static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");
  private static final int WRITERS = 50;
  private static final int NUMBERS_EACH = 6;

  private final AuthorityTransactions transactions =
      TestApplication.bean(AuthorityTransactions.class);
  private final ReferenceNumbers numbers = TestApplication.bean(ReferenceNumbers.class);

  private final Statements statements = TestApplication.bean(Statements.class);

  private static final class RolledBack extends RuntimeException {}

  @Test
  void a_reference_is_quoted_with_series_year_and_four_digits() {
    assertThat(new ReferenceNumber("LADO", 2018, 43)).hasToString("LADO-2018-0043");
    assertThat(new ReferenceNumber("LADO", 2018, 12345)).hasToString("LADO-2018-12345");
  }

  @Test
  void each_authority_series_and_year_counts_from_one() {
    assertThat(take(RUTLAND, "FIRST", 2018)).isEqualTo(1);
    assertThat(take(RUTLAND, "FIRST", 2018)).isEqualTo(2);
    assertThat(take(RUTLAND, "FIRST", 2019)).isEqualTo(1);
    assertThat(take(RUTLAND, "OTHER", 2018)).isEqualTo(1);
    assertThat(take(LEICESTER, "FIRST", 2018)).isEqualTo(1);
  }

  @Test
  void a_number_taken_in_the_records_own_statement_is_the_next_and_written_alike() {
    assertThat(take(RUTLAND, "BOTH", 2018)).isEqualTo(1);
    assertThat(takeNumbered("BOTH")).isEqualTo("BOTH-2018-0002 = BOTH-2018-0002");
    assertThat(take(RUTLAND, "BOTH", 2018)).isEqualTo(3);
    transactions.write(
        RUTLAND,
        () ->
            statements.update(
                "UPDATE reference_number SET last_number = 12344 WHERE authority_code = ? AND series = ?",
                RUTLAND.code(),
                "BOTH"));
    assertThat(takeNumbered("BOTH")).isEqualTo("BOTH-2018-12345 = BOTH-2018-12345");
    assertThatThrownBy(() -> transactions.read(RUTLAND, () -> numbers.numbered("LADO", 2018)))
        .isInstanceOf(IllegalStateException.class);
  }

  /** As SQL writes it, and as Java does. */
  private String takeNumbered(String series) {
    return transactions.write(
        RUTLAND,
        () -> {
          NumberedRecord numbered = numbers.numbered(series, 2018);
          return statements
              .find(
                  "WITH %s SELECT %s AS reference, %s FROM number"
                      .formatted(
                          NumberedRecord.SQL, NumberedRecord.REFERENCE, NumberedRecord.NUMBER),
                  row -> row.text("reference") + " = " + numbered.reference(row),
                  numbered.values().toArray())
              .orElseThrow();
        });
  }

  @Test
  void fifty_writers_at_once_with_rollbacks_leave_no_gap_and_take_no_number_twice()
      throws Exception {
    List<Integer> taken = new ArrayList<>();
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<List<Integer>>> work =
          IntStream.range(0, WRITERS).mapToObj(ReferenceNumbersTest.this::writer).toList();
      for (Future<List<Integer>> writer : writers.invokeAll(work)) {
        taken.addAll(result(writer));
      }
    }

    assertThat(taken).hasSize(WRITERS * NUMBERS_EACH);
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, WRITERS * NUMBERS_EACH).boxed().toList());
  }

  @Test
  void a_number_is_taken_only_in_a_writing_transaction() {
    assertThatThrownBy(() -> numbers.next("LADO", 2018)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> transactions.read(RUTLAND, () -> numbers.next("LADO", 2018)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_series_is_capital_letters() {
    assertThatThrownBy(() -> take(RUTLAND, "lado", 2018)).isInstanceOf(DataAccessException.class);
  }

  /**
   * Takes its numbers one transaction each; about every third attempt is rolled back and made
   * again.
   */
  private Callable<List<Integer>> writer(int seed) {
    return () -> {
      Random random = new Random(seed);
      List<Integer> kept = new ArrayList<>();
      while (kept.size() < NUMBERS_EACH) {
        takeOrRollBack(random.nextInt(3) == 0).ifPresent(kept::add);
      }
      return kept;
    };
  }

  private Optional<Integer> takeOrRollBack(boolean rollBack) {
    try {
      return Optional.of(
          transactions.write(
              RUTLAND,
              () -> {
                int number = numbers.next("BUSY", 2018).number();
                if (rollBack) {
                  throw new RolledBack();
                }
                return number;
              }));
    } catch (RolledBack expected) {
      return Optional.empty();
    }
  }

  private int take(AuthorityCode authority, String series, int year) {
    return transactions.write(authority, () -> numbers.next(series, year)).number();
  }

  private static List<Integer> result(Future<List<Integer>> writer) throws InterruptedException {
    try {
      return writer.get();
    } catch (ExecutionException e) {
      throw new AssertionError("a writer failed", e.getCause());
    }
  }
}
