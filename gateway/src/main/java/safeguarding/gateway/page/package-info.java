/**
 * The pages: what an address shows and what a form does. Controllers only put into words; what
 * somebody may see or do the services decide. The classes named …Grpc are the only ones here that
 * see the contracts.
 */
@NullMarked
package safeguarding.gateway.page;

import org.jspecify.annotations.NullMarked;
