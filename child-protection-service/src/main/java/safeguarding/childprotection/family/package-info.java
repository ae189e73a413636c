/** What people look at: a family group, or a child, with everything that has happened. */
@NullMarked
package safeguarding.childprotection.family;

import org.jspecify.annotations.NullMarked;
