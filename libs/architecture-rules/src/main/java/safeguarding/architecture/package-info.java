/**
 * The rules that keep the suite as docs/architecture.md draws it, as tests that each module runs.
 */
@NullMarked
package safeguarding.architecture;

import org.jspecify.annotations.NullMarked;
