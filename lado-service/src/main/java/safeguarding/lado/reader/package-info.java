/** Who may see a case by name, and who may decide it. */
@NullMarked
package safeguarding.lado.reader;

import org.jspecify.annotations.NullMarked;
