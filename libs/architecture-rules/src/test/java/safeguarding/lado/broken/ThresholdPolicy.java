package safeguarding.lado.broken;

import java.sql.Connection;
import java.util.Optional;

/** A rule that knows a database. */
record ThresholdPolicy(Optional<Connection> connection) {}
