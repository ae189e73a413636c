package safeguarding.gateway.calls;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * One domain service. A further one is a further entry in configuration.
 *
 * @param name key of the entry: {@code lado}
 * @param title for readers: 'Allegations'
 * @param target of gRPC: {@code dns:///127.0.0.1:50061}
 * @param order place on composed pages, lowest first
 */
@EachProperty("services")
public record ServiceSettings(
    @Parameter String name,
    String title,
    String target,
    @Bindable(defaultValue = "100") int order) {}
