package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Reviews of children looked after. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/reviews")
class ReviewController {
  private static final String TAG = "Reviews";
  private static final String SERVICE = "safeguarding.clareview.v1.ReviewService/";
  private final RecordCalls calls;

  ReviewController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post
  @Rpc(
      value = SERVICE + "BookReview",
      tag = TAG,
      summary = "Book a review",
      makes = true,
      location = "/reviews/{reviewId}")
  HttpResponse<byte[]> book(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Get("/{id}")
  @Rpc(value = SERVICE + "GetReview", tag = TAG, summary = "Read a review")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }

  @Post("/{id}/rebooking")
  @Rpc(value = SERVICE + "RebookReview", tag = TAG, summary = "Move a review to another day")
  HttpResponse<byte[]> rebook(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/holding")
  @Rpc(value = SERVICE + "HoldReview", tag = TAG, summary = "Record a review that was held")
  HttpResponse<byte[]> hold(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/cancellation")
  @Rpc(
      value = SERVICE + "CancelReview",
      tag = TAG,
      summary = "Cancel a review that will not be held")
  HttpResponse<byte[]> cancel(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}
