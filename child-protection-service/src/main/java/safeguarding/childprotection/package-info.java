/** Child protection conferences and plans. */
@NullMarked
package safeguarding.childprotection;

import org.jspecify.annotations.NullMarked;
