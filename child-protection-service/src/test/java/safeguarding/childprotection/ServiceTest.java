package safeguarding.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;
import safeguarding.servicetesting.WholeProgramTest;

class ServiceTest extends WholeProgramTest {
  ServiceTest() {
    super(TestService.SERVICE);
  }

  @Test
  void where_nothing_is_recorded_nothing_is_due() {
    WorkSource work = TestService.bean(WorkSource.class);
    Caller chair = TestService.aChair();

    assertThat(work.worksFor(chair)).isTrue();
    assertThat(work.open(chair)).isEmpty();
  }
}
