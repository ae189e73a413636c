package safeguarding.gateway.e2e;

import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One record of each kind from Rutland's sample, by the first part of the addresses it is under.
 */
final class Records {
  /** A child of the family: the others need not be known to child protection. */
  private static final String COMPLETION = "completion";

  private final Map<String, String> ids = new LinkedHashMap<>();

  private Records() {}

  static Records ofRutland() throws IOException {
    var records = new Records();
    Api chair = RunningSuite.as("conference-chair", RUTLAND);
    Api iro = RunningSuite.as("iro", RUTLAND);
    records.ids.put(
        "allegations",
        get(RunningSuite.as("lado", RUTLAND), "/allegations?pageSize=1")
            .path("rows")
            .path(0)
            .path("allegationId")
            .asText());
    records.document();
    records.ids.put(
        "adults",
        get(RunningSuite.as("lado", RUTLAND), "/allegations/" + records.under("/allegations"))
            .path("adultId")
            .asText());
    records.guest();
    records.staff();
    records.meeting();
    records.family(chair);
    records.child(iro);
    records.reports(RunningSuite.as("lado", RUTLAND));
    records.ids.put(
        "practice-alerts",
        get(iro, "/practice-alerts?pageSize=1").path("rows").path(0).path("alertId").asText());
    return records;
  }

