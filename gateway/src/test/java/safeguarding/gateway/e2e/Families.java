package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** What a conference chair sends, as JSON, and the steps of a family towards a plan. */
final class Families {
  private final Api chair;
  private final String base;

  Families(Api chair, String authority) {
    this.chair = chair;
    this.base = "/api/v1/authorities/" + authority;
  }

  /** A child number that no test has used. */
  static String childNumber() {
    return "T" + ThreadLocalRandom.current().nextLong(1_000_000_000L);
  }

  /** A child for a body of ours. */
  static String child(String number, String birth) {
    return """
    {"childNumber":"%s","givenNames":"Rowan","familyName":"Test-Person","dateOfBirth":"%s","sex":"female"}\
    """
        .formatted(number, birth);
  }

  static String referral(String day, String... children) {
    return """
    {"receivedOn":"%s","source":"school","summary":"Bruises that the child could not explain.","children":[%s]}\
    """
        .formatted(day, String.join(",", children));
  }

  static String strategyDiscussion(String instant) {
    return """
    {"heldAt":"%1$s","writtenUpAt":"%1$s","tookPart":["social-care","police","health"],"decision":"section-47-joint",
     "reasons":"The account and the injury do not agree."}\
    """
        .formatted(instant);
  }

  static String continuingRisk(String day, List<String> children) {
    return """
    {"concludedOn":"%s","findings":[%s],"reasons":""}\
    """
        .formatted(day, each(children, "{\"childId\":\"%s\",\"outcome\":\"continuing-risk\"}"));
  }

  static String conferenceRequest(String day, List<String> children) {
    return """
    {"requestedOn":"%s","agreedBy":"T. Manager","agreedOn":"%s","childIds":[%s],"reasons":"The risk continues."}\
    """
        .formatted(day, day, each(children, "\"%s\""));
  }

  static String booking(String instant) {
    return """
    {"startsAt":"%s","chair":"C. Chair","place":"Room 1"}\
    """
        .formatted(instant);
  }

  static String plansForNeglect(String day, List<String> children) {
    return """
    {"heldOn":"%s","chair":"C. Chair","agenciesPresent":["social-care","police","health"],"domesticAbuse":false,
     "decisions":[%s],"reasons":"The threshold of significant harm is met."}\
    """
        .formatted(
            day,
            each(children, "{\"childId\":\"%s\",\"outcome\":\"plan\",\"category\":\"neglect\"}"));
  }

  private static String each(List<String> values, String text) {
    return values.stream().map(text::formatted).collect(Collectors.joining(","));
  }

  /** What is known after a referral. */
  record Referred(String familyId, String enquiryId, String etag, List<String> children) {}

  Referred refer(String body) throws IOException {
    JsonNode received = done(chair.post(base + "/referrals", body), 201);
    return new Referred(
        received.path("familyId").asText(),
        received.path("enquiryId").asText(),
        received.path("etag").asText(),
        received.path("children").findValuesAsText("childId"));
  }

  Api.Reply change(String path, String etag, String body) throws IOException {
    return chair.post(base + path, body, "If-Match", "\"" + etag + "\"");
  }

  Api.Reply post(String path, String body) throws IOException {
    return chair.post(base + path, body);
  }

  JsonNode family(String id) throws IOException {
    return done(chair.get(base + "/families/" + id), 200);
  }

  /**
   * From a referral to the conference requested; the strategy discussion is held at this instant.
   */
  String conferenceRequested(Referred referred, String strategyAt, String requestedOn)
      throws IOException {
    String enquiry = "/enquiries/" + referred.enquiryId();
    JsonNode held =
        done(
            change(
                enquiry + "/strategy-discussion", referred.etag(), strategyDiscussion(strategyAt)),
            200);
    JsonNode concluded =
        done(
            change(
                enquiry + "/section-47-outcome",
                held.path("etag").asText(),
                continuingRisk(requestedOn, referred.children())),
            200);
    JsonNode requested =
        done(
            change(
                enquiry + "/conference-request",
                concluded.path("etag").asText(),
                conferenceRequest(requestedOn, referred.children())),
            201);
    return requested.path("conferenceId").asText();
  }

  /** Books the conference for this instant and holds it that day, with a plan for each child. */
  JsonNode onPlan(Referred referred, String conferenceId, String day) throws IOException {
    String conference = "/conferences/" + conferenceId;
    JsonNode booked = done(change(conference + "/booking", "1", booking(day + "T09:30:00Z")), 200);
    done(
        change(
            conference + "/holding",
            booked.path("etag").asText(),
            plansForNeglect(day, referred.children())),
        200);
    return family(referred.familyId());
  }

  static JsonNode done(Api.Reply reply, int status) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    return reply.json();
  }
}
