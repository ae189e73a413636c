/** What pages show, tried without a server. */
@NullMarked
package safeguarding.gateway.view;

import org.jspecify.annotations.NullMarked;
