package safeguarding.grpcedge.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a breakdown.
 *
 * @param key stable: {@code residential-care-children}
 * @param title in plain words
 * @param numerator never null
 * @param denominator null for a plain count
 */
public record BreakdownCount(
    String key, String title, BigDecimal numerator, @Nullable BigDecimal denominator) {}
