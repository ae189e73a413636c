@NullMarked
package safeguarding.childprotection.conference;

import org.jspecify.annotations.NullMarked;
