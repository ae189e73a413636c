@NullMarked
package safeguarding.contracts.lado.v1;

import org.jspecify.annotations.NullMarked;
