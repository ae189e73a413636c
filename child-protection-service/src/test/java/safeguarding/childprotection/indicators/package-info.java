@NullMarked
package safeguarding.childprotection.indicators;

import org.jspecify.annotations.NullMarked;
