/** Meetings about an allegation, and the mail that invites to them. */
@NullMarked
package safeguarding.lado.strategymeeting;

import org.jspecify.annotations.NullMarked;
