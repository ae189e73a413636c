/** Bodies that carry a file: read as they come, never held whole. */
@NullMarked
package safeguarding.gateway.upload;

import org.jspecify.annotations.NullMarked;
