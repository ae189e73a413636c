package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.List;
import safeguarding.local.sample.Ref;

/** A request for an initial conference, with the manager who agreed. */
record ConferenceRequest(
    LocalDate requestedOn,
    List<Ref> childIds,
    String agreedBy,
    LocalDate agreedOn,
    String reasons) {}
