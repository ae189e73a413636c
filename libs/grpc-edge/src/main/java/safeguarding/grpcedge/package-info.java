/** What every gRPC server of the suite does alike at its edge. */
@NullMarked
package safeguarding.grpcedge;

import org.jspecify.annotations.NullMarked;
