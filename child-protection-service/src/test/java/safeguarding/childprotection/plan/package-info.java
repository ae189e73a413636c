@NullMarked
package safeguarding.childprotection.plan;

import org.jspecify.annotations.NullMarked;
