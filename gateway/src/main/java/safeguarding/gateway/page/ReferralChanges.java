package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse;
import safeguarding.contracts.childprotection.v1.Referral;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.page.Asking.Several;
import safeguarding.gateway.view.Form;

/** A referral: of a family group that is new, or again of one that is known. */
final class ReferralChanges {
  /** As many as the contract takes. */
  private static final Several CHILDREN = new Several("referral.children", "Add another child", 12);

  private static final String COUNT = "count";

  private ReferralChanges() {}

  static ContractChange<ReceiveReferralRequest, ReceiveReferralResponse> first() {
    return change(
        ReceiveReferralRequest.getDefaultInstance(),
        form ->
            Asking.of(
                    "Receive a referral",
                    FamilyAddress.PART,
                    "/families/referral",
                    FamilyAddress.PART,
                    "Record referral")
                .on("", "", FamilyAddress.LIST)
                .saying(
                    List.of(
                        "Of a family that is not known yet. Where a child of the family has been"
                            + " referred before, open the family and receive another referral there."))
                .several(CHILDREN)
                .asking(EnquiryQuestions.referral(QuestionForms.count(form, CHILDREN.most()))));
  }

  /** Begins with the children as they are known: those whom it is not about are taken away. */
  static FamilyStep<ReceiveReferralRequest, ReceiveReferralResponse> again(
      Supplier<GetFamilyResponse> family, String familyId) {
    return new FamilyStep<>(
        change(
            ReceiveReferralRequest.newBuilder()
                .setReferral(Referral.newBuilder().setFamilyId(familyId))
                .build(),
            form -> again(family.get(), form)),
        "Receive another referral",
        known -> true,
        "");
  }

  private static ContractChange<ReceiveReferralRequest, ReceiveReferralResponse> change(
      ReceiveReferralRequest about, Function<Form, Asking> asking) {
    return new ContractChange<>(
        EnquiryServiceGrpc.getReceiveReferralMethod(),
        about,
        asking,
        answer -> FamilyAddress.of(answer.getReceived().getFamilyId()));
  }

  private static Asking again(GetFamilyResponse family, Form form) {
    List<FamilyChild> known = family.getChildrenList().stream().limit(CHILDREN.most()).toList();
    int count =
        form.value(COUNT).isEmpty() ? known.size() : QuestionForms.count(form, CHILDREN.most());
    Asking asking =
        EnquiryChanges.onFamily(family, "Receive another referral", "/referral", "Record referral")
            .saying(
                List.of(
                    "The children whom we know stand below. Take away those whom this referral is"
                        + " not about, and add those who are new."))
            .several(CHILDREN)
            .asking(EnquiryQuestions.referral(count))
            .answered(COUNT, String.valueOf(count));
    for (int place = 0; place < known.size(); place++) {
      asking = knownChild(asking, "referral.children[" + place + "].", known.get(place));
    }
    return asking;
  }

  private static Asking knownChild(Asking asking, String inside, FamilyChild child) {
    return asking
        .answered(inside + "child_number", child.getChildNumber())
        .answered(inside + "given_names", child.getGivenNames())
        .answered(inside + "family_name", child.getFamilyName())
        .answered(
            inside + "date_of_birth", child.hasDateOfBirth() ? day(child.getDateOfBirth()) : "")
        .answered(
            inside + "expected_date_of_birth",
            child.hasExpectedDateOfBirth() ? day(child.getExpectedDateOfBirth()) : "")
        .answered(inside + "sex", ContractKeys.keyOf(child.getSex()));
  }
}
