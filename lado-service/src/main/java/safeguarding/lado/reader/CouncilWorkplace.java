package safeguarding.lado.reader;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in the council the adult of a case works, as somebody said: one of the two.
 *
 * @param staffId null where they are not on the list of staff, as a foster carer
 * @param unitId null where they are
 */
public record CouncilWorkplace(@Nullable UUID staffId, @Nullable UUID unitId) {}
