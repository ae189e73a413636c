package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.calls.ChildParts;
import safeguarding.gateway.visitor.SignedIn;

/** One child, as every service that the reader may ask knows them. */
@Hidden
@Controller("/children/{id}")
final class ChildController {
  private final Frames frames;
  private final Pages pages;
  private final ChildParts children;
  private final Clock clock;

  ChildController(Frames frames, Pages pages, ChildParts children, Clock clock) {
    this.frames = frames;
    this.pages = pages;
    this.children = children;
    this.clock = clock;
  }

  @Get
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String id) {
    String child = Ids.uuid(id).toString();
    return pages.show(
        "record",
        new ChildPageGrpc(who, children.find(who, child), LondonTime.today(clock))
            .page(frames.of(who, "Child", CareChanges.PART)));
  }
}
