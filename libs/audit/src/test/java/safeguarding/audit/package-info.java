@NullMarked
package safeguarding.audit;

import org.jspecify.annotations.NullMarked;
