package safeguarding.lado.indicators;

import safeguarding.calendar.ReportingPeriod;

/**
 * What one pass over the records counts for one period.
 *
 * @param decided contacts of the period with a threshold decision
 * @param enquiries of these, those that led to one
 * @param substantiated of the enquiries
 * @param outcomes cases concluded in the period, whenever received
 * @param resolved1 of the outcomes, within one calendar month of the contact
 * @param open on the last day
 */
record CaseCounts(
    ReportingPeriod period,
    long contacts,
    long decided,
    long enquiries,
    long advice,
    long closed,
    long substantiated,
    long outcomes,
    long resolved1,
    long resolved3,
    long resolved12,
    long open) {}
