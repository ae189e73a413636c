package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import safeguarding.local.mailbox.ReceivedMail;

/** What has arrived in the mailbox of the suite. */
final class Mails {
  private Mails() {}

  /** Every mail to an address, the oldest first. */
  static List<ReceivedMail> to(String address) {
    return RunningSuite.get().mailbox().mails().reversed().stream()
        .filter(mail -> mail.to().equals(address))
        .toList();
  }

  /** The so-maniest mail to an address, from 1, once it is there. */
  static ReceivedMail awaited(String address, int which) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (to(address).size() < which) {
      assertThat(System.nanoTime()).as("mail %d to %s arrives", which, address).isLessThan(until);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    return to(address).get(which - 1);
  }
}
