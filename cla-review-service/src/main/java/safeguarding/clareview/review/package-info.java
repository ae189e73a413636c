/**
 * Reviews: a meeting that reviews one child or several siblings; meetings and children count apart.
 */
@NullMarked
package safeguarding.clareview.review;

import org.jspecify.annotations.NullMarked;
