package safeguarding.grpcedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.worklist.v1.Bucket;

class WireEnumTest {
  private static final String PREFIX = "BUCKET_";

  private enum Part {
    OVERDUE,
    DUE_TODAY,
    THIS_WEEK,
    LATER
  }

  @Test
  void a_value_goes_out_and_comes_back_as_it_was() {
    for (Part part : Part.values()) {
      Bucket wire = WireEnum.write(Bucket.class, PREFIX, part);

      assertThat(wire.name()).isEqualTo(PREFIX + part.name());
      assertThat(WireEnum.read(Part.class, PREFIX, wire, "bucket")).isEqualTo(part);
    }
  }

  @Test
  void unspecified_is_null_both_ways() {
    assertThat(WireEnum.read(Part.class, PREFIX, Bucket.BUCKET_UNSPECIFIED, "bucket")).isNull();
    assertThat(WireEnum.write(Bucket.class, PREFIX, null)).isEqualTo(Bucket.BUCKET_UNSPECIFIED);
  }

  @Test
  void a_value_of_a_later_version_is_an_invalid_request() {
    assertThatThrownBy(() -> WireEnum.read(Part.class, PREFIX, Bucket.UNRECOGNIZED, "bucket"))
        .isInstanceOfSatisfying(
            InvalidRequest.class, invalid -> assertThat(invalid.field()).isEqualTo("bucket"));
  }

  @Test
  void a_list_keeps_its_order_and_holds_nothing_unspecified() {
    assertThat(
            WireEnum.all(
                Part.class, PREFIX, List.of(Bucket.BUCKET_LATER, Bucket.BUCKET_OVERDUE), "buckets"))
        .containsExactly(Part.LATER, Part.OVERDUE);
    assertThatThrownBy(
            () -> WireEnum.all(Part.class, PREFIX, List.of(Bucket.BUCKET_UNSPECIFIED), "buckets"))
        .isInstanceOf(InvalidRequest.class)
        .hasMessage("invalid buckets");
  }
}
