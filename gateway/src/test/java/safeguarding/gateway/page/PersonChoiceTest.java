package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.DutyTold;
import safeguarding.contracts.lado.v1.SettingKind;
import safeguarding.contracts.lado.v1.Urgency;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.view.Form;

class PersonChoiceTest {
  private static final String ONE = "00000000-0000-0000-0000-000000000001";
  private static final String OTHER = "00000000-0000-0000-0000-000000000002";
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);

  @Test
  void somebody_is_the_same_or_not_the_same_and_never_both() {
    Map<String, String> same = PersonChoice.changed(Map.of("summary", "x"), "same-" + ONE);
    Map<String, String> other = PersonChoice.changed(same, "not-same-" + OTHER);
    Map<String, String> turned = PersonChoice.changed(other, "not-same-" + ONE);
    Map<String, String> undone = PersonChoice.changed(turned, "undo-" + OTHER);

    assertThat(PersonChoice.same(Form.of(other))).isEqualTo(ONE);
    assertThat(PersonChoice.notSame(Form.of(other))).containsExactly(OTHER);
    assertThat(PersonChoice.same(Form.of(turned))).isEmpty();
    assertThat(PersonChoice.notSame(Form.of(turned))).containsExactly(OTHER, ONE);
    assertThat(PersonChoice.notSame(Form.of(undone))).containsExactly(ONE);
    assertThat(undone).containsEntry("summary", "x");
  }

  @Test
  void a_button_of_somebody_elses_making_chooses_nobody() {
    for (String action : List.of("same-", "same-x", "continue", "same-" + ONE + "1", "look")) {
      assertThat(PersonChoice.isOne(action)).as(action).isFalse();
    }
    Form forged = Form.of(Map.of("adult-same", "x' OR", "adult-not-same", "y " + ONE));
    assertThat(PersonChoice.same(forged)).isEmpty();
    assertThat(PersonChoice.notSame(forged)).containsExactly(ONE);
  }

  @Test
  void no_more_are_set_aside_than_a_contact_may_name() {
    Map<String, String> values = Map.of();
    for (int i = 0; i < 25; i++) {
      values =
          PersonChoice.changed(
              values, "not-same-00000000-0000-0000-0000-0000000000%02d".formatted(i));
    }

    assertThat(PersonChoice.notSame(Form.of(values))).hasSize(20);
  }

  @Test
  void every_field_of_a_call_reaches_the_contract() {
    Contact contact =
        ContactContract.contact(
            Form.of(
                Map.of(
                    "alleged-on", "1/6/18",
                    "alleged-until", "3/6/18",
                    "urgency", "now",
                    "duties-told", "police regulator",
                    "adult-date-of-birth", "march 1984",
                    "adult-setting-kind", "residential-school",
                    "adult-setting-urn", "SC012345",
                    "adult-own-children", "Two",
                    "child-1-authority", "Example County")),
            List.of(1),
            TODAY);

    assertThat(contact.getAllegedUntil().getDay()).isEqualTo(3);
    assertThat(contact.getUrgency()).isEqualTo(Urgency.URGENCY_NOW);
    assertThat(contact.getDutiesToldList())
        .containsExactly(DutyTold.DUTY_TOLD_POLICE, DutyTold.DUTY_TOLD_REGULATOR);
    Adult adult = contact.getAdult();
    assertThat(BirthDatesGrpc.words(adult)).isEqualTo("March 1984");
    assertThat(adult.getSettingKind()).isEqualTo(SettingKind.SETTING_KIND_RESIDENTIAL_SCHOOL);
    assertThat(adult.getSettingUrn()).isEqualTo("SC012345");
    assertThat(adult.getOwnChildren()).isEqualTo("Two");
    assertThat(contact.getChildren(0).getAuthority()).isEqualTo("Example County");
  }

  @Test
  void what_the_service_finds_wrong_stands_at_the_person_and_the_field() {
    Refusal refusal =
        Refusal.newBuilder()
            .addViolations(FieldViolation.newBuilder().setField("adult_id").setMessage("Gone"))
            .addViolations(
                FieldViolation.newBuilder().setField("adult.setting_urn").setMessage("Wrong"))
            .addViolations(
                FieldViolation.newBuilder().setField("children[0].authority").setMessage("Long"))
            .build();

    assertThat(ContactContract.errors(refusal, List.of(2)))
        .containsExactly(
            Map.entry("adult-same", "Gone"),
            Map.entry("adult-setting-urn", "Wrong"),
            Map.entry("child-2-authority", "Long"));
  }
}
