/** A service on a real database, as the tests of every service need it. */
@NullMarked
package safeguarding.servicetesting;

import org.jspecify.annotations.NullMarked;
