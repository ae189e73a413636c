@NullMarked
package safeguarding.grpcedge.indicators;

import org.jspecify.annotations.NullMarked;
