/**
 * What pages show, already in words: view models for the templates, the wording of lists of values,
 * dates and figures, and the charts. Nothing here calls a service or knows a contract.
 */
@NullMarked
package safeguarding.gateway.view;

import org.jspecify.annotations.NullMarked;
