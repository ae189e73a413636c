package safeguarding.clareview.alert;

import java.time.LocalDate;
import java.util.UUID;

/** A place in the list of alerts, which stands newest first; the order is total. */
public record AlertPlace(LocalDate raisedOn, UUID id) {}
