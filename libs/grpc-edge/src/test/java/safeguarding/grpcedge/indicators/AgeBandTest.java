package safeguarding.grpcedge.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.grpcedge.TestService;
import safeguarding.rulings.Keyed;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

class AgeBandTest {
  private static final LocalDate DAY = LocalDate.of(2018, 2, 28);

  @ParameterizedTest
  @CsvSource({
    "2018-03-01, UNBORN",
    "2018-02-28, UNDER_1",
    "2017-03-01, UNDER_1",
    "2017-02-28, FROM_1_TO_4",
    "2013-03-01, FROM_1_TO_4",
    "2013-02-28, FROM_5_TO_9",
    "2008-03-01, FROM_5_TO_9",
    "2008-02-29, FROM_10_TO_15",
    "2002-03-01, FROM_10_TO_15",
    "2002-02-28, FROM_16_TO_17",
    "2000-03-01, FROM_16_TO_17",
    "2000-02-29, FROM_18",
    "1980-01-01, FROM_18",
    ", NOT_KNOWN",
  })
  void a_band_ends_with_the_day_before_the_birthday(@Nullable LocalDate birth, AgeBand band) {
    List<String> keys =
        TestService.bean(AuthorityTransactions.class)
            .read(
                new AuthorityCode(TestService.anAuthority()),
                () ->
                    TestService.bean(Statements.class)
                        .list(
                            "SELECT %s AS key FROM (VALUES (?::date, ?::date)) AS child (birth, day)"
                                .formatted(AgeBand.sql("birth", "day")),
                            row -> row.text("key"),
                            birth,
                            DAY));

    assertThat(keys).containsExactly(band.key());
    assertThat(Keyed.ofKey(AgeBand.class, keys.getFirst()).title()).isNotBlank();
  }
}
