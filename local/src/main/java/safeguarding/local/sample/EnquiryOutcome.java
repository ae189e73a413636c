package safeguarding.local.sample;

import java.time.LocalDate;

/** The outcome of an enquiry as the gateway's API takes it. */
public record EnquiryOutcome(LocalDate concludedOn, AllegationOutcome outcome, String reasons) {}
