package safeguarding.gateway.page;

import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.gateway.view.Frame;

/** Where family groups and their parts stand: a part is found through its family. */
final class FamilyAddress {
  /** The part of the suite, as the navigation has it. */
  static final String PART = "/conferences";

  static final Frame.Crumb LIST = new Frame.Crumb("Conferences", PART);

  private FamilyAddress() {}

  static String of(String familyId) {
    return "/families/" + familyId;
  }

  static String ofEnquiry(String familyId, String enquiryId) {
    return of(familyId) + "/enquiries/" + enquiryId;
  }

  static String ofConference(String familyId, String conferenceId) {
    return of(familyId) + "/conferences/" + conferenceId;
  }

  static String ofChild(String familyId, String childId) {
    return of(familyId) + "/children/" + childId;
  }

  static String ofPlan(String familyId, String planId) {
    return of(familyId) + "/plans/" + planId;
  }

  /** The way to the pages below a family. */
  static Frame.Crumb[] way(GetFamilyResponse family) {
    return new Frame.Crumb[] {
      LIST, new Frame.Crumb(family.getReference(), of(family.getFamilyId()))
    };
  }
}
