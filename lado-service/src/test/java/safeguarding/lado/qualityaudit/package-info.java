@NullMarked
package safeguarding.lado.qualityaudit;

import org.jspecify.annotations.NullMarked;
