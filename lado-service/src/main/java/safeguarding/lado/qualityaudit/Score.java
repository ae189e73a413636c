package safeguarding.lado.qualityaudit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one side scores one standard.
 *
 * @param position of the standard
 * @param score null as long as it is not decided
 * @param evidence empty as long as there is none
 * @param action empty where nothing is to be done
 * @param owner a post; empty where nothing is to be done
 */
public record Score(
    int position,
    @Nullable AuditScore score,
    String evidence,
    String action,
    String owner,
    @Nullable LocalDate dueOn) {}
