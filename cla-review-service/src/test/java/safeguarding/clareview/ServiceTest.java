package safeguarding.clareview;

import safeguarding.servicetesting.WholeProgramTest;

class ServiceTest extends WholeProgramTest {
  ServiceTest() {
    super(TestService.SERVICE);
  }
}
