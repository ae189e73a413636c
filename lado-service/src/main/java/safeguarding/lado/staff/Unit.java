package safeguarding.lado.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the council: 'Fostering'.
 *
 * @param parentId the unit that it belongs to; null on top
 * @param service whether it is a service of its own: nobody decides about people of their own
 *     service
 */
public record Unit(UUID id, String name, @Nullable UUID parentId, boolean service) {}
