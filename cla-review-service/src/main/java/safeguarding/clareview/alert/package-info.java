/** Practice alerts: an independent reviewing officer's formal challenge, or praise, of practice. */
@NullMarked
package safeguarding.clareview.alert;

import org.jspecify.annotations.NullMarked;
