@NullMarked
package safeguarding.childprotection.timescale;

import org.jspecify.annotations.NullMarked;
