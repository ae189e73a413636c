/**
 * From a referral through the strategy discussion to the outcome of an enquiry under section 47.
 */
@NullMarked
package safeguarding.childprotection.enquiry;

import org.jspecify.annotations.NullMarked;
