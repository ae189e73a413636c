/** What every record shows alike, and how the contract record.v1 writes it. */
@NullMarked
package safeguarding.grpcedge.record;

import org.jspecify.annotations.NullMarked;
