package safeguarding.gateway.problem;

/** Ends a request with a problem: one handler answers it, as JSON to programs and as a page. */
public final class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /** Takes the problem to answer with. */
  public RequestRefused(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  /** What to answer. */
  public Problem problem() {
    return problem;
  }
}
