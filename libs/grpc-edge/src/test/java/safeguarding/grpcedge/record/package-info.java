@NullMarked
package safeguarding.grpcedge.record;

import org.jspecify.annotations.NullMarked;
