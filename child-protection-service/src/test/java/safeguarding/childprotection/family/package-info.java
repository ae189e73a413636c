@NullMarked
package safeguarding.childprotection.family;

import org.jspecify.annotations.NullMarked;
