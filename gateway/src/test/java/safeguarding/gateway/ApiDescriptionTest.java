package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The description of the API, as it is read. */
class ApiDescriptionTest {
  private final RunningGateway gateway = RunningGateway.shared();

  @Test
  void the_description_of_the_api_is_open_and_complete() {
    String file = gateway.get(gateway.address.resolve("/openapi.yml")).body();

    assertThat(file)
        .contains("/api/v1/authorities/{authority}/allegations:")
        .contains("/threshold-decision")
        .contains("Idempotency-Key")
        .contains("If-Match")
        .contains("#/components/schemas/lado.Contact'", "schemas/lado.ListAllegationsResponse'")
        .containsPattern("name: Idempotency-Key\\s+in: header\\s+description: .*\\s+required: true")
        .containsPattern("name: If-Match\\s+in: header\\s+description: .*\\s+required: true")
        .contains("careStatus: looked-after", "referralOutcome: internal-enquiry")
        .contains("concludedOn: '2018-08-01'")
        .contains(
            "/dashboard:", "422", "428", "/children/{id}:", "/referrals:", "/practice-alerts:")
        .doesNotContain("SignedIn");
    assertThat(gateway.get(gateway.address.resolve("/api")).body())
        .contains("Log a contact")
        .contains("referralOutcome");
  }

  @Test
  void a_file_is_described_with_what_goes_before_it_and_as_what_it_comes_back() {
    String page = gateway.get(gateway.address.resolve("/api")).body();
    String adding = operation(page, "DocumentService-AddDocument");
    String fetching = operation(page, "DocumentService-GetDocumentContent");

    assertThat(adding)
        .contains("As <code>multipart/form-data</code>, in this order:")
        .containsSubsequence("<code>document</code>", "lado.NewDocument", "<code>file</code>")
        .contains("<td class=\"govuk-table__cell\">file</td>");
    assertThat(fetching).contains("*/*", "in the mediaType of its document");
    assertThat(gateway.get(gateway.address.resolve("/openapi.yml")).body())
        .contains("'*/*':")
        .doesNotContain("application/octet-stream");
  }

  private static String operation(String page, String id) {
    String from = page.substring(page.indexOf("id=\"operation-" + id + "\""));
    return from.substring(0, from.indexOf("</section>"));
  }

  @Test
  void every_shape_that_the_description_names_is_described() {
    String file = gateway.get(gateway.address.resolve("/openapi.yml")).body();
    String shapes = file.substring(file.indexOf("\n  schemas:"));

    Pattern.compile("#/components/schemas/([\\w.]+)")
        .matcher(file)
        .results()
        .map(found -> "\n    " + found.group(1) + ":")
        .distinct()
        .forEach(shape -> assertThat(shapes).contains(shape));
    assertThat(shapes).contains("\n    Problem:", "\n        correlationId:");
  }
}
