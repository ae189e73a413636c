/** How the contract journal.v1 is answered from the journal. */
@NullMarked
package safeguarding.grpcedge.journal;

import org.jspecify.annotations.NullMarked;
