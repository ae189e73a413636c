package safeguarding.gateway;

import com.google.protobuf.Message;
import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookConferenceResponse;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceResponse;
import safeguarding.contracts.childprotection.v1.Changed;
import safeguarding.contracts.childprotection.v1.CompleteChildRequest;
import safeguarding.contracts.childprotection.v1.CompleteChildResponse;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyRow;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyState;
import safeguarding.contracts.childprotection.v1.GetFamilyRequest;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.HoldConferenceResponse;
import safeguarding.contracts.childprotection.v1.ListFamiliesRequest;
import safeguarding.contracts.childprotection.v1.ListFamiliesResponse;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeResponse;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceRequest;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceResponse;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;

/**
 * Child protection with {@link SampleFamily}. It keeps what it was asked last, and refuses where a
 * test says so.
 */
final class FakeFamilies implements AutoCloseable {
  private final Server server;
  private final AtomicReference<@Nullable Message> asked = new AtomicReference<>();
  private volatile @Nullable Refusal refusal;

  private FakeFamilies() {
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(new Families())
            .addService(new Enquiries())
            .addService(new Conferences())
            .build();
  }

  static FakeFamilies start() {
    var families = new FakeFamilies();
    try {
      families.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return families;
  }

  String target() {
    return "dns:///127.0.0.1:" + server.getPort();
  }

  /** The change that was asked for last. */
  <Q extends Message> Q asked(Class<Q> type) {
    return type.cast(Objects.requireNonNull(asked.get()));
  }

  /** Refuses every further change. */
  void refuse(String code, String field, String message) {
    refusal =
        Refusal.newBuilder()
            .setCode(code)
            .setMessage(message)
            .addViolations(FieldViolation.newBuilder().setField(field).setMessage(message))
            .build();
  }

  /** Grants every further change. */
  void grant() {
    refusal = null;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static Changed changed() {
    return Changed.newBuilder().setFamilyId(SampleFamily.FAMILY).setEtag("2").build();
  }

  /** Grants a change, or refuses it where a test says so; keeps what was asked. */
  private <A extends Message> void answer(StreamObserver<A> observer, Message request, A granted) {
    asked.set(request);
    FakeServices.answer(observer, FakeServices.refused(granted, refusal));
  }

  private final class Families extends FamilyServiceGrpc.FamilyServiceImplBase {
    @Override
    public void getFamily(GetFamilyRequest request, StreamObserver<GetFamilyResponse> observer) {
      FakeServices.answer(observer, SampleFamily.family());
    }

    @Override
    public void listFamilies(
        ListFamiliesRequest request, StreamObserver<ListFamiliesResponse> observer) {
      FamilyRow.Builder row =
          FamilyRow.newBuilder()
              .setFamilyId(SampleFamily.FAMILY)
              .setReference("CP-2018-0012")
              .addInitials("AS")
              .addInitials("BS")
              .setChildren(3)
              .addStates(FamilyState.FAMILY_STATE_ON_PLAN)
              .setLastReferredOn(SampleFamily.day(2018, 6, 4))
              .setNextDeadline(SampleFamily.conferenceClock(SampleFamily.ENQUIRED));
      if (request.getWithNames()) {
        row.addNames("Alder Sample").addNames("Birch Sample");
      }
      FakeServices.answer(
          observer, ListFamiliesResponse.newBuilder().addRows(row).setTotal(1).build());
    }

    @Override
    public void completeChild(
        CompleteChildRequest request, StreamObserver<CompleteChildResponse> observer) {
      answer(observer, request, CompleteChildResponse.newBuilder().setChanged(changed()).build());
    }
  }

  private final class Enquiries extends EnquiryServiceGrpc.EnquiryServiceImplBase {
    @Override
    public void receiveReferral(
        ReceiveReferralRequest request, StreamObserver<ReceiveReferralResponse> observer) {
      answer(
          observer,
          request,
          ReceiveReferralResponse.newBuilder()
              .setReceived(
                  ReceiveReferralResponse.Received.newBuilder().setFamilyId(SampleFamily.FAMILY))
              .build());
    }

    @Override
    public void recordSection47Outcome(
        RecordSection47OutcomeRequest request,
        StreamObserver<RecordSection47OutcomeResponse> observer) {
      answer(
          observer,
          request,
          RecordSection47OutcomeResponse.newBuilder().setChanged(changed()).build());
    }
  }

  private final class Conferences extends ConferenceServiceGrpc.ConferenceServiceImplBase {
    @Override
    public void bookConference(
        BookConferenceRequest request, StreamObserver<BookConferenceResponse> observer) {
      answer(observer, request, BookConferenceResponse.newBuilder().setChanged(changed()).build());
    }

    @Override
    public void bookReviewConference(
        BookReviewConferenceRequest request,
        StreamObserver<BookReviewConferenceResponse> observer) {
      answer(
          observer,
          request,
          BookReviewConferenceResponse.newBuilder()
              .setBooked(
                  BookReviewConferenceResponse.Booked.newBuilder().setFamilyId(SampleFamily.FAMILY))
              .build());
    }

    @Override
    public void withdrawConference(
        WithdrawConferenceRequest request, StreamObserver<WithdrawConferenceResponse> observer) {
      answer(
          observer, request, WithdrawConferenceResponse.newBuilder().setChanged(changed()).build());
    }

    @Override
    public void holdConference(
        HoldConferenceRequest request, StreamObserver<HoldConferenceResponse> observer) {
      answer(observer, request, HoldConferenceResponse.newBuilder().setChanged(changed()).build());
    }
  }
}
