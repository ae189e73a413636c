@NullMarked
package safeguarding.grpcedge;

import org.jspecify.annotations.NullMarked;
