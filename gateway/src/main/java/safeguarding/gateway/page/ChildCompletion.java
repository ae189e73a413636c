package safeguarding.gateway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.childprotection.v1.CompleteChildRequest;
import safeguarding.contracts.childprotection.v1.CompleteChildResponse;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.gateway.view.CareChoices;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;

/** What becomes known of a child later: the birth of an unborn child, a name, a date of birth. */
final class ChildCompletion {
  private ChildCompletion() {}

  static FamilyStep<CompleteChildRequest, CompleteChildResponse> of(
      Supplier<GetFamilyResponse> family, UUID id) {
    return new FamilyStep<>(
        new ContractChange<>(
            FamilyServiceGrpc.getCompleteChildMethod(),
            CompleteChildRequest.newBuilder().setChildId(id.toString()).build(),
            form -> asking(family.get(), id),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        "Complete the child's details",
        known -> isIncomplete(FamilyPartsGrpc.child(known, id)),
        "Everything that is asked for is known of this child.");
  }

  static String address(String familyId, FamilyChild child) {
    return FamilyAddress.ofChild(familyId, child.getChildId()) + "/completion";
  }

  /** What the reader does. */
  static String words(FamilyChild child) {
    return isUnborn(child) ? "Record the birth" : "Complete the child's details";
  }

  static boolean isIncomplete(FamilyChild child) {
    return !missing(child).isEmpty();
  }

  private static boolean isUnborn(FamilyChild child) {
    return child.hasExpectedDateOfBirth() && !child.hasDateOfBirth();
  }

  private static Asking asking(GetFamilyResponse family, UUID id) {
    FamilyChild child = FamilyPartsGrpc.child(family, id);
    String record = FamilyAddress.of(family.getFamilyId());
    String title = words(child);
    return Asking.of(
            title,
            FamilyAddress.PART,
            address(family.getFamilyId(), child),
            record,
            isUnborn(child) ? "Record birth" : "Record")
        .on(family.getReference(), child.getEtag(), FamilyAddress.way(family))
        .showing(FamilyBriefGrpc.facts(child), FamilyBriefGrpc.changes(family))
        .saying(List.of("What is known already stays. Leave empty what is still not known."))
        .asking(QuestionGroup.of(missing(child).toArray(Question[]::new)));
  }

  /** Only what is not known: a name that is known is not typed again. */
  private static List<Question> missing(FamilyChild child) {
    List<Question> questions = new ArrayList<>();
    if (!child.hasDateOfBirth()) {
      Question born = Question.day("completion.date_of_birth", "Date of birth").small();
      questions.add(
          isUnborn(child)
              ? born.required("Enter the day the child was born, like 3 6 2019")
              : born);
    }
    if (child.getGivenNames().isEmpty()) {
      questions.add(Question.text("completion.given_names", "First names").small());
    }
    if (child.getFamilyName().isEmpty()) {
      questions.add(Question.text("completion.family_name", "Last name").small());
    }
    if (child.getSex() == Sex.SEX_UNSPECIFIED || child.getSex() == Sex.SEX_NOT_KNOWN) {
      questions.add(Question.choice("completion.sex", "Sex", knownSexes()).small());
    }
    return questions;
  }

  private static List<Choice> knownSexes() {
    return CareChoices.SEXES.stream()
        .filter(sex -> !sex.value().equals(CareChoices.NOT_KNOWN))
        .toList();
  }
}
