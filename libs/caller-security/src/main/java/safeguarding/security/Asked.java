package safeguarding.security;

import java.util.UUID;

/**
 * The record that a denied caller asked for, by the words of the request.
 *
 * @param kind {@code allegation}, where the request has a field {@code allegation_id}
 * @param id what stood in that field; whether there is such a record nobody has looked
 */
public record Asked(String kind, UUID id) {}
