/** Invented families, and what children's social care did about them, conference by conference. */
@NullMarked
package safeguarding.local.sample.childprotection;

import org.jspecify.annotations.NullMarked;
