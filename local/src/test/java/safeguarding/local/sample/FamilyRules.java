package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.WorkingDays;
import safeguarding.local.sample.ToldSample.Told;

/** What the service asks of one family's requests, written down a second time and more simply. */
final class FamilyRules {
  private static final int ICPC_WORKING_DAYS = 15;

  private final WorkingDays workingDays;
  private final LocalDate today;
  private final List<Told> told;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, List<String>> childrenOf = new HashMap<>();
  private final Map<String, LocalDate> lastOnPlan = new HashMap<>();
  private final Set<String> reviewed = new HashSet<>();
  private LocalDate latest = LocalDate.MIN;

  FamilyRules(WorkingDays workingDays, LocalDate today, List<Story> stories) {
    this.workingDays = workingDays;
    this.today = today;
    this.told = ToldSample.of(stories);
  }

  void check() {
    told.forEach(this::check);
  }

  private void check(Told one) {
    String last = one.key().substring(one.key().lastIndexOf('/') + 1);
    if (last.startsWith("referral-")) {
      referred(one);
    } else if (one.path().endsWith("/conference-request")) {
      requested(one);
    } else if (one.path().endsWith("/review-conferences")) {
      reviewBooked(one);
    } else {
      changed(one, last);
    }
  }

  private void changed(Told one, String last) {
    String record = one.key().substring(0, one.key().lastIndexOf('/'));
    switch (last) {
      case "closure" -> happened(one.day("/closedOn"), day(record));
      case "strategy-discussion" -> discussed(one, record);
      case "section-47-outcome" -> concluded(one, record);
      case "booking", "booking-again" -> booked(one, record);
      case "standing-down" -> happened(one.day("/stoodDownOn"), day(record + "/booked"));
      case "holding" -> held(one, record);
      default -> throw new AssertionError(one.key());
    }
  }

  private void referred(Told one) {
    LocalDate received = one.day("/receivedOn");
    happened(received, LocalDate.MIN);
    days.put(one.key(), received);
    childrenOf.put(one.key(), numbers(one));
    assertThat(one.all("/children")).isNotEmpty().hasSizeLessThanOrEqualTo(12);
    one.all("/children").forEach(child -> sane(child, received));
  }

  private static List<String> numbers(Told referral) {
    return referral.all("/children").stream()
        .map(child -> child.path("childNumber").asText())
        .toList();
  }

  private static void sane(JsonNode child, LocalDate received) {
    if (child.has("expectedDateOfBirth")) {
      assertThat(LocalDate.parse(child.path("expectedDateOfBirth").asText())).isAfter(received);
      assertThat(child.has("dateOfBirth")).isFalse();
    } else {
      assertThat(LocalDate.parse(child.path("dateOfBirth").asText()))
          .isBefore(received)
          .isAfter(received.minusYears(18));
    }
  }

  private void discussed(Told one, String enquiry) {
    LocalDate day = one.day("/heldAt");
    happened(day, day(enquiry));
    days.put(enquiry + "/discussed", day);
    assertThat(one.body().path("tookPart").toString()).contains("social-care", "police", "health");
    if (!one.text("/writtenUpAt").isEmpty()) {
      assertThat(Instant.parse(one.text("/writtenUpAt")))
          .isAfter(Instant.parse(one.text("/heldAt")))
          .isBefore(LondonTime.startOf(today.plusDays(1)));
    }
  }

  private void concluded(Told one, String enquiry) {
    happened(one.day("/concludedOn"), day(enquiry + "/discussed"));
    days.put(enquiry + "/concluded", one.day("/concludedOn"));
    assertThat(one.all("/findings").stream().map(each -> each.path("childId").asText()))
        .isEqualTo(childrenOf.get(enquiry));
    boolean risk = one.body().toString().contains("\"continuing-risk\"");
    assertThat(one.text("/reasons").isEmpty()).isEqualTo(risk);
  }

  private void requested(Told one) {
    String enquiry = one.path().substring("/enquiries/".length(), one.path().lastIndexOf('/'));
    LocalDate requested = one.day("/requestedOn");
    happened(requested, day(enquiry + "/concluded"));
    LocalDate discussed = day(enquiry + "/discussed");
    assertThat(workingDays.between(discussed, requested)).isLessThanOrEqualTo(10);
    assertThat(one.day("/agreedOn")).isEqualTo(requested);
    days.put(one.key() + "/due", workingDays.addWorkingDays(discussed, ICPC_WORKING_DAYS));
    childrenOf.put(one.key(), texts(one.all("/childIds")));
  }

  private void reviewBooked(Told one) {
    var children = texts(one.all("/childIds"));
    assertThat(lastOnPlan.keySet()).containsAll(children);
    LocalDate due = children.stream().map(this::reviewDue).min(LocalDate::compareTo).orElseThrow();
    days.put(one.key() + "/due", due);
    childrenOf.put(one.key(), children);
    bookedFor(one.key(), one.day("/booking/startsAt"));
  }

  private LocalDate reviewDue(String child) {
    return Objects.requireNonNull(lastOnPlan.get(child))
        .plusMonths(reviewed.contains(child) ? 6 : 3);
  }

  private void booked(Told one, String conference) {
    bookedFor(conference, one.day("/startsAt"));
  }

  private void bookedFor(String conference, LocalDate day) {
    assertThat(workingDays.isWorkingDay(day)).isTrue();
    assertThat(day).isBeforeOrEqualTo(day(conference + "/due"));
    days.put(conference + "/booked", day);
  }

  private void held(Told one, String conference) {
    LocalDate day = one.day("/heldOn");
    happened(day, day(conference + "/booked"));
    assertThat(day).isEqualTo(day(conference + "/booked"));
    assertThat(one.all("/agenciesPresent")).hasSizeGreaterThanOrEqualTo(3);
    var decided = new ArrayList<String>();
    for (JsonNode decision : one.all("/decisions")) {
      String child = decision.path("childId").asText();
      decided.add(child);
      decided(day, child, decision);
    }
    assertThat(decided).isEqualTo(childrenOf.get(conference));
  }

  private void decided(LocalDate day, String child, JsonNode decision) {
    String outcome = decision.path("outcome").asText();
    assertThat(decision.has("category")).isEqualTo(outcome.equals("plan"));
    assertThat(decision.has("endReason")).isEqualTo(outcome.equals("end"));
    boolean endsAtFirst = outcome.equals("end") && !reviewed.contains(child);
    assertThat(decision.has("serviceManager")).isEqualTo(endsAtFirst);
    switch (outcome) {
      case "plan" -> assertThat(lastOnPlan.put(child, day)).isNull();
      case "continue" -> {
        lastOnPlan.put(child, day);
        reviewed.add(child);
      }
      case "end" -> assertThat(lastOnPlan.remove(child)).isNotNull();
      default -> assertThat(outcome).isEqualTo("child-in-need");
    }
  }

  /** Never before what it follows from, never before anything told earlier, never after today. */
  private void happened(LocalDate day, LocalDate earliest) {
    assertThat(day).isAfterOrEqualTo(earliest).isAfterOrEqualTo(latest).isBeforeOrEqualTo(today);
    latest = day;
  }

  private LocalDate day(String key) {
    return Objects.requireNonNull(days.get(key), key);
  }

  private static List<String> texts(List<JsonNode> nodes) {
    return nodes.stream().map(JsonNode::asText).toList();
  }
}
