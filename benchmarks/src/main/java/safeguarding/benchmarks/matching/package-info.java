/** What adult matching finds, and how fast, on adults made up by two different generators. */
@NullMarked
package safeguarding.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
