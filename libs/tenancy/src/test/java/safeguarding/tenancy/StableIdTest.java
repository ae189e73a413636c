package safeguarding.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.security.AuthorityCode;

class StableIdTest {
  private static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");
  private static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");

  @Test
  void the_same_number_has_the_same_id_in_every_service_and_for_ever() {
    assertThat(StableId.of(RUTLAND, "child", "C-10001"))
        .isEqualTo(StableId.of(RUTLAND, "child", "C-10001"))
        .isEqualTo(UUID.fromString("ceaa2acc-50c7-8e52-984d-e52f937ef946"));
  }

  @Test
  void authority_kind_and_number_each_tell_ids_apart() {
    assertThat(
            List.of(
                StableId.of(RUTLAND, "child", "C-10001"),
                StableId.of(LEICESTER, "child", "C-10001"),
                StableId.of(RUTLAND, "family", "C-10001"),
                StableId.of(RUTLAND, "child", "C-10002")))
        .doesNotHaveDuplicates();
  }

  @Test
  void it_is_a_uuid_of_version_8() {
    UUID id = StableId.of(RUTLAND, "child", "C-10001");

    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }
}
