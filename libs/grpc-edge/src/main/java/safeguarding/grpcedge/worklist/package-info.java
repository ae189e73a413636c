/** What the clocks of a service want, and how the contract worklist.v1 is answered from it. */
@NullMarked
package safeguarding.grpcedge.worklist;

import org.jspecify.annotations.NullMarked;
