package safeguarding.gateway.view;

import java.util.List;

/**
 * A decision on a record: the threshold, or the outcome.
 *
 * @param identity the record in one line
 * @param changes what somebody else changed meanwhile; empty where nobody did
 */
public record DecisionPage(
    Frame frame,
    Form form,
    String reference,
    String recordLink,
    List<Fact> identity,
    String etag,
    String requestId,
    List<String> changes) {}
