package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.lado.v1.DecidingRole;
import safeguarding.contracts.lado.v1.StaffRow;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.CsvFile;

class StaffListTextTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void a_list_is_read_whatever_parts_its_cells_and_in_whatever_order(String separator) {
    String text =
        "since,WORKS IN,name,Decides as\r\n\r\n1/4/2018,Quality,\"Sample, \"\"F\"\"\",covering lado\r\n"
            .replace(",", separator)
            .replace("Sample" + separator, "Sample,");

    StaffListText read = StaffListText.read(text, TODAY);

    assertThat(read.errors()).isEmpty();
    assertThat(read.staff())
        .containsExactly(
            StaffRow.newBuilder()
                .setName("Sample, \"F\"")
                .setWorksIn("Quality")
                .setDecidingRole(DecidingRole.DECIDING_ROLE_COVERING_LADO)
                .setSince(ProtoTimes.date(LocalDate.of(2018, 4, 1)))
                .build());
  }

  @Test
  void what_was_downloaded_can_be_taken_over_again() {
    String file =
        new CsvFile()
            .line(StaffListText.COLUMNS)
            .line(List.of("-Fern", "fern", "7", "Quality", "", "LADO", "1 April 2018"))
            .file();

    StaffRow row = StaffListText.read(file, TODAY).staff().getFirst();

    assertThat(row.getName()).isEqualTo("-Fern");
    assertThat(row.getDecidingRole()).isEqualTo(DecidingRole.DECIDING_ROLE_LADO);
    assertThat(row.hasSince()).isTrue();
  }

  @Test
  void each_bad_row_is_named_as_a_spreadsheet_counts_it() {
    StaffListText read =
        StaffListText.read(
            "Name,Works in,Since,Decides as\nFern,Quality,1 4 2018,\nOak,Quality,soon,king", TODAY);

    assertThat(read.errors())
        .containsExactly(
            entry(
                "row-3",
                "Row 3: 'Decides as' must be LADO, Covering LADO or empty. 'Since' must be a date,"
                    + " like 3 6 2019"));
  }

  @Test
  void blank_lines_count_and_a_cell_of_several_lines_is_one() {
    StaffListText read =
        StaffListText.read(
            "\n\tName\tWorks in\tSince\n\t\t\n\n\t\"Fern\nSample\" \tQuality\t1 4 2018\n\tOak\tQuality\tsoon\n",
            TODAY);

    assertThat(read.staff().getFirst().getName()).isEqualTo("Fern\nSample");
    assertThat(read.staff().getFirst().getWorksIn()).isEqualTo("Quality");
    assertThat(read.errors()).containsOnlyKeys("row-6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Oak,Quality,1 4 2018\nAsh,Quality,1 4 2018", "\"Oak\"s,Quality,1 4 2018"})
  void a_quotation_mark_that_is_not_closed_is_said_instead_of_half_a_list(String broken) {
    assertThat(errors("Name,Works in,Since\nFern,Quality,1 4 2018\n" + broken))
        .isEqualTo(
            "Row 3 has a quotation mark (\") that does not end with its cell. Close it, or take it"
                + " out");
  }

  @Test
  void headings_that_are_missing_or_unknown_are_said() {
    assertThat(errors("")).isEqualTo("Paste the list with its headings");
    assertThat(errors("Fern,Quality,2018-04-01")).endsWith("Missing: Name, Works in, Since");
    assertThat(errors("Name,Works in,Since,Salary\nFern,Quality,2018-04-01,1"))
        .startsWith("There is no column 'Salary'");
    assertThat(errors("Name,Works in,Since")).startsWith("Paste at least one person");
  }

  private static String errors(String text) {
    return StaffListText.read(text, TODAY).errors().getOrDefault(StaffListText.LIST, "");
  }
}
