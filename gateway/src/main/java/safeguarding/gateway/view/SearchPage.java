package safeguarding.gateway.view;

import java.util.List;

/**
 * A search for allegations, and what it found.
 *
 * @param form what is asked for, and what is wrong with it
 * @param address of this page, to come back to
 * @param asked whether anything was asked for
 * @param count '3 allegations'
 * @param notes what there is to know of how it was looked for, one sentence each
 */
public record SearchPage(
    Frame frame,
    Form form,
    String address,
    boolean asked,
    String count,
    List<String> notes,
    boolean namesShown,
    List<String> heads,
    List<List<Cell>> rows,
    Pager pager) {}
