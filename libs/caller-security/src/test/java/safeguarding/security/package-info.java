@NullMarked
package safeguarding.security;

import org.jspecify.annotations.NullMarked;
