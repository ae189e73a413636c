package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.view.Form;

class ContactFormTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);
  private static final UUID DRAFT = UUID.fromString("00000000-0000-0000-0000-000000000001");

  @Test
  void today_is_kept_as_the_day_it_was_written() {
    Form form =
        ContactForm.checked(
            Form.of(Map.of("received-on", "today", "received-time", "16.20")),
            ContactStep.CALL,
            TODAY);

    assertThat(form.value("received-on")).isEqualTo("4 June 2018");
    assertThat(form.value("received-time")).isEqualTo("4:20pm");
  }

  @Test
  void what_is_missing_is_asked_for_in_the_order_of_the_page() {
    Form form = ContactForm.checked(Form.of(Map.of()), ContactStep.CALL, TODAY);

    assertThat(form.errors().keySet())
        .containsExactly(
            "received-on",
            "received-time",
            "received-by",
            "source-role",
            "primary-concern",
            "summary",
            "historical");
  }

  @Test
  void children_who_are_not_safe_need_something_done() {
    Form form =
        ContactForm.checked(Form.of(Map.of("children-safe", "no")), ContactStep.CHILDREN, TODAY);

    assertThat(form.errors()).containsOnlyKeys("safety-action");
  }

  @Test
  void an_adult_nobody_can_name_is_known_by_the_setting() {
    Form form =
        ContactForm.checked(
            Form.of(Map.of("adult-setting", "Example Coaches", "adult-role", "transport")),
            ContactStep.ADULT,
            TODAY);

    assertThat(form.wrong()).isFalse();
  }

  @Test
  void more_other_names_than_anybody_has_are_too_many() {
    Form form =
        ContactForm.checked(
            Form.of(
                Map.of(
                    "adult-family-name", "Test-Person",
                    "adult-role", "sport",
                    "adult-other-names", "x,".repeat(101))),
            ContactStep.ADULT,
            TODAY);

    assertThat(form.errors()).containsOnlyKeys("adult-other-names");
  }

  @Test
  void a_removed_child_makes_the_others_move_up() {
    Map<String, String> left =
        ContactForm.withoutChild(
            Map.of(
                "child-1-name",
                "A",
                "child-2-name",
                "B",
                "child-3-name",
                "C",
                "child-count",
                "3",
                "summary",
                "s"),
            2,
            3);

    assertThat(left)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("child-1-name", "A", "child-2-name", "C", "child-count", "2", "summary", "s"));
  }

  @Test
  void what_is_typed_becomes_the_contact() {
    Form form = Form.of(typed());

    Contact contact =
        ContactContract.contact(form, ContactContract.childrenWithAnswers(form), TODAY);

    assertThat(contact.getReceivedAt().getSeconds())
        .isEqualTo(java.time.Instant.parse("2018-06-04T15:20:00Z").getEpochSecond());
    assertThat(contact.getAdult().getRole()).isEqualTo(AdultRole.ADULT_ROLE_FOSTER_CARER);
    assertThat(contact.getAdult().getOtherNamesList()).containsExactly("Elder", "Birch Sample");
    assertThat(contact.getChildrenList()).hasSize(1);
    assertThat(contact.getChildren(0).getAgeYears()).isEqualTo(12);
    assertThat(contact.getChildren(0).getCareStatus())
        .isEqualTo(CareStatus.CARE_STATUS_LOOKED_AFTER);
    assertThat(contact.hasAllegedOn()).isFalse();
  }

  @Test
  void what_the_service_found_stands_at_the_field_of_the_form() {
    Refusal refusal =
        Refusal.newBuilder()
            .setCode("invalid-fields")
            .addViolations(
                FieldViolation.newBuilder().setField("contact.received_at").setMessage("a"))
            .addViolations(
                FieldViolation.newBuilder().setField("children[0].date_of_birth").setMessage("b"))
            .addViolations(
                FieldViolation.newBuilder().setField("adult.other_names[2]").setMessage("c"))
            .build();

    assertThat(ContactContract.errors(refusal, List.of(2)))
        .containsExactly(
            Map.entry("received-on", "a"),
            Map.entry("child-2-date-of-birth", "b"),
            Map.entry("adult-other-names", "c"));
  }

  @Test
  void the_same_answers_sent_twice_are_one_request_and_others_are_another() {
    Map<String, String> changed = new HashMap<>(typed());
    changed.put("summary", "Other words");

    assertThat(ContactGrpc.requestId(DRAFT, Form.of(typed())))
        .isEqualTo(ContactGrpc.requestId(DRAFT, Form.of(typed())));
    assertThat(ContactGrpc.requestId(DRAFT, Form.of(changed)))
        .isNotEqualTo(ContactGrpc.requestId(DRAFT, Form.of(typed())));
  }

  private static Map<String, String> typed() {
    return Map.ofEntries(
        Map.entry("received-on", "4 June 2018"),
        Map.entry("received-time", "4:20pm"),
        Map.entry("received-by", "telephone"),
        Map.entry("source-role", "employer"),
        Map.entry("primary-concern", "physical"),
        Map.entry("summary", "As told"),
        Map.entry("historical", "no"),
        Map.entry("adult-given-names", "Alder"),
        Map.entry("adult-family-name", "Test-Person"),
        Map.entry("adult-other-names", "Elder, Birch Sample"),
        Map.entry("adult-role", "foster-carer"),
        Map.entry("children-safe", "yes"),
        Map.entry("child-count", "2"),
        Map.entry("child-1-name", ""),
        Map.entry("child-2-name", "A. Sample"),
        Map.entry("child-2-age", "12"),
        Map.entry("child-2-care-status", "looked-after"));
  }
}
