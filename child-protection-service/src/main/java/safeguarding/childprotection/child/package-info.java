/** Children and the family groups that they belong to. */
@NullMarked
package safeguarding.childprotection.child;

import org.jspecify.annotations.NullMarked;
