package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The next step that a clock of a service asks for.
 *
 * @param ruleId the rule of timescales: {@code lado.initial-consideration}
 * @param startedOn the event's day, or that of the event that the rule counts back from
 * @param recordKind {@code allegation}
 * @param recordId the record to be opened
 * @param key tells tasks of one rule about one record apart, such as the child's id; else the
 *     record's own id
 * @param reference {@code LADO-2018-0043}
 * @param initials of the person whom the record is about; empty when not known
 * @param name of that person; empty when not known; left out where no names were asked for
 * @param action a verb phrase: 'Decide the threshold'
 */
public record Task(
    String ruleId,
    LocalDate startedOn,
    String recordKind,
    UUID recordId,
    UUID key,
    String reference,
    String initials,
    String name,
    String action) {}
