@NullMarked
package safeguarding.gateway.upload;

import org.jspecify.annotations.NullMarked;
