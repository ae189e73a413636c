package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.local.sample.AdultBuilder.aResidentialWorker;
import static safeguarding.local.sample.ContactBuilder.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactBuilderTest {
  @Test
  void what_is_said_of_a_contact_is_kept_and_the_rest_is_drawn() {
    var contact =
        aContact()
            .about(
                aResidentialWorker()
                    .named("Alder", "Test-Person")
                    .bornOn(LocalDate.of(1980, 2, 29))
                    .at("Example House"))
            .concerning(Concern.NEGLECT)
            .receivedAt(Instant.parse("2018-06-04T15:20:00Z"))
            .withChildren()
            .saying("A gate was left open.")
            .build();

    assertThat(contact.adult().familyName()).isEqualTo("Test-Person");
    assertThat(contact.adult().role()).isEqualTo(AdultRole.RESIDENTIAL_CARE_CHILDREN);
    assertThat(contact.adult().setting()).isEqualTo("Example House");
    assertThat(contact.children()).isEmpty();
    assertThat(contact.summary()).isEqualTo("A gate was left open.");
  }

  @Test
  void json_has_the_names_and_keys_of_the_api_and_leaves_out_what_is_not_known() {
    var contact =
        new Contact(
            Instant.parse("2018-06-04T15:20:00Z"),
            ReceivedBy.ONLINE_FORM,
            new Source(SourceRole.MEMBER_OF_PUBLIC, "", ""),
            null,
            false,
            LocalDate.of(2018, 6, 4),
            aContact().about(aResidentialWorker()).build().adult(),
            List.of(new Child("A. B.", null, 9, CareStatus.LOOKED_AFTER, "", "")),
            Concern.CSE,
            List.of(),
            "Summary",
            true,
            "",
            Urgency.TODAY,
            List.of(DutyTold.POLICE));

    assertThat(SampleJson.write(contact))
        .contains("\"receivedAt\":\"2018-06-04T15:20:00Z\"")
        .contains("\"receivedBy\":\"online-form\"")
        .contains("\"employerKnewOn\":\"2018-06-04\"")
        .contains("\"role\":\"residential-care-children\"")
        .contains("\"ageYears\":9", "\"careStatus\":\"looked-after\"")
        .contains("\"primaryConcern\":\"cse\"")
        .contains("\"settingKind\":\"childrens-home\"")
        .contains("\"dutiesTold\":[\"police\"]")
        .doesNotContain("allegedOn")
        .doesNotContain("null");
  }
}
