package safeguarding.lado.allegation;

import java.util.List;
import safeguarding.tenancy.Row;

/** A contact as its rows tell of it. */
final class ContactStore {
  private ContactStore() {}

  static Child child(Row row) {
    return new Child(
        row.text("name"),
        row.dayOrNull("date_of_birth"),
        row.integerOrNull("age_years"),
        row.valueOrNull("care_status", CareStatus.class),
        row.text("own_account"),
        row.text("authority"));
  }

  static Contact contact(Row row, List<Child> children) {
    return new Contact(
        row.instant("received_at"),
        row.value("received_by", ReceivedBy.class),
        new Source(
            row.value("source_role", SourceRole.class),
            row.text("source_organisation"),
            row.text("source_name")),
        row.dayOrNull("alleged_on"),
        row.truth("historical"),
        row.dayOrNull("employer_knew_on"),
        ToldAdultStore.read(row),
        children,
        row.value("primary_concern", Concern.class),
        row.values("further_concerns", Concern.class),
        row.text("summary"),
        row.truth("children_safe_now"),
        row.text("safety_action"),
        row.dayOrNull("alleged_until"),
        row.value("urgency", Urgency.class),
        row.values("duties_told", DutyTold.class));
  }
}
