@NullMarked
package safeguarding.grpcedge.journal;

import org.jspecify.annotations.NullMarked;
