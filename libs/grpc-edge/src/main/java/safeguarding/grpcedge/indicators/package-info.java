/** What a service counts, and how the contract indicators.v1 is answered from it. */
@NullMarked
package safeguarding.grpcedge.indicators;

import org.jspecify.annotations.NullMarked;
