package safeguarding.gateway.page;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.ListSiblingsRequest;
import safeguarding.contracts.childprotection.v1.ListSiblingsResponse;
import safeguarding.contracts.childprotection.v1.Sibling;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ChildRow;
import safeguarding.contracts.clareview.v1.GetChildResponse;
import safeguarding.contracts.clareview.v1.ListChildrenRequest;
import safeguarding.gateway.calls.ServiceUnavailable;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.tenancy.StableId;

/** Finds the children who may be reviewed together with another. */
@Singleton
final class OtherChildrenGrpc {
  /** As many as the contract finds at once; a review has no more children. */
  private static final int MOST_REFERENCES = 12;

  private final Services services;

  OtherChildrenGrpc(Services services) {
    this.services = services;
  }

  /**
   * The child's siblings, as far as child protection knows them: none where it knows no family,
   * does not answer, or is not open to the reader. Whether they are looked after the rules say when
   * the review is booked.
   */
  List<Choice> siblings(SignedIn who, GetChildResponse child) {
    if (!who.may(FamilyServiceGrpc.getListSiblingsMethod())) {
      return List.of();
    }
    try {
      ListSiblingsResponse known =
          services
              .childProtection()
              .read(
                  who,
                  FamilyServiceGrpc.getListSiblingsMethod(),
                  ListSiblingsRequest.newBuilder()
                      .setAuthorityCode(who.caller().authority().code())
                      .setChildId(child.getChildId())
                      .build());
      return known.getSiblingsList().stream()
          .map(one -> sibling(one, known.getFamilyReference()))
          .toList();
    } catch (ServiceUnavailable silent) {
      return List.of();
    } catch (RequestRefused refused) {
      if (refused.problem().code().equals(ProblemKind.NOT_FOUND.code())) {
        return List.of();
      }
      throw refused;
    }
  }

  private static Choice sibling(Sibling child, String family) {
    String who = child.getInitials().isEmpty() ? child.getChildNumber() : child.getInitials();
    return new Choice(child.getChildId(), who + ", of the same family (" + family + ")", null);
  }

  /**
   * The ids of children by reference, in the order written. A reference that nobody has gets an id
   * that nobody has, so that the rules of reviews refuse it like any other unknown child.
   *
   * @param written {@code CLA-2018-0009, CLA-2018-0010}
   */
  List<String> ids(SignedIn who, String written) {
    List<String> references =
        Arrays.stream(written.toUpperCase(Locale.UK).split("[,;\\s]+", -1))
            .filter(reference -> !reference.isEmpty())
            .distinct()
            .toList();
    if (references.isEmpty()) {
      // Without a reference the list would be that of all children.
      return List.of();
    }
    Map<String, String> known =
        services
            .claReview()
            .read(
                who,
                CareServiceGrpc.getListChildrenMethod(),
                ListChildrenRequest.newBuilder()
                    .setAuthorityCode(who.caller().authority().code())
                    .addAllReferences(
                        references.subList(0, Math.min(references.size(), MOST_REFERENCES)))
                    .setPageSize(MOST_REFERENCES)
                    .build())
            .getRowsList()
            .stream()
            .collect(Collectors.toMap(ChildRow::getReference, ChildRow::getChildId));
    return references.stream()
        .map(reference -> known.getOrDefault(reference, nobody(who, reference)))
        .toList();
  }

  private static String nobody(SignedIn who, String reference) {
    return StableId.of(who.caller().authority(), "reference", reference).toString();
  }
}