  private void document() throws IOException {
    JsonNode added =
        Families.done(
            RunningSuite.as("business-support", RUTLAND)
                .upload(
                    "/api/v1/authorities/"
                        + RUTLAND
                        + "/allegations/"
                        + ids.get("allegations")
                        + "/documents",
                    "{\"title\":\"Agenda\",\"kind\":\"minutes\"}",
                    "agenda.pdf",
                    "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
            201);
    ids.put("documents", added.path("documentId").asText());
  }

  /** A guest sees nothing before somebody has invited them to decide a case. */
  private void guest() throws IOException {
    Api lado = RunningSuite.as("lado", RUTLAND);
    String path = "/allegations/" + ids.get("allegations");
    JsonNode record = get(lado, path);
    String guest = "demo-independent-decision-maker-" + RUTLAND;
    if (record.path("readers").findValuesAsText("subject").contains(guest)) {
      return;
    }
    Api.Reply invited =
        lado.post(
            "/api/v1/authorities/" + RUTLAND + path + "/decision-maker",
            """
            {"subject": "%s", "name": "Demo Guest", "homeAuthority": "Leicestershire",
             "reason": "Nobody here is independent.", "lastDay": "%s"}
            """
                .formatted(guest, LocalDate.now(ZoneId.of("Europe/London")).plusMonths(1)),
            "If-Match",
            "\"" + record.path("etag").asText() + "\"");
    Families.done(invited, 200);
  }

  private void staff() throws IOException {
    Api head = RunningSuite.as("head-of-service", RUTLAND);
    String address = "/api/v1/authorities/" + RUTLAND;
    String unit =
        Families.done(
                head.post(
                    address + "/units",
                    "{\"name\": \"Team %s\", \"parentId\": \"\", \"service\": true}"
                        .formatted(UUID.randomUUID())),
                201)
            .path("unitId")
            .asText();
    String person =
        """
        {"name": "Demo Colleague", "subject": "", "payrollNumber": "",
         "post": {"unitId": "%s", "managesUnitId": "", "since": "2018-04-01"}}
        """
            .formatted(unit);
    ids.put(
        "staff",
        Families.done(head.post(address + "/staff", person), 201).path("staffId").asText());
  }

  /** One that was held, with an action and a message. */
  private void meeting() throws IOException {
    Api lado = RunningSuite.as("lado", RUTLAND);
    String base = "/api/v1/authorities/" + RUTLAND;
    String id = Meetings.heldWithAnActionAndAMessage(lado, base, under("/allegations"));
    JsonNode meeting = get(lado, "/meetings/" + id);
    ids.put("meetings", id);
    ids.put("meeting-actions", meeting.path("actions").path(0).path("actionId").asText());
    ids.put("meeting-messages", meeting.path("messages").path(0).path("messageId").asText());
  }

  private void family(Api chair) throws IOException {
    String id =
        get(chair, "/families?states=on-plan&pageSize=1")
            .path("rows")
            .path(0)
            .path("familyId")
            .asText();
    JsonNode family = get(chair, "/families/" + id);
    ids.put("families", id);
    ids.put("enquiries", family.path("enquiries").path(0).path("enquiryId").asText());
    ids.put("conferences", family.path("conferences").path(0).path("conferenceId").asText());
    ids.put(COMPLETION, family.path("children").path(0).path("childId").asText());
    ids.put("plans", family.path("plans").path(0).path("planId").asText());
  }

  private void child(Api iro) throws IOException {
    ids.put(
        "supervision-orders",
        first(iro, "supervision-order", "supervisionOrders", "supervisionOrderId"));
    ids.put("care-periods", first(iro, "looked-after", "carePeriods", "carePeriodId"));
    ids.put("reviews", first(iro, "looked-after", "reviews", "reviewId"));
    ids.put("children", oneOf(iro, "looked-after"));
  }

  /** One of each, so that no figure that was printed changes. */
  private void reports(Api lado) throws IOException {
    ids.put(
        "information",
        made(
            lado,
            "/information-answers",
            """
            {"requestReference":"FOI-1/18","receivedOn":"2018-05-14","rows":"role","columns":"year",
             "firstYear":"2016-17","lastYear":"2017-18"}
            """,
            "answerId"));
    ids.put(
        "work",
        made(
            lado,
            "/lado-work",
            """
            {"kind":"mappa","happenedOn":"2010-05-08","with":"","topic":"","people":0,"mappaLevel":2,"mappaCases":1}
            """,
            "workId"));
    JsonNode roles = get(lado, "/own-roles").path("roles");
    ids.put(
        "own-roles",
        roles.isEmpty()
            ? Families.done(
                    lado.post(
                        "/api/v1/authorities/" + RUTLAND + "/own-roles",
                        "{\"title\":\"Chimney sweep\"}"),
                    200)
                .path("ownRoleId")
                .asText()
            : roles.path(0).path("ownRoleId").asText());
    ids.put("timescales", "lado.strategy-meeting");
    ids.put("roles", ids.getOrDefault("own-roles", ""));
    JsonNode audits = get(lado, "/lado-audits").path("rows");
    ids.put(
        "audits",
        audits.isEmpty()
            ? made(lado, "/lado-audits", "{\"year\":\"2009-10\"}", "auditId")
            : audits.path(0).path("auditId").asText());
    ids.put("information-answers", ids.getOrDefault("information", ""));
    ids.put("lado-work", ids.getOrDefault("work", ""));
    ids.put("lado-audits", ids.getOrDefault("audits", ""));
  }

  private static String made(Api lado, String path, String body, String id) throws IOException {
    return Families.done(lado.post("/api/v1/authorities/" + RUTLAND + path, body), 201)
        .path(id)
        .asText();
  }

  private static String oneOf(Api iro, String state) throws IOException {
    // The oldest: a child who came in yesterday has no review yet.
    return get(iro, "/children-looked-after?states=" + state + "&order=oldest-first&pageSize=1")
        .path("rows")
        .path(0)
        .path("childId")
        .asText();
  }

  private static String first(Api iro, String state, String list, String id) throws IOException {
    return get(iro, "/children/" + oneOf(iro, state))
        .path("care")
        .path(list)
        .path(0)
        .path(id)
        .asText();
  }

  private static JsonNode get(Api api, String path) throws IOException {
    return Families.done(api.get("/api/v1/authorities/" + RUTLAND + path), 200);
  }

  /** The id that belongs into an address such as {@code /families/{id}}. */
  String under(String path) {
    String kind =
        path.endsWith("/" + COMPLETION) && !path.startsWith("/meeting")
            ? COMPLETION
            : path.replaceFirst("^/(allegations/reports/)?", "").replaceFirst("[/?.].*", "");
    String id = ids.getOrDefault(kind, "");
    if (id.isEmpty()) {
      throw new AssertionError("the sample has no record for " + path);
    }
    return id;
  }
}
