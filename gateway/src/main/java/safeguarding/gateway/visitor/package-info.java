/** Who stands at the door, and what every part of the gateway may know of them. */
@NullMarked
package safeguarding.gateway.visitor;

import org.jspecify.annotations.NullMarked;
