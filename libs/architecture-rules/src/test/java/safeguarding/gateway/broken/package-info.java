@NullMarked
package safeguarding.gateway.broken;

import org.jspecify.annotations.NullMarked;
