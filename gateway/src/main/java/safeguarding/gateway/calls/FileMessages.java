package safeguarding.gateway.calls;

import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;
import org.jspecify.annotations.Nullable;

/**
 * The messages in which a file comes; the next is asked for when it is read. Closed before the last
 * one it ends the call, so that its service sends no more.
 *
 * @param <R> the message
 */
public final class FileMessages<R> implements AutoCloseable {
  private final BlockingClientCall<?, R> call;

  FileMessages(BlockingClientCall<?, R> call) {
    this.call = call;
  }

  /**
   * The next message; null behind the last one.
   *
   * @throws io.grpc.StatusRuntimeException if the service breaks off
   */
  public @Nullable R next() {
    try {
      return call.read();
    } catch (StatusException failure) {
      throw failure.getStatus().asRuntimeException(failure.getTrailers());
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw Status.CANCELLED.asRuntimeException();
    }
  }

  @Override
  public void close() {
    call.cancel("nobody reads on", null);
  }
}
