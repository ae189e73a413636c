package safeguarding.gateway.page;

import java.util.List;
import safeguarding.gateway.view.Cell;

/**
 * A page of a list.
 *
 * @param rows for the page, as many cells as there are columns
 * @param lines for the file, as many as it has columns
 * @param next token of the next page; empty on the last
 * @param total of all that the filters let through
 */
record ListSlice(List<List<Cell>> rows, List<List<String>> lines, String next, int total) {}
