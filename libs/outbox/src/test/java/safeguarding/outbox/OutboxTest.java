package safeguarding.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.audit.Recorded;
import safeguarding.local.mailbox.ReceivedMail;
import safeguarding.local.postgres.TestDatabase;
import safeguarding.outbox.UnsteadyLine.Mishap;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.CatalogueCheck;

/** What becomes of a message, whatever happens to the line, the server or the program. */
class OutboxTest {
  private static final String SOMEONE = "someone@example.org";

  private final Posting posting = Posting.toTheMailbox();

  @AfterEach
  void stop() {
    posting.close();
  }

  @Test
  void a_message_is_sent_after_the_change_that_it_tells_of() {
    posting.leave(posting.notice(SOMEONE));
    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.QUEUED);

    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.SENT);
    assertThat(posting.onlyOne().settledAt()).isEqualTo(Posting.NOW);
    ReceivedMail mail = posting.arrived().getFirst();
    assertThat(mail.to()).isEqualTo(SOMEONE);
    assertThat(mail.from()).isEqualTo("lado@example.org");
    assertThat(mail.subject()).isEqualTo("Meeting on 4 June 2018 at 2pm");
    assertThat(mail.text().strip()).isEqualTo("You are invited.");
    assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@example\\.org>");
  }

  @Test
  void a_change_that_is_rolled_back_sends_nothing() {
    assertThatThrownBy(() ->
            posting
                .bean(AuthorityTransactions.class)
                .write(
                    posting.authority,
                    () -> {
                      posting.bean(Outbox.class).leave(posting.notice(SOMEONE));
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");

    posting.sendRound();

    assertThat(posting.arrived()).isEmpty();
  }

  @Test
  void a_message_is_left_only_inside_a_transaction() {
    assertThatThrownBy(() -> posting.bean(Outbox.class).leave(posting.notice(SOMEONE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_header_has_one_line() {
    assertThatThrownBy(() -> posting.notice("a@example.org\r\nBcc: b@example.org"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_GREETING", "RECIPIENT_BUSY", "BREAKS_BEFORE_TEXT", "TEXT_BUSY"})
  void what_was_certainly_not_accepted_is_tried_again_under_the_same_name(Mishap mishap) {
    posting.leave(posting.notice(SOMEONE));
    posting.line.from(mishap);
    posting.sendRound();
    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.QUEUED);
    assertThat(posting.onlyOne().reason()).isNotNull();

    posting.line.from(Mishap.NOTHING);
    posting.sendRound();
    assertThat(posting.arrived()).as("not before its time").isEmpty();
    posting.clock.pass(Duration.ofMinutes(1));
    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.SENT);
    assertThat(posting.arrived()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"RECIPIENT_REFUSED", "TEXT_REFUSED"})
  void what_is_refused_for_good_is_not_tried_again(Mishap mishap) {
    posting.leave(posting.notice(SOMEONE));
    posting.line.from(mishap);
    posting.sendRound();
    posting.line.from(Mishap.NOTHING);
    posting.clock.pass(Duration.ofHours(2));
    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.FAILED);
    assertThat(posting.onlyOne().reason())
        .as("a code, without the server's words")
        .matches("smtp-55[04]");
    assertThat(posting.arrived()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"BREAKS_IN_TEXT", "BREAKS_AFTER_TEXT"})
  void a_line_that_breaks_once_the_text_is_under_way_leaves_it_unknown(Mishap mishap) {
    posting.leave(posting.notice(SOMEONE));
    posting.line.from(mishap);
    posting.sendRound();
    posting.line.from(Mishap.NOTHING);
    posting.clock.pass(Duration.ofHours(2));
    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.UNKNOWN);
    assertThat(posting.arrived()).hasSize(mishap == Mishap.BREAKS_AFTER_TEXT ? 1 : 0);
  }

  @Test
  void a_person_who_learns_that_it_did_not_arrive_sends_it_again_under_the_same_name() {
    posting.leave(posting.notice(SOMEONE));
    posting.line.from(Mishap.BREAKS_AFTER_TEXT);
    posting.sendRound();
    posting.line.from(Mishap.NOTHING);

    assertThat(decide(true)).isTrue();
    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.SENT);
    assertThat(posting.arrived())
        .extracting(ReceivedMail::messageId)
        .hasSize(2)
        .containsOnly(posting.arrived().getFirst().messageId());
    assertThat(decide(true)).as("it is known what became of it").isFalse();
    assertThat(decide(false)).isFalse();
  }

  @Test
  void a_person_who_learns_that_it_arrived_says_so() {
    posting.leave(posting.notice(SOMEONE));
    posting.line.from(Mishap.BREAKS_IN_TEXT);
    posting.sendRound();
    posting.line.from(Mishap.NOTHING);

    assertThat(decide(false)).isTrue();
    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.SENT);
    assertThat(posting.arrived()).isEmpty();
  }

  @Test
  void what_did_not_arrive_waits_for_a_person_and_again_when_it_fails_again() {
    posting.leave(posting.notice(SOMEONE));
    posting.line.from(Mishap.BREAKS_IN_TEXT);
    posting.sendRound();
    assertThat(posting.onlyOne().waits()).isTrue();

    assertThat(decide(Outbox::told)).isTrue();

    assertThat(posting.onlyOne().waits()).isFalse();
    posting.sendRound();
    assertThat(posting.arrived()).as("nothing goes out by that").isEmpty();
    posting.clock.pass(Duration.ofMinutes(1));
    assertThat(decide(true)).isTrue();
    posting.clock.pass(Duration.ofMinutes(1));
    posting.sendRound();
    assertThat(posting.onlyOne().waits()).isTrue();
  }

  private boolean decide(boolean again) {
    return decide(again ? Outbox::sendAgain : Outbox::arrived);
  }

  /** What a person says of a message. */
  private interface Decision {
    boolean of(Outbox outbox, UUID id, Recorded recorded);
  }

  private boolean decide(Decision decision) {
    Recorded recorded = new Recorded(posting.clock.instant(), "demo-1", "Demo Support");
    Outbox outbox = posting.bean(Outbox.class);
    var id = posting.onlyOne().id();
    return posting
        .bean(AuthorityTransactions.class)
        .write(posting.authority, () -> decision.of(outbox, id, recorded));
  }

  @Test
  void what_a_program_was_sending_when_it_died_is_unknown_and_never_sent_by_itself() {
    posting.leave(posting.notice(SOMEONE));
    claim();
    posting.clock.pass(OutboxSender.CLAIM.minusSeconds(1));
    posting.sendRound();
    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.SENDING);

    posting.clock.pass(Duration.ofSeconds(2));
    posting.sendRound();

    assertThat(posting.onlyOne().state()).isEqualTo(MessageState.UNKNOWN);
    assertThat(posting.onlyOne().reason()).isEqualTo("sender-stopped");
    assertThat(posting.arrived()).isEmpty();
  }

  /** As a program that dies in the next moment. */
  private void claim() {
    Instant now = posting.clock.instant();
    posting
        .bean(AuthorityTransactions.class)
        .write(
            posting.authority,
            () ->
                posting
                    .bean(OutboxStore.class)
                    .claim(now, now.plus(OutboxSender.CLAIM), true, true)
                    .orElseThrow());
  }

  @Test
  void copies_of_the_program_never_send_a_message_twice() {
    for (int i = 0; i < 30; i++) {
      posting.leave(posting.notice("person-" + i + "@example.org"));
    }
    try (ApplicationContext other = posting.another(Map.of())) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(posting::sendRound),
              CompletableFuture.runAsync(() -> other.getBean(OutboxSender.class).round()))
          .join();
    }
    posting.sendRound();

    assertThat(posting.arrived()).extracting(ReceivedMail::to).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void a_later_message_to_the_same_person_waits_for_the_earlier() {
    posting.leave(posting.invitation(SOMEONE, 0));
    posting.line.from(Mishap.RECIPIENT_BUSY);
    posting.sendRound();
    posting.line.from(Mishap.NOTHING);
    posting.leave(posting.invitation(SOMEONE, 1));
    posting.sendRound();
    assertThat(posting.arrived()).isEmpty();

    posting.clock.pass(Duration.ofMinutes(1));
    posting.sendRound();

    assertThat(posting.arrived().reversed())
        .extracting(mail -> mail.calendar().orElseThrow().contains("SEQUENCE:1"))
        .containsExactly(false, true);
  }

  @Test
  void what_is_of_no_use_any_more_is_not_sent() {
    posting.leave(posting.invitation(SOMEONE, 0));
    posting.clock.pass(Duration.ofDays(4));

    posting.sendRound();

    assertThat(posting.arrived()).isEmpty();
    assertThat(posting.onlyOne().reason()).isEqualTo("too-late");
    assertThat(decide(true)).as("not even by a person").isFalse();
  }

  @Test
  void what_is_given_up_is_not_sent_and_nobody_is_asked_about_it() {
    Outgoing invitation = posting.invitation(SOMEONE, 0);
    posting.leave(invitation);

    posting
        .bean(AuthorityTransactions.class)
        .write(posting.authority, () -> posting.bean(Outbox.class).giveUp(invitation.about()));
    posting.sendRound();

    assertThat(posting.arrived()).isEmpty();
    assertThat(posting.onlyOne().reason()).isEqualTo("given-up");
    assertThat(posting.onlyOne().waits()).isFalse();
    assertThat(decide(true)).as("not even by a person").isFalse();
  }

  @Test
  void what_was_left_before_what_never_happened_is_sent_and_asked_about() {
    Outgoing first = posting.notice(SOMEONE);
    posting.leave(first);
    posting.clock.pass(Duration.ofMinutes(1));
    Instant second = posting.clock.instant();
    posting.leave(posting.notice(SOMEONE));
    assertThat(posting.posted()).extracting(Posted::waits).containsExactly(false, false);

    posting
        .bean(AuthorityTransactions.class)
        .write(posting.authority, () -> posting.bean(Outbox.class).giveUp(first.about(), second));
    posting.clock.pass(Outbox.LATE.plusSeconds(1));

    assertThat(posting.posted())
        .extracting(Posted::state, Posted::reason, Posted::waits)
        .containsExactly(
            tuple(MessageState.QUEUED, null, true), tuple(MessageState.FAILED, "given-up", false));
    posting.sendRound();
    assertThat(posting.arrived()).hasSize(1);
  }

  @Test
  void what_failed_of_what_never_happened_hides_nothing_that_failed_before_it() {
    Outgoing first = posting.notice(SOMEONE);
    posting.line.from(Mishap.RECIPIENT_REFUSED);
    posting.leave(first);
    posting.sendRound();
    posting.clock.pass(Duration.ofMinutes(1));
    Instant second = posting.clock.instant();
    posting.leave(posting.notice(SOMEONE));
    posting.sendRound();
    assertThat(posting.posted()).extracting(Posted::waits).containsExactly(false, true);

    posting
        .bean(AuthorityTransactions.class)
        .write(posting.authority, () -> posting.bean(Outbox.class).giveUp(first.about(), second));

    assertThat(posting.posted()).extracting(Posted::waits).containsExactly(true, false);
  }

  @Test
  void without_a_mail_server_messages_wait() {
    try (Posting silent = Posting.with(Map.of("outbox.smtp.host", ""))) {
      silent.leave(silent.notice(SOMEONE));
      silent.sendRound();

      assertThat(silent.bean(Outbox.class).sendsMail()).isFalse();
      assertThat(silent.onlyOne().state()).isEqualTo(MessageState.QUEUED);
    }
  }

  @Test
  void nothing_is_said_to_a_server_that_offers_no_encryption_where_it_is_asked_for() {
    Map<String, Object> encrypted =
        Map.of(
            "outbox.smtp.starttls",
            "true",
            "outbox.smtp.user",
            "suite",
            "outbox.smtp.password",
            "secret");
    try (Posting careful = Posting.with(encrypted)) {
      careful.leave(careful.notice(SOMEONE));
      careful.sendRound();

      assertThat(careful.arrived()).isEmpty();
      assertThat(careful.onlyOne().state()).isEqualTo(MessageState.QUEUED);
      assertThat(careful.onlyOne().reason()).isEqualTo("not-connected");
    }
  }

  @Test
  void pauses_grow_from_a_minute_to_an_hour() {
    assertThat(List.of(1, 2, 3, 7, 8, 60))
        .extracting(attempts -> OutboxSender.pause(attempts).toMinutes())
        .containsExactly(1L, 2L, 4L, 64L, 64L, 64L);
  }

  @Test
  void its_tables_keep_to_the_rules_of_the_catalogue() throws SQLException {
    var access = TestDatabase.shared().database("outbox_test");
    try (Connection connection =
        DriverManager.getConnection(
            access.url(), access.applicationUser(), access.applicationPassword())) {
      assertThat(CatalogueCheck.violations(connection)).isEmpty();
    }
  }
}
