package safeguarding.grpcedge;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, by our logger and by the one that gRPC uses. */
final class LogCapture implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> ours = new ListAppender<>();
  private final java.util.logging.Logger theirsRoot = java.util.logging.Logger.getLogger("");
  private final Theirs theirs = new Theirs();

  LogCapture() {
    ours.start();
    root.setLevel(Level.INFO);
    root.addAppender(ours);
    theirsRoot.addHandler(theirs);
  }

  /** What an operator would read, with stack traces and the log context. */
  String text() {
    var layout = new PatternLayout();
    layout.setContext(root.getLoggerContext());
    layout.setPattern("%-5level [%X{correlation:-}] %logger %msg%n%ex{full}");
    layout.start();
    var text = new StringBuilder();
    List.copyOf(ours.list).forEach(event -> text.append(layout.doLayout(event)));
    theirs.lines.forEach(text::append);
    return text.toString();
  }

  @Override
  public void close() {
    root.detachAppender(ours);
    root.setLevel(before);
    theirsRoot.removeHandler(theirs);
  }

  private static final class Theirs extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      lines.add(new SimpleFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
