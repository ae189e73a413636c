/** How long allegations are kept, and how two people delete one. */
@NullMarked
package safeguarding.lado.retention;

import org.jspecify.annotations.NullMarked;
