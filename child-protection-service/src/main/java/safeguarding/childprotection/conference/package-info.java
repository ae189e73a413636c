/** Child protection conferences, with a decision for each child. */
@NullMarked
package safeguarding.childprotection.conference;

import org.jspecify.annotations.NullMarked;
