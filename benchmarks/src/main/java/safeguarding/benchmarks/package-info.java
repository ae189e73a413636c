/** Measurements, which are never tests: each prints figures for people and a last line of JSON. */
@NullMarked
package safeguarding.benchmarks;

import org.jspecify.annotations.NullMarked;
