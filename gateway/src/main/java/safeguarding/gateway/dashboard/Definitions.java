package safeguarding.gateway.dashboard;

import java.util.List;

/**
 * What can be counted.
 *
 * @param definitions of the services that answered, in the order of reports
 * @param unavailable the services that did not
 */
public record Definitions(List<IndicatorDefinition> definitions, List<SilentPart> unavailable) {}
