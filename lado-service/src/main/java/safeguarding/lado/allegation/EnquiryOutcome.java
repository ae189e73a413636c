package safeguarding.lado.allegation;

import java.time.LocalDate;

/** What an enquiry came to, as {@link OutcomeRules} lets it through: the outcome of the case. */
public record EnquiryOutcome(LocalDate concludedOn, AllegationOutcome outcome, String reasons) {}
