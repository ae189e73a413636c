@NullMarked
package safeguarding.childprotection.enquiry;

import org.jspecify.annotations.NullMarked;
