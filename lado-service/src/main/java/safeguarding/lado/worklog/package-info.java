/** The other elements of a LADO's work (report 205/2018 §3.4): what was done, never about whom. */
@NullMarked
package safeguarding.lado.worklog;

import org.jspecify.annotations.NullMarked;
