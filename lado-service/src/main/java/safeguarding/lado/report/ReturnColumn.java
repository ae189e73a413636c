package safeguarding.lado.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One column of the regional return.
 *
 * @param key its head in a file: {@code role-sport}
 * @param value empty where there is nothing to count from
 */
public record ReturnColumn(String key, String title, Optional<BigDecimal> value) {}
