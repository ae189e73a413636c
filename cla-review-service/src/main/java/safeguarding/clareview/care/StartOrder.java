package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order is made, as told; null and empty where left out.
 *
 * @param ending of an order that is over already; null while it holds
 */
public record StartOrder(
    ToldChild child, @Nullable LocalDate madeOn, String iro, @Nullable EndOrder ending) {}
