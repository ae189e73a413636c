/** The one way in which anything here says that it cannot go on: a sentence for the person. */
@NullMarked
package safeguarding.local.problem;

import org.jspecify.annotations.NullMarked;
