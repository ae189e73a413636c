package safeguarding.gateway.page;

import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.problem.Notice;
import safeguarding.gateway.problem.NoticePage;
import safeguarding.gateway.view.PlainPage;
import safeguarding.gateway.visitor.SignedIn;

/** The door's notices in the frame of the other pages. */
@Singleton
@Primary
final class TemplatedNotice implements NoticePage {
  private final Frames frames;
  private final Pages pages;

  TemplatedNotice(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  @Override
  public String html(Notice notice, @Nullable SignedIn who) {
    Notice.Link link = notice.link();
    return pages.html(
        "plain",
        new PlainPage(
            frames.of(who, notice.title(), "/"),
            notice.title(),
            List.of(notice.text()),
            notice.correlationId(),
            link == null ? null : link.words(),
            link == null ? null : link.path()));
  }
}
