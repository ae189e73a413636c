/** The mail server of a suite that runs on one machine: it takes every mail, and sends none on. */
@NullMarked
package safeguarding.local.mailbox;

import org.jspecify.annotations.NullMarked;
