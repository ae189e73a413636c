@NullMarked
package safeguarding.lado.report;

import org.jspecify.annotations.NullMarked;
