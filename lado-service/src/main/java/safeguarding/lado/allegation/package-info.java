/** An allegation against an adult who works with children, from the contact to the outcome. */
@NullMarked
package safeguarding.lado.allegation;

import org.jspecify.annotations.NullMarked;
