package safeguarding.clareview.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a period of care beside its episodes.
 *
 * @param need why the child came to be looked after
 * @param notifiedOn when the safeguarding unit was told; null when not known
 * @param appointments of independent reviewing officers, by their days
 */
public record Admission(
    NeedCode need, @Nullable LocalDate notifiedOn, List<IroAppointment> appointments) {

  /** Keeps its own sorted copy; of one day the one recorded later counts as later. */
  public Admission {
    appointments =
        appointments.stream().sorted(Comparator.comparing(IroAppointment::appointedOn)).toList();
  }

  /** The officer now; empty while there is none. */
  public Optional<IroAppointment> officer() {
    return appointments.isEmpty() ? Optional.empty() : Optional.of(appointments.getLast());
  }
}
