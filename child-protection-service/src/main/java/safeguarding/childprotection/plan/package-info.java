/** Child protection plans: begun, reviewed and ended. */
@NullMarked
package safeguarding.childprotection.plan;

import org.jspecify.annotations.NullMarked;
