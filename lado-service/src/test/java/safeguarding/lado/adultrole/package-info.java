/** Tests of the roles that an authority adds. */
@NullMarked
package safeguarding.lado.adultrole;

import org.jspecify.annotations.NullMarked;
