package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of the whole gateway as a browser gets them. */
class PageTest {
  private final RunningGateway gateway = RunningGateway.shared();

  @BeforeEach
  @AfterEach
  void everythingAnswers() {
    gateway.services.answer();
  }

  @Test
  void a_decision_on_a_record_that_changed_keeps_what_was_typed_and_shows_what_changed() {
    HttpResponse<String> answer =
        SignedInBrowser.of(gateway, "lado")
            .send(
                "/allegations/" + UUID.randomUUID() + "/threshold",
                Map.of(
                    "etag", "v1",
                    "request_id", UUID.randomUUID().toString(),
                    "decision-criteria", "harmed-a-child",
                    "decision-reasons", "Typed with care & thought.",
                    "decision-referral-outcome", "internal-enquiry",
                    "decision-decided-at", "5 June 2018",
                    "decision-decided-at-time", "10am"));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body())
        .contains("Typed with care &amp; thought.")
        .contains("value=\"5 June 2018\"")
        .contains("The record is now 'Under enquiry'")
        .contains("Threshold decided, recorded by A colleague")
        .contains("name=\"etag\" value=\"" + FakeServices.ETAG_NOW + "\"");
  }

  @Test
  void the_same_form_sent_twice_is_one_contact() {
    var browser = SignedInBrowser.of(gateway, "lado");
    String draft = "/allegations/log/" + UUID.randomUUID() + "/check";
    int before = gateway.services.loggedContacts();

    HttpResponse<String> first = browser.send(draft, contact());
    HttpResponse<String> second = browser.send(draft, contact());

    assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
    assertThat(SignedInBrowser.location(second)).isEqualTo(SignedInBrowser.location(first));
    assertThat(gateway.services.loggedContacts()).isEqualTo(before + 1);
  }

  @Test
  void a_draft_that_is_too_long_comes_back_with_all_of_it_and_says_so() {
    String typed = "Typed with care. ".repeat(30_000);
    String draft = "/allegations/log/" + UUID.randomUUID();

    for (String action : new String[] {"continue", "later", "add-child"}) {
      HttpResponse<String> answer =
          SignedInBrowser.of(gateway, "lado")
              .send(draft + "/children", Map.of("safety-action", typed, "action", action));

      assertThat(answer.statusCode()).as(action).isEqualTo(422);
      assertThat(answer.body())
          .as(action)
          .contains("This is longer than a draft may be")
          .contains(typed.strip());
    }
  }

  @Test
  void the_journal_of_one_record_or_one_person_is_asked_for_in_the_page() {
    var browser = SignedInBrowser.of(gateway, "auditor");
    String record = "recordKind=allegation&recordId=" + UUID.randomUUID();

    for (String of : new String[] {"lado", "gateway"}) {
      assertThat(browser.open("/journal?of=" + of + "&" + record).statusCode()).isEqualTo(200);
      HttpResponse<String> half = browser.open("/journal?of=" + of + "&recordId=0b0e");
      assertThat(half.statusCode()).isEqualTo(400);
      assertThat(half.body()).contains("Choose the kind of record, or take away its id");
      assertThat(
              SignedInBrowser.of(gateway, "councillor")
                  .open("/journal?of=" + of + "&recordId=0b0e")
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(browser.open("/journal?of=gateway&subject=nobody").body())
        .contains("Nothing has been written down here that you may see");
  }

  @Test
  void a_councillor_gets_the_page_not_found_wherever_there_is_a_record() {
    var browser = SignedInBrowser.of(gateway, "councillor");
    String record = "/allegations/" + UUID.randomUUID();

    for (String path :
        new String[] {
          "/allegations",
          "/allegations.csv",
          "/allegations/log",
          "/work",
          "/journal",
          record,
          record + "/logged",
          record + "/threshold",
          record + "/outcome"
        }) {
      HttpResponse<String> answer = browser.open(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("Page not found").doesNotContain("LADO-2018");
    }
  }

  @Test
  void breakdowns_that_do_not_come_are_said_in_a_sentence_and_the_rest_stands() {
    gateway.services.silence("GetBreakdown");
    var browser = SignedInBrowser.of(gateway, "councillor");

    for (String path :
        new String[] {"/scrutiny?period=2017-18", "/scrutiny/LADO.CONTACTS?period=2017-18"}) {
      HttpResponse<String> answer = browser.open(path);

      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body())
          .as(path)
          .contains("Allegations, in detail: not available since")
          .contains("43")
          .doesNotContain("Residential care");
    }
  }

  @Test
  void the_api_page_has_the_sites_frame_for_strangers_and_for_people() {
    String stranger = gateway.get(gateway.address.resolve("/api")).body();
    String lado = SignedInBrowser.of(gateway, "lado").open("/api").body();

    assertThat(stranger).contains("Skip to main content").doesNotContain("Sign out");
    assertThat(lado).contains("Sign out").contains("My work");
    for (String page : new String[] {stranger, lado}) {
      assertThat(page)
          .contains("Log a contact", "Decide the threshold", "Record the outcome of the enquiry")
          .contains("\"receivedAt\": \"2018-06-04T15:20:00Z\"")
          .contains("\"careStatus\": \"looked-after\"")
          .contains("\"referralOutcome\": \"internal-enquiry\"")
          .contains("\"concludedOn\": \"2018-08-01\"")
          .contains("changed-by-someone-else", "missing-etag", "idempotency-key-reused");
    }
  }

  private static Map<String, String> contact() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("received-on", "4 June 2018");
    fields.put("received-time", "4:20pm");
    fields.put("received-by", "telephone");
    fields.put("source-role", "employer");
    fields.put("primary-concern", "physical");
    fields.put("summary", "An invented summary.");
    fields.put("historical", "no");
    fields.put("adult-family-name", "Test-Person");
    fields.put("adult-role", "foster-carer");
    fields.put("children-safe", "yes");
    return fields;
  }
}
