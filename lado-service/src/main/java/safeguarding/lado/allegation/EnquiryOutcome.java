package safeguarding.lado.allegation;

import java.time.LocalDate;

/** What an enquiry came to, as {@link OutcomeRules} lets it through. */
public record EnquiryOutcome(LocalDate concludedOn, AllegationOutcome outcome, String reasons) {}
