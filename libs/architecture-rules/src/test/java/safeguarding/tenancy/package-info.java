@NullMarked
package safeguarding.tenancy;

import org.jspecify.annotations.NullMarked;
