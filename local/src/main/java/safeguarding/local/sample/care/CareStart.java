package safeguarding.local.sample.care;

import java.time.LocalDate;
import safeguarding.local.sample.NumberedChild;

/** A child becomes looked after. */
record CareStart(
    NumberedChild child,
    Episode firstEpisode,
    NeedCode need,
    LocalDate notifiedOn,
    String iro,
    LocalDate iroAppointedOn) {}
