package safeguarding.lado.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a case, as far as clocks care: London days.
 *
 * @param employerKnewOn null when not known
 * @param decidedOn when the threshold was decided: of a record, when it was first considered, also
 *     where new information has opened its enquiry since; in a list, as it stands. Null until then
 * @param enquiry whether the decision opened an enquiry; false until it is made
 * @param concludedOn when the enquiry had its outcome; null until then
 * @param clearCutOn when the threshold was decided, where it was clear by then that the allegation
 *     is malicious or unfounded; else null
 */
public record CaseEvents(
    @Nullable LocalDate employerKnewOn,
    LocalDate receivedOn,
    @Nullable LocalDate decidedOn,
    boolean enquiry,
    @Nullable LocalDate concludedOn,
    @Nullable LocalDate clearCutOn) {}
