@NullMarked
package safeguarding.grpcedge.worklist;

import org.jspecify.annotations.NullMarked;
