/** What is done after an allegation: referrals, learning, support, and who was told. */
@NullMarked
package safeguarding.lado.followup;

import org.jspecify.annotations.NullMarked;
