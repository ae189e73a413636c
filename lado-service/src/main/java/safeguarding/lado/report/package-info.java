/**
 * What a LADO reports of a year: the tables of report 205/2018 section 4, and the regional return.
 */
@NullMarked
package safeguarding.lado.report;

import org.jspecify.annotations.NullMarked;
