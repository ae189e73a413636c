package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.type.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.CareStatus;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.contracts.lado.v1.ContactCorrection;
import safeguarding.contracts.lado.v1.DutyTold;
import safeguarding.contracts.lado.v1.EmploymentKind;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.ReceivedBy;
import safeguarding.contracts.lado.v1.Sector;
import safeguarding.contracts.lado.v1.SettingKind;
import safeguarding.contracts.lado.v1.Source;
import safeguarding.contracts.lado.v1.SourceRole;
import safeguarding.contracts.lado.v1.Urgency;
import safeguarding.contracts.lado.v1.WorkStatus;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;

/** A contact in the fields of its form and back, and what a correction is in words. */
class CorrectionGrpcTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 6, 4);

  @Test
  void every_field_of_a_contact_stands_in_the_form_and_comes_back() {
    Contact whole = contact();
    assertThat(whole.getAllFields()).hasSize(Contact.getDescriptor().getFields().size());
    assertThat(whole.getAdult().getAllFields()).hasSize(Adult.getDescriptor().getFields().size());

    Form form = ContactFieldsGrpc.form(whole);

    for (ContactStep step : ContactStep.values()) {
      assertThat(ContactForm.checked(form, step, TODAY).errors()).as(step.title()).isEmpty();
      assertThat(CorrectionGrpc.corrected(whole, form, step, TODAY))
          .as(step.title())
          .isEqualTo(whole);
    }
  }

  @Test
  void a_page_corrects_what_stands_on_it_and_nothing_else() {
    Map<String, String> sent = new HashMap<>(ContactFieldsGrpc.form(contact()).values());
    sent.put("received-time", "3:21pm");
    sent.put("adult-family-name", "Other");

    Contact call = CorrectionGrpc.corrected(contact(), Form.of(sent), ContactStep.CALL, TODAY);
    Contact adult = CorrectionGrpc.corrected(contact(), Form.of(sent), ContactStep.ADULT, TODAY);

    assertThat(call.getAdult()).isEqualTo(contact().getAdult());
    assertThat(call.getReceivedAt())
        .as("the seconds go with the minute")
        .isEqualTo(ProtoTimes.timestamp(Instant.parse("2019-06-03T14:21:00Z")));
    assertThat(adult.getReceivedAt()).isEqualTo(contact().getReceivedAt());
    assertThat(adult.getAdult().getFamilyName()).isEqualTo("Other");
  }

  @Test
  void what_was_and_what_is_stand_side_by_side_in_the_words_of_the_form() {
    Contact before =
        contact().toBuilder()
            .setAdult(contact().getAdult().toBuilder().clearDateOfBirth().clearSector())
            .clearChildren()
            .build();

    assertThat(CorrectionGrpc.changes(before, contact()))
        .containsExactly(
            "Date of birth: Not known \u2192 February 1980",
            "Sector: Not known \u2192 Private",
            "Child 1: Not named \u2192 A. S., born 1 May 2006, Looked after, of Other County, Says:"
                + " It hurt.",
            "Child 2: Not named \u2192 B., 12 years old, Not heard yet");
    assertThat(CorrectionGrpc.changes(contact(), contact())).isEmpty();
  }

  @Test
  void each_entry_of_the_timeline_tells_its_own_correction() {
    Contact first = contact().toBuilder().setSummary("First.").build();
    Contact second = contact().toBuilder().setSummary("Second.").build();
    GetAllegationResponse record =
        GetAllegationResponse.newBuilder()
            .setContact(contact().toBuilder().setSummary("Third."))
            .addCorrections(correction("2", second))
            .addCorrections(correction("1", first))
            .build();

    assertThat(
            List.of("1", "2", "3").stream()
                .map(id ->
                    CorrectionGrpc.text(TimelineEvent.newBuilder().setAboutId(id).build(), record)))
        .containsExactly(
            "Told since.\nWhat happened: First. \u2192 Second.",
            "Told since.\nWhat happened: Second. \u2192 Third.",
            "");
  }

  @Test
  void what_is_wrong_on_another_page_is_said_above_the_form() {
    Refusal refusal =
        Refusal.newBuilder()
            .addViolations(violation("adult.setting_kind", "Nobody decides."))
            .addViolations(violation("received_at", "Enter a day of that year"))
            .addViolations(violation("reason", "Write why it is corrected"))
            .build();

    assertThat(CorrectionGrpc.errors(refusal, Form.of(Map.of()), ContactStep.ADULT))
        .containsExactly(
            Map.entry("adult-setting-kind", "Nobody decides."),
            Map.entry("", "Enter a day of that year"),
            Map.entry(CorrectionGrpc.REASON, "Write why it is corrected"));
  }

  private static FieldViolation violation(String field, String message) {
    return FieldViolation.newBuilder().setField(field).setMessage(message).build();
  }

  private static ContactCorrection correction(String id, Contact before) {
    return ContactCorrection.newBuilder()
        .setCorrectionId(id)
        .setReason("Told since.")
        .setBefore(before)
        .build();
  }

  private static Contact contact() {
    return Contact.newBuilder()
        .setReceivedAt(ProtoTimes.timestamp(Instant.parse("2019-06-03T14:20:33.5Z")))
        .setReceivedBy(ReceivedBy.RECEIVED_BY_TELEPHONE)
        .setTakenBy("Demo LADO")
        .setSource(
            Source.newBuilder()
                .setRole(SourceRole.SOURCE_ROLE_EMPLOYER)
                .setName("M. Sample")
                .setOrganisation("Example Care"))
        .setAllegedOn(day(2019, 6, 1))
        .setAllegedUntil(day(2019, 6, 2))
        .setEmployerKnewOn(day(2019, 6, 3))
        .setHistorical(true)
        .setAdult(adult())
        .addChildren(
            Child.newBuilder()
                .setName("A. S.")
                .setDateOfBirth(day(2006, 5, 1))
                .setCareStatus(CareStatus.CARE_STATUS_LOOKED_AFTER)
                .setAuthority("Other County")
                .setOwnAccount("It hurt."))
        .addChildren(Child.newBuilder().setName("B.").setAgeYears(12))
        .setPrimaryConcern(Concern.CONCERN_PHYSICAL)
        .addFurtherConcerns(Concern.CONCERN_EMOTIONAL)
        .addFurtherConcerns(Concern.CONCERN_CONDUCT)
        .setSummary("Held by the arm.\nTwice.")
        .setChildrenSafeNow(true)
        .setSafetyAction("He works elsewhere.")
        .setUrgency(Urgency.URGENCY_TODAY)
        .addDutiesTold(DutyTold.DUTY_TOLD_POLICE)
        .addDutiesTold(DutyTold.DUTY_TOLD_OFSTED)
        .build();
  }

  private static Adult adult() {
    return Adult.newBuilder()
        .setGivenNames("Alder")
        .setFamilyName("Test-Person")
        .addOtherNames("Elder")
        .addOtherNames("Old-Name")
        .setDateOfBirth(Date.newBuilder().setYear(1980).setMonth(2))
        .setRole(AdultRole.ADULT_ROLE_OTHER)
        .setOwnRole("Private tutor")
        .setSetting("Example House")
        .setEmployment(EmploymentKind.EMPLOYMENT_KIND_VOLUNTEER)
        .setSector(Sector.SECTOR_PRIVATE)
        .setSettingKind(SettingKind.SETTING_KIND_CHILDRENS_HOME)
        .setSettingUrn("SC012345")
        .setOtherWork("Swims.")
        .setOwnChildren("Two.")
        .setQualificationsBody("None")
        .setWorkStatus(WorkStatus.WORK_STATUS_SUSPENDED)
        .build();
  }

  private static Date day(int year, int month, int day) {
    return Date.newBuilder().setYear(year).setMonth(month).setDay(day).build();
  }
}
