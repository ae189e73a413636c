package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.util.UUID;
import safeguarding.lado.staff.StaffMember;
import safeguarding.lado.staff.StaffReading;
import safeguarding.rulings.Ruling;

/** Who is to see a case, as the list of staff knows them. Works inside a transaction. */
@Singleton
final class ChosenReader {
  private final StaffReading staff;

  ChosenReader(StaffReading staff) {
    this.staff = staff;
  }

  /**
   * Who was chosen from the list of staff, by what they sign in with there; of whom it has the
   * sign-in that was written, by the name that they have there.
   */
  Ruling<ReaderTold> of(ReaderTold told) {
    UUID staffId = told.staffId();
    return staffId == null
        ? Ruling.granted(
            staff
                .named(told.subject())
                .map(member -> told.as(told.subject(), member.name()))
                .orElse(told))
        : ReaderPolicy.onTheList(told, staff.find(staffId).filter(StaffMember::inPost));
  }
}
