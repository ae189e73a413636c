/** LADO: allegations against adults who work with children. */
@NullMarked
package safeguarding.lado;

import org.jspecify.annotations.NullMarked;
