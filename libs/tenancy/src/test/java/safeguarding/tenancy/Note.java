package safeguarding.tenancy;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of an authority, for tests. */
@MappedEntity("note")
record Note(@Id @GeneratedValue @Nullable Long id, String authorityCode, String body) {}
