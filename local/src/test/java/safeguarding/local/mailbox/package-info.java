@NullMarked
package safeguarding.local.mailbox;

import org.jspecify.annotations.NullMarked;
