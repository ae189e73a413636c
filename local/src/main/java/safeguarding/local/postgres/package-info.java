/** An embedded PostgreSQL with durable settings, kept in a directory, and the suite's databases. */
@NullMarked
package safeguarding.local.postgres;

import org.jspecify.annotations.NullMarked;
