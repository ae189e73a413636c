/** 200,000 contacts of one authority, and what it costs to find, read and log one. */
@NullMarked
package safeguarding.benchmarks.lado;

import org.jspecify.annotations.NullMarked;
