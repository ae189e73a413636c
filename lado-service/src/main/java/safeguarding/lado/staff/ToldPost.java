package safeguarding.lado.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as somebody wants it recorded: what must be there may still be missing (null). */
public record ToldPost(
    @Nullable UUID unitId,
    @Nullable UUID managesUnitId,
    @Nullable DecidingRole decidingRole,
    @Nullable LocalDate since) {}
