package safeguarding.local.sample.childprotection;

import java.util.List;
import safeguarding.local.sample.Ref;

/** The next review conference of children on a plan. */
record ReviewConferenceBooking(List<Ref> childIds, Booking booking) {}
