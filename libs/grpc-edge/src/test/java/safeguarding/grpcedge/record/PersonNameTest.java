package safeguarding.grpcedge.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

  @Test
  void a_name_has_two_initials_as_far_as_it_is_known() {
    assertThat(new PersonName("Rowan", "Test-Person").initials()).isEqualTo("RT");
    assertThat(new PersonName("", "Test-Person").initials()).isEqualTo("T");
    assertThat(new PersonName("", "").initials()).isEmpty();
    assertThat(new PersonName("𠮷", "Sample").initials()).isEqualTo("𠮷S");
  }

  @Test
  void what_is_not_known_leaves_no_space() {
    assertThat(new PersonName("Rowan", "Test-Person").full()).isEqualTo("Rowan Test-Person");
    assertThat(new PersonName("Rowan", "").full()).isEqualTo("Rowan");
    assertThat(new PersonName("", "").full()).isEmpty();
  }
}
