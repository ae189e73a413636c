/** What the police, social care and the employer each do in an enquiry, and what waits for them. */
@NullMarked
package safeguarding.lado.strand;

import org.jspecify.annotations.NullMarked;
