package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that reached the LADO. Absent or null is 'not known'.
 *
 * @param receivedAt when it was received
 * @param receivedBy telephone, email, online-form, letter, in-person
 * @param source who told the LADO
 * @param allegedOn the day of what is alleged
 * @param historical the adult no longer holds the post, or the children live elsewhere
 * @param employerKnewOn the day the employer first knew; starts the clock of the referral
 * @param adult whom it is about
 * @param children zero or more
 * @param primaryConcern physical, sexual, neglect, emotional, cse, other, conduct, online,
 *     criminal-exploitation, position-of-trust, suitability, radicalisation
 * @param furtherConcerns as primaryConcern
 * @param summary what is alleged
 * @param childrenSafeNow whether the children are safe now
 * @param safetyAction what was done to make them safe
 */
@Serdeable
@Schema(name = "Contact")
record ContactJson(
    @Schema(example = "2018-06-04T15:20:00Z") @Nullable Instant receivedAt,
    @Schema(example = "telephone") @Nullable String receivedBy,
    @Nullable SourceJson source,
    @Nullable LocalDate allegedOn,
    @Nullable Boolean historical,
    @Nullable LocalDate employerKnewOn,
    @Nullable AdultJson adult,
    List<ChildJson> children,
    @Schema(example = "physical") @Nullable String primaryConcern,
    List<String> furtherConcerns,
    @Nullable String summary,
    @Nullable Boolean childrenSafeNow,
    @Nullable String safetyAction) {

  /**
   * Who told the LADO.
   *
   * @param role employer, school, social-care, police, ofsted, health, parent, child, colleague,
   *     lado-other-authority, member-of-public, other
   */
  @Serdeable
  @Schema(name = "Source")
  record SourceJson(
      @Schema(example = "employer") @Nullable String role,
      @Nullable String organisation,
      @Nullable String name) {}

  /**
   * The adult whom the allegation is about.
   *
   * @param otherNames earlier, maiden or other names
   * @param role in which the adult works with children, as in the list of report 205/2018 §4.5
   * @param setting employer or setting as told
   * @param employment employed, volunteer, agency, carer, self-employed
   */
  @Serdeable
  @Schema(name = "Adult")
  record AdultJson(
      @Nullable String givenNames,
      @Nullable String familyName,
      List<String> otherNames,
      @Nullable LocalDate dateOfBirth,
      @Schema(example = "residential-care-children") @Nullable String role,
      @Nullable String setting,
      @Schema(example = "employed") @Nullable String employment) {}

  /**
   * A child.
   *
   * @param name or initials
   * @param ageYears when the date of birth is not known
   * @param careStatus none, child-in-need, child-protection-plan, looked-after
   * @param ownAccount in the child's own words
   */
  @Serdeable
  @Schema(name = "Child")
  record ChildJson(
      @Nullable String name,
      @Nullable LocalDate dateOfBirth,
      @Nullable Integer ageYears,
      @Schema(example = "looked-after") @Nullable String careStatus,
      @Nullable String ownAccount) {}
}
