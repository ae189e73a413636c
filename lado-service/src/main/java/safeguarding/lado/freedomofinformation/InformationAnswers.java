package safeguarding.lado.freedomofinformation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.freedomofinformation.InformationAnswer.Place;
import safeguarding.lado.freedomofinformation.InformationTables.YearPublished;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** Answers to requests for information: made once, kept, and consistent with each other. */
@Singleton
public final class InformationAnswers {
  /** What the journal calls an answer. */
  public static final String RECORD_KIND = "information-answer";

  private final InformationStore store;
  private final InformationAnswerStore answers;
  private final AuthorityTransactions transactions;
  private final Journal journal;
  private final RecordReads reads;
  private final Clock clock;

  InformationAnswers(
      InformationStore store,
      InformationAnswerStore answers,
      AuthorityTransactions transactions,
      Journal journal,
      RecordReads reads,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.transactions = transactions;
    this.journal = journal;
    this.reads = reads;
    this.clock = clock;
  }

  /** An answer with its tables. */
  public record Answered(InformationAnswer answer, List<InformationTable> tables) {
    /** Keeps its own copy of the tables. */
    public Answered {
      tables = List.copyOf(tables);
    }
  }

  /**
   * Answers a request: decides what of each year is published that was not decided before.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @return the id of the answer
   */
  public Ruling<UUID> answer(Caller caller, String action, AskInformation asked) {
    Instant now = clock.instant();
    return InformationRules.question(asked, LondonTime.dateOf(now))
        .map(question ->
            transactions.write(caller.authority(), () -> answer(caller, action, question, now)));
  }

  private UUID answer(Caller caller, String action, InformationQuestion question, Instant now) {
    for (FinancialYear year : question.years()) {
      YearCounts counts = transactions.seeingAll(() -> store.countedOnce(year, now));
      Published before = store.published(year);
      store.publish(counts, before, DisclosureControl.publish(counts, before, question.table()));
    }
    UUID id = UUID.randomUUID();
    answers.insert(id, question, Recorded.by(caller, now));
    journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
    return id;
  }

  /**
   * An answer as it was given.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id
   */
  public Answered get(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        about(id),
        () -> answers.find(id).map(answer -> new Answered(answer, tables(answer.question()))));
  }

  private List<InformationTable> tables(InformationQuestion question) {
    return InformationTables.of(
        question,
        question.years().stream()
            .map(year -> new YearPublished(store.counts(year), store.published(year)))
            .toList());
  }

  /**
   * A page of the answers, newest first.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   */
  public Page<InformationAnswer, Place> list(
      Caller caller, String action, Optional<Place> after, int size) {
    Page<InformationAnswer, Place> page =
        transactions.read(
            caller.authority(),
            () ->
                Page.of(
                    answers.list(after, size + 1),
                    size,
                    InformationAnswer::place,
                    answers.count()));
    reads.shown(
        caller,
        action,
        RECORD_KIND,
        page.rows().stream().map(InformationAnswer::id).toList(),
        false);
    return page;
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }
}
