@NullMarked
package safeguarding.local.openid;

import org.jspecify.annotations.NullMarked;
