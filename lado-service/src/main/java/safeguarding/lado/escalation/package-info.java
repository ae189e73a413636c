/** What was raised with a provider's directors, and what they did. */
@NullMarked
package safeguarding.lado.escalation;

import org.jspecify.annotations.NullMarked;
