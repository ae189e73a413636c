package safeguarding.childprotection.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has become known of a child, as told; null and empty say nothing. */
public record CompleteChild(
    @Nullable LocalDate dateOfBirth, String givenNames, String familyName, @Nullable Sex sex) {

  /** Takes the texts without the blanks around them. */
  public CompleteChild {
    givenNames = givenNames.strip();
    familyName = familyName.strip();
  }
}
