package safeguarding.local.sample;

import java.util.List;

/**
 * Where adults of a role work, and what they are there.
 *
 * @param posts each with its article: {@code a class teacher}
 * @param youngest and {@code oldest} age of the children there, in years
 */
record Workplace(
    List<String> posts,
    List<String> settings,
    List<EmploymentKind> employment,
    int youngest,
    int oldest) {
  private static final List<EmploymentKind> STAFF =
      List.of(EmploymentKind.EMPLOYED, EmploymentKind.EMPLOYED, EmploymentKind.AGENCY);
  private static final List<EmploymentKind> PERMANENT = List.of(EmploymentKind.EMPLOYED);
  private static final List<EmploymentKind> CARER = List.of(EmploymentKind.CARER);
  private static final List<EmploymentKind> SELF = List.of(EmploymentKind.SELF_EMPLOYED);
  private static final List<EmploymentKind> HELPERS =
      List.of(EmploymentKind.VOLUNTEER, EmploymentKind.VOLUNTEER, EmploymentKind.EMPLOYED);

  static Workplace of(AdultRole role) {
    return switch (role) {
      case EDUCATION_SCHOOL_COLLEGE ->
          in("a class teacher|a teaching assistant|a lunchtime supervisor|a form tutor")
              .at("Example Primary School|Example Academy|Example College|Example Church School")
              .by(STAFF, 5, 17);
      case EDUCATION_NURSERY ->
          in("a nursery worker|a room leader|a nursery manager")
              .at("Example Day Nursery|Example Pre-School")
              .by(STAFF, 1, 4);
      case RESIDENTIAL_CARE_CHILDREN ->
          in("a residential care worker|a night care worker|a senior care worker")
              .at(
                  "Example Lodge Children's Home|Example Farm Children's Home|Example Orchard House")
              .by(STAFF, 9, 17);
      case RESIDENTIAL_CARE_ADULTS ->
          in("a care worker in a home for adults").at("Example Court").by(STAFF, 5, 16);
      case FOSTER_CARER ->
          in("a foster carer|a short-break foster carer")
              .at("Example Fostering|Example Council fostering service")
              .by(CARER, 2, 17);
      case CHILDMINDER ->
          in("a registered childminder|a childminder's assistant")
              .at("Example Childminding")
              .by(SELF, 1, 8);
      case SPORT ->
          in("a football coach|a swimming teacher|a gymnastics coach")
              .at("Example Juniors|Example Swimming Club")
              .by(HELPERS, 6, 16);
      case TRANSPORT ->
          in("a school bus driver|a passenger assistant")
              .at("Example Coaches|Example Taxis")
              .by(STAFF, 5, 16);
      case POLICE -> in("a police officer").at("Example Police").by(PERMANENT, 8, 17);
      case SOCIAL_CARE ->
          in("a social worker|a family support worker|a contact supervisor")
              .at("Example Contact Centre|Example Family Support")
              .by(STAFF, 3, 16);
      case HEALTH ->
          in("a nurse|a health visitor|a therapist")
              .at("Example Health Trust|Example Surgery")
              .by(STAFF, 1, 16);
      case OFSTED ->
          in("a provider known to Ofsted|an inspector")
              .at("Example Inspections|Example Day Care")
              .by(STAFF, 2, 15);
      case LADO_OTHER_AUTHORITY ->
          in("a worker who lives here and works in another authority")
              .at("Example School in another county")
              .by(PERMANENT, 6, 16);
      case OTHER ->
          in("a counsellor|a parent who also helps at a club|a private tutor")
              .at("Example Counselling|Example Tutors|Example Village Hall")
              .by(SELF, 6, 17);
      case CLEANER_EDUCATIONAL_SETTING ->
          in("a cleaner at a school").at("Example Primary School").by(STAFF, 5, 11);
      case HISTORICAL ->
          in("a former teacher|a former foster carer|a former house parent")
              .at("Example Old School, closed|Example Manor, closed")
              .by(PERMANENT, 8, 16);
      case FAITH ->
          in("a leader of a children's group at a place of worship")
              .at("Example Parish|Example Chapel")
              .by(HELPERS, 5, 15);
      case VOLUNTARY_UNIFORMED_YOUTH ->
          in("a leader of a uniformed youth group").at("1st Example Group").by(HELPERS, 6, 16);
      case PRISON_SECURE ->
          in("an officer in a secure setting").at("Example Secure Centre").by(PERMANENT, 12, 17);
      case ADOPTION_PROSPECTIVE_CARER ->
          in("a person being assessed to adopt").at("Example Adoption").by(CARER, 1, 9);
      case EARLY_YEARS_OTHER ->
          in("a worker at a wraparound club").at("Example Breakfast Club").by(STAFF, 3, 8);
    };
  }

  private static Posts in(String posts) {
    return new Posts(List.of(posts.split("\\|", -1)));
  }

  private record Posts(List<String> posts) {
    Place at(String settings) {
      return new Place(posts, List.of(settings.split("\\|", -1)));
    }
  }

  private record Place(List<String> posts, List<String> settings) {
    Workplace by(List<EmploymentKind> employment, int youngest, int oldest) {
      return new Workplace(posts, settings, employment, youngest, oldest);
    }
  }
}
