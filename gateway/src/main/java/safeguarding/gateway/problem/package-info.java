/**
 * Everything that can go wrong, as one table: for programs as problem details, for people as a
 * page.
 */
@NullMarked
package safeguarding.gateway.problem;

import org.jspecify.annotations.NullMarked;
