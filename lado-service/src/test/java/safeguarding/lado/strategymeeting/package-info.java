@NullMarked
package safeguarding.lado.strategymeeting;

import org.jspecify.annotations.NullMarked;
