package safeguarding.lado.freedomofinformation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The command to answer a request, as told.
 *
 * @param firstYear as written: {@code 2017-18}
 */
public record AskInformation(
    String requestReference,
    @Nullable LocalDate receivedOn,
    @Nullable Dimension rows,
    @Nullable Dimension columns,
    String firstYear,
    String lastYear) {}
