package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.contracts.lado.v1.DeletedAllegation;
import safeguarding.contracts.lado.v1.GetDeletionRequest;
import safeguarding.contracts.lado.v1.GetRetentionRequest;
import safeguarding.contracts.lado.v1.GetRetentionResponse;
import safeguarding.contracts.lado.v1.ListRetentionReviewsRequest;
import safeguarding.contracts.lado.v1.ListRetentionReviewsResponse;
import safeguarding.contracts.lado.v1.RetentionServiceGrpc;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.visitor.SignedIn;

/** Reads how long allegations are kept. */
@Singleton
final class RetentionGrpc {
  private final Services services;

  RetentionGrpc(Services services) {
    this.services = services;
  }

  /** One case; ends the request where the reader may not have it. */
  GetRetentionResponse read(SignedIn who, UUID id) {
    return services
        .lado()
        .read(
            who,
            RetentionServiceGrpc::newBlockingStub,
            lado ->
                lado.getRetention(
                    GetRetentionRequest.newBuilder()
                        .setAuthorityCode(who.caller().authority().code())
                        .setAllegationId(id.toString())
                        .build()));
  }

  /** The page of one case, for those too who do not open its record. */
  RecordPage page(SignedIn who, Frame frame, UUID id) {
    GetRetentionResponse kept = read(who, id);
    String title = "How long this record is kept";
    return new RecordPage(
        frame.titled(title, RetentionChanges.QUEUE_CRUMB),
        kept.getReference(),
        List.of(new Fact("Received", day(kept.getReceivedOn()))),
        RetentionSectionsGrpc.tags(kept.getRetention()),
        title,
        RetentionSectionsGrpc.mayNotEnd(who, kept.getRetention()),
        RetentionSectionsGrpc.next(who, kept),
        List.of(),
        List.of(),
        List.of(RetentionSectionsGrpc.part(who, kept.getAllegationId(), kept.getRetention())),
        List.of());
  }

  /** The review queue. */
  ListSlice queue(SignedIn who, ListWanted wanted) {
    ListRetentionReviewsResponse answer =
        services
            .lado()
            .read(
                who,
                RetentionServiceGrpc::newBlockingStub,
                lado ->
                    lado.listRetentionReviews(
                        ListRetentionReviewsRequest.newBuilder()
                            .setAuthorityCode(who.caller().authority().code())
                            .setPageSize(wanted.pageSize())
                            .setPageToken(wanted.pageToken())
                            .build()));
    return new ListSlice(
        answer.getRowsList().stream().map(RetentionGrpc::cells).toList(),
        answer.getRowsList().stream().map(RetentionGrpc::line).toList(),
        answer.getNextPageToken(),
        answer.getTotal());
  }

  private static List<Cell> cells(GetRetentionResponse kept) {
    return List.of(
        Cell.whole(kept.getReference()).to(RetentionChanges.address(kept.getAllegationId())),
        Cell.whole(day(kept.getReceivedOn())),
        Cell.whole(day(kept.getRetention().getKeptUntil()))
            .below(RetentionSectionsGrpc.reason(kept.getRetention())),
        Cell.tagged(RetentionSectionsGrpc.tags(kept.getRetention())));
  }

  private static List<String> line(GetRetentionResponse kept) {
    return List.of(
        kept.getReference(),
        day(kept.getReceivedOn()),
        day(kept.getRetention().getKeptUntil()),
        RetentionSectionsGrpc.reason(kept.getRetention()),
        Cell.tagged(RetentionSectionsGrpc.tags(kept.getRetention())).plain());
  }

  /** What is left of a deleted record; empty when none of this reference was deleted. */
  Optional<List<Fact>> deleted(SignedIn who, String reference) {
    try {
      return Optional.of(
          facts(
              services
                  .lado()
                  .read(
                      who,
                      RetentionServiceGrpc::newBlockingStub,
                      lado ->
                          lado.getDeletion(
                              GetDeletionRequest.newBuilder()
                                  .setAuthorityCode(who.caller().authority().code())
                                  .setReference(reference)
                                  .build()))
                  .getDeleted()));
    } catch (RequestRefused refused) {
      if (refused.problem().status() == ProblemKind.NOT_FOUND.status()) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private static List<Fact> facts(DeletedAllegation deleted) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Reference", deleted.getReference()));
    facts.add(new Fact("Received in", String.valueOf(deleted.getYear())));
    facts.add(new Fact("Deleted", Moments.dayAndTime(ProtoTimes.instant(deleted.getDeletedAt()))));
    facts.add(new Fact("Proposed by", deleted.getProposedBy()));
    facts.add(new Fact("Confirmed by", deleted.getConfirmedBy()));
    facts.add(new Fact("Rule", "lado.retention: KCSIE part 4, until pension age or ten years"));
    return facts;
  }
}
