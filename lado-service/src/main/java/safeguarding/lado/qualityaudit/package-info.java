/**
 * The yearly quality audit of the LADO's work: a self audit, and a peer's of the same standards.
 */
@NullMarked
package safeguarding.lado.qualityaudit;

import org.jspecify.annotations.NullMarked;
