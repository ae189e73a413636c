/** The clocks of an allegation: by when what must have happened, and which paper says so. */
@NullMarked
package safeguarding.lado.timescale;

import org.jspecify.annotations.NullMarked;
