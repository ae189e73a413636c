package safeguarding.lado.worklog;

import java.time.LocalDate;

/**
 * A piece of work that was done.
 *
 * @param with an organisation or a group; empty where nobody is named, and of MAPPA always
 * @param topic empty where there is none, and of MAPPA always: no person discussed may stand here
 * @param people trained or talked with; 0 where nobody counted them
 * @param mappaLevel 1 to 3, of MAPPA; else 0
 * @param mappaCases that concerned the LADO, of MAPPA; else 0
 */
public record LadoWork(
    LadoWorkKind kind,
    LocalDate happenedOn,
    String with,
    String topic,
    int people,
    int mappaLevel,
    int mappaCases) {}
