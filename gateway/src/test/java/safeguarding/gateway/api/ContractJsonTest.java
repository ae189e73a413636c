package safeguarding.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Message;
import com.google.type.Date;
import com.google.type.Decimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.indicators.v1.Value;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.AdultRole;
import safeguarding.contracts.lado.v1.Child;
import safeguarding.contracts.lado.v1.Concern;
import safeguarding.contracts.lado.v1.Contact;
import safeguarding.gateway.problem.Problem;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.problem.Violation;

/** JSON as it follows from a contract, there and back. */
class ContractJsonTest {
  @Test
  void what_is_written_has_every_field_in_order_and_null_for_what_is_not_known() {
    Adult adult =
        Adult.newBuilder()
            .setGivenNames("Alder")
            .addOtherNames("Elder")
            .setDateOfBirth(Date.newBuilder().setYear(1980).setMonth(2).setDay(29))
            .setRole(AdultRole.ADULT_ROLE_RESIDENTIAL_CARE_CHILDREN)
            .build();

    assertThat(written(adult))
        .isEqualTo(
            "{\"givenNames\":\"Alder\",\"familyName\":\"\",\"otherNames\":[\"Elder\"],"
                + "\"dateOfBirth\":\"1980-02-29\",\"role\":\"residential-care-children\","
                + "\"setting\":\"\",\"employment\":null,\"sector\":null,\"settingKind\":null,"
                + "\"settingUrn\":\"\",\"otherWork\":\"\",\"ownChildren\":\"\","
                + "\"qualificationsBody\":\"\",\"workStatus\":null,\"ownRole\":\"\"}");
    assertThat(written(Child.getDefaultInstance()))
        .contains("\"dateOfBirth\":null,\"ageYears\":null,\"careStatus\":null");
    assertThat(written(Child.newBuilder().setAgeYears(0).build())).contains("\"ageYears\":0");
    assertThat(written(Contact.newBuilder().setPrimaryConcernValue(999).build()))
        .as("a value newer than this program")
        .contains("\"primaryConcern\":null");
    assertThat(written(Value.newBuilder().setNumerator(decimal("4.3E+3")).build()))
        .contains("\"numerator\":4300,\"denominator\":null");
  }

  @Test
  void absent_null_and_empty_text_are_not_set() {
    assertThat(read("{\"primaryConcern\":\"\",\"allegedOn\":null,\"adult\":null}"))
        .isEqualTo(Contact.getDefaultInstance());
    assertThat(((Contact) read("{\"children\":[{\"ageYears\":0}]}")).getChildren(0).hasAgeYears())
        .isTrue();
    assertThat(((Contact) read("{\"primaryConcern\":\"cse\"}")).getPrimaryConcern())
        .isEqualTo(Concern.CONCERN_CSE);
    assertThat(faults("{\"primaryConcern\":\"unspecified\"}")).containsExactly("primaryConcern");
  }

  @Test
  void every_field_at_fault_is_named_by_its_path_and_the_worst_kind_alone() {
    assertThat(refused("{\"colour\":1,\"historical\":\"no\"}").code()).isEqualTo("unknown-field");
    assertThat(refused("{\"historical\":\"no\",\"summary\":1,\"allegedOn\":\"x\"}").code())
        .isEqualTo("wrong-type");
    assertThat(faults("{\"historical\":\"no\",\"summary\":1,\"adult\":[],\"children\":{}}"))
        .containsExactlyInAnyOrder("historical", "summary", "adult", "children");
    assertThat(
            faults(
                "{\"children\":[{\"dateOfBirth\":\"2001-02-29\"}],\"furtherConcerns\":[\"cse\",\"x\"]}"))
        .containsExactlyInAnyOrder("children[0].dateOfBirth", "furtherConcerns[1]");
    assertThat(faults("{\"children\":[null]}")).containsExactly("children[0]");
  }

  @Test
  void numbers_and_days_that_nothing_holds_are_refused_at_once() {
    for (String number :
        List.of(
            "1e999999999", "1e-999999999", "99999999999999999999", "2147483648", "1.5", "\"1\"")) {
      String body = "{\"children\":[{\"ageYears\":" + number + "}]}";
      assertThat(refused(body).code()).as(number).isEqualTo("wrong-type");
      assertThat(faults(body)).containsExactly("children[0].ageYears");
    }
    for (String day : List.of("+999999999-01-01", "-0001-01-01", "0000-01-01", "2018-6-4", "x")) {
      assertThat(faults("{\"allegedOn\":\"" + day + "\"}")).as(day).containsExactly("allegedOn");
    }
    for (String time : List.of("+1000000000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "noon")) {
      assertThat(faults("{\"receivedAt\":\"" + time + "\"}"))
          .as(time)
          .containsExactly("receivedAt");
    }
  }

  @Test
  void what_is_no_json_object_or_no_text_of_anybody_is_malformed() {
    for (String body :
        List.of(
            "",
            "[]",
            "{} {}",
            "{\"summary\":\"a\",\"summary\":\"b\"}",
            "{\"summary\":\"\\u0000\"}",
            "{\"summary\":\"\\ud800\"}")) {
      assertThat(refused(body).code()).as(body).isEqualTo("malformed-json");
    }
  }

  @Test
  void what_was_written_reads_as_what_it_was() {
    Contact contact =
        Contact.newBuilder()
            .setReceivedAt(
                com.google.protobuf.Timestamp.newBuilder().setSeconds(1_528_125_600).setNanos(5))
            .setAdult(Adult.newBuilder().setFamilyName("Test-Person"))
            .addChildren(Child.newBuilder().setName("A. Sample").setAgeYears(7))
            .addFurtherConcerns(Concern.CONCERN_ONLINE)
            .setChildrenSafeNow(true)
            .build();

    assertThat(read(written(contact))).isEqualTo(contact);
  }

  private static Decimal decimal(String text) {
    return Decimal.newBuilder().setValue(text).build();
  }

  private static String written(Message message) {
    return new String(ContractWriter.json(message), StandardCharsets.UTF_8);
  }

  private static Message read(String body) {
    var to = Contact.newBuilder();
    var reader = new ContractReader();
    reader.read(
        StrictJson.object(body.getBytes(StandardCharsets.UTF_8)),
        Contact.getDescriptor().getFields(),
        to);
    reader.check();
    return to.build();
  }

  private static Problem refused(String body) {
    return catchThrowableOfType(RequestRefused.class, () -> read(body)).problem();
  }

  private static List<String> faults(String body) {
    return refused(body).violations().stream().map(Violation::field).toList();
  }
}
