@NullMarked
package safeguarding.childprotection;

import org.jspecify.annotations.NullMarked;
