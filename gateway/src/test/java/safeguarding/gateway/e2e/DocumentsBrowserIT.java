package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.fill;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;
import static safeguarding.gateway.e2e.Browser.tick;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents of an allegation, and how its record ends, in a real Chromium. */
class DocumentsBrowserIT {
  private static final String BASE = "/api/v1/authorities/" + LEICESTERSHIRE;

  /** One dot. */
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static Browser browser;

  private final Api lado = RunningSuite.as("lado", LEICESTERSHIRE);

  @BeforeAll
  static void startBrowser() {
    RunningSuite.get();
    browser = new Browser();
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @Test
  void a_file_is_added_that_is_what_it_says_and_comes_back_as_it_went() throws Exception {
    String id = log("2019-06-03T10:00:00Z", "1980-02-29");
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/" + id);
    follow(page, "Add a document");

    fill(page, "document-title", "Statement of the head teacher");
    tick(page, "document-kind", "statement");
    fill(page, "document-dated-on", "3 jun 2019");
    choose(page, "statement.pdf", PNG);
    press(page, "Add the document");
    assertThat(shown(page))
        .contains("The name of this file ends in .pdf, but what is in it is a PNG picture")
        .contains("You chose statement.pdf. Choose the file again: a browser does not keep it.");
    assertThat(page.locator("#document-title").inputValue())
        .isEqualTo("Statement of the head teacher");
    lookAt(page, "document-add-errors");

    choose(page, "statement.pdf", pdf(20 * 1024 * 1024 + 1));
    press(page, "Add the document");
    assertThat(shown(page)).contains("This file is larger than 20 MB");
    assertThat(page.locator("#document-dated-on").inputValue()).isEqualTo("3 June 2019");

    byte[] file = pdf(20 * 1024 * 1024);
    choose(page, "statement.pdf", file);
    press(page, "Add the document");
    assertThat(page.url()).endsWith("/allegations/" + id + "#documents");
    assertThat(shown(page)).contains("Statement of the head teacher", sha256(file));
    lookAt(page, "allegation-documents");

    APIResponse fetched =
        page.context()
            .request()
            .get(
                RunningSuite.get().gateway()
                    + page.locator("a[href$='/content']").first().getAttribute("href"));
    assertThat(sha256(fetched.body())).isEqualTo(sha256(file));
    assertThat(fetched.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry(
            "content-disposition",
            "attachment; filename=\"statement.pdf\"; filename*=UTF-8''statement.pdf");
    assertThat(fetched.headers().get("content-security-policy")).contains("sandbox");

    follow(page, "Withdraw");
    fill(page, "reason", "It belongs to another case.");
    press(page, "Withdraw the document");
    assertThat(shown(page))
        .containsIgnoringCase("withdrawn")
        .contains("It belongs to another case.");
    assertThat(page.locator("a[href$='/content']").count()).isZero();
    page.context().close();
  }

  @Test
  void a_program_adds_a_document_in_two_parts_and_is_told_what_is_wrong_with_each()
      throws IOException {
    String documents =
        BASE + "/allegations/" + log("2019-06-03T10:00:00Z", "1980-02-29") + "/documents";

    Api.Reply added =
        lado.upload(documents, "{\"title\":\"Mark\",\"kind\":\"photograph\"}", "mark.png", PNG);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.json().path("sha256").asText()).hasSize(64);
    Api.Reply nothing = lado.upload(documents, "{}", "mark.png", new byte[0]);
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.json().path("violations").findValuesAsText("field"))
        .containsExactly("content", "title", "kind");
    assertThat(lado.upload(documents, "{\"titel\":\"x\"}", "a.pdf", PNG).code())
        .isEqualTo("unknown-field");
    assertThat(lado.post(documents, "{}").status()).isEqualTo(415);
  }

  @Test
  void two_people_end_a_record_whose_time_is_over_and_a_tombstone_is_left() throws IOException {
    String id = log("1999-03-01T10:00:00Z", "1931-01-15");
    JsonNode decided =
        Families.done(
            lado.post(
                BASE + "/allegations/" + id + "/threshold-decision",
                """
                {"decidedAt":"1999-03-01T15:00:00Z","criteria":[],"consultationReasons":[],
                 "reasons":"No criterion is met.","referralOutcome":"logged-and-closed"}
                """,
                "If-Match",
                "\"1\""),
            200);
    assertThat(decided.path("state").asText()).isEqualTo("closed");
    String reference =
        Families.done(lado.get(BASE + "/allegations/" + id), 200).path("reference").asText();

    Page support = browser.signedIn("business-support", LEICESTERSHIRE, false);
    open(support, "/allegations");
    Browser.go(support, "Retention review");
    assertThat(shown(support)).contains(reference);
    follow(support, reference);
    follow(support, "Propose to delete this record");
    fill(support, "reason", "Nobody needs it any more.");
    press(support, "Propose deletion");
    assertThat(shown(support)).containsIgnoringCase("Deletion proposed");
    support.context().close();

    Page officer = browser.signedIn("data-protection-officer", LEICESTERSHIRE);
    assertThat(open(officer, "/allegations/" + id)).isEqualTo(404);
    open(officer, "/allegations/" + id + "/retention");
    lookAt(officer, "retention");
    follow(officer, "Place a legal hold");
    fill(officer, "reason", "An inquiry has asked for it.");
    press(officer, "Place the hold");
    assertThat(shown(officer))
        .containsIgnoringCase("Legal hold")
        .doesNotContain("Confirm the deletion");
    follow(officer, "Lift the hold");
    fill(officer, "reason", "The inquiry is over.");
    press(officer, "Lift the hold");
    Browser.go(officer, "Confirm the deletion");
    press(officer, "Delete for good");
    assertThat(shown(officer)).contains("Tick this to show that you know what goes for good");
    lookAt(officer, "deletion-confirm");
    tick(officer, "understood", "yes");
    press(officer, "Delete for good");
    assertThat(shown(officer)).contains(reference, "Demo", "1999");
    assertThat(lado.get(BASE + "/allegations/" + id).status()).isEqualTo(404);
    assertThat(lado.get(BASE + "/deletions?reference=" + reference).status()).isEqualTo(200);
    officer.context().close();
  }

  private static void choose(Page page, String name, byte[] file) {
    page.locator("#content").setInputFiles(new FilePayload(name, "application/octet-stream", file));
  }

  private String log(String receivedAt, String born) throws IOException {
    return Families.done(
            lado.post(
                BASE + "/allegations", Contacts.receivedAt(receivedAt).replace("1980-02-29", born)),
            201)
        .path("allegationId")
        .asText();
  }

  private static byte[] pdf(int bytes) {
    byte[] file = new byte[bytes];
    Arrays.fill(file, (byte) ' ');
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy(end, 0, file, bytes - end.length, end.length);
    return file;
  }

  private static String sha256(byte[] file) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }
}
