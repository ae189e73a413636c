package safeguarding.grpcedge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.type.Date;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.ShownRecords;
import safeguarding.contracts.worklist.v1.Bucket;
import safeguarding.contracts.worklist.v1.BucketCount;
import safeguarding.contracts.worklist.v1.ListWorkRequest;
import safeguarding.contracts.worklist.v1.ListWorkResponse;
import safeguarding.contracts.worklist.v1.WorkItem;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.TestIssuer;
import safeguarding.grpcedge.TestService;
import safeguarding.security.Role;

class WorklistGrpcTest {
  private final String authority = TestService.anAuthority();

  @Test
  void a_row_arrives_with_everything_that_the_page_shows() {
    WorkItem first = work(request -> request.setWithNames(true)).getItems(0);

    assertThat(first)
        .isEqualTo(
            WorkItem.newBuilder()
                .setId("00000000-0000-0000-0000-000000000000/notes.answer")
                .setRuleId("notes.answer")
                .setRuleTitle("Answer a note")
                .setRecordKind("note")
                .setRecordId("00000000-0000-0000-0000-000000000000")
                .setReference("NOTE-2026-0001")
                .setInitials("A.S.")
                .setName("A. Sample")
                .setStartedOn(Date.newBuilder().setYear(2026).setMonth(5).setDay(19))
                .setDueOn(Date.newBuilder().setYear(2026).setMonth(5).setDay(22))
                .setWorkingDaysLeft(-5)
                .setBucket(Bucket.BUCKET_OVERDUE)
                .setAction("Answer the note")
                .build());
  }

  @Test
  void a_name_arrives_only_when_names_are_asked_for() {
    WorkItem first = work(request -> request).getItems(0);

    assertThat(first.getName()).isEmpty();
    assertThat(first.getInitials()).isEqualTo("A.S.");
  }

  @Test
  void what_the_calendar_cannot_count_has_no_working_days_left() {
    List<WorkItem> all = work(request -> request.setPageSize(100)).getItemsList();

    assertThat(all.getFirst().hasWorkingDaysLeft()).isTrue();
    assertThat(all.getLast().hasWorkingDaysLeft()).isFalse();
  }

  @Test
  void what_a_page_shows_is_journalled_each_record_once() {
    work(request -> request.setPageSize(3).setWithNames(true));

    JournalEntry entry = TestService.journal(authority).getFirst();
    assertThat(entry.action()).isEqualTo("safeguarding.worklist.v1.WorklistService/ListWork");
    assertThat(entry.shown())
        .isEqualTo(new ShownRecords("note", List.of(new UUID(0, 0), new UUID(-2, 2)), true));
  }

  @Test
  void who_has_no_part_in_the_work_sees_an_empty_list_and_leaves_no_entry() {
    ListWorkResponse none = workOf(Role.IRO, request -> request);

    assertThat(none.getItemsList()).isEmpty();
    assertThat(none.getCountsList()).hasSize(4).allMatch(count -> count.getCount() == 0);
    assertThat(TestService.journal(authority)).isEmpty();
  }

  @Test
  void the_counts_are_of_every_bucket_whatever_was_asked_for() {
    ListWorkResponse late =
        work(request -> request.setBucket(Bucket.BUCKET_OVERDUE).setPageSize(1));

    assertThat(late.getItemsCount()).isEqualTo(1);
    assertThat(late.getCountsList())
        .extracting(BucketCount::getBucket, BucketCount::getCount)
        .containsExactly(
            tuple(Bucket.BUCKET_OVERDUE, 10),
            tuple(Bucket.BUCKET_DUE_TODAY, 2),
            tuple(Bucket.BUCKET_THIS_WEEK, 7),
            tuple(Bucket.BUCKET_LATER, 41));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 25, 60, 100})
  void pages_follow_each_other_without_a_gap_or_a_row_shown_twice(int size) {
    List<String> shown = new ArrayList<>();
    String token = "";
    do {
      String from = token;
      ListWorkResponse page = work(request -> request.setPageSize(size).setPageToken(from));
      page.getItemsList().forEach(item -> shown.add(item.getReference()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(shown).hasSize(60).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void a_page_has_twenty_five_rows_when_no_size_is_asked_for() {
    assertThat(work(request -> request).getItemsCount()).isEqualTo(25);
  }

  @Test
  void a_bucket_holds_its_own_rows_only() {
    assertThat(work(request -> request.setBucket(Bucket.BUCKET_THIS_WEEK)).getItemsList())
        .hasSize(7)
        .allMatch(item -> item.getBucket() == Bucket.BUCKET_THIS_WEEK);
    assertThat(work(request -> request.setBucket(Bucket.BUCKET_DUE_TODAY)).getItemsList())
        .extracting(WorkItem::getReference)
        .containsExactly("NOTE-2026-0011", "NOTE-2026-0060");
    assertThat(
            work(request -> request.setBucket(Bucket.BUCKET_LATER).setPageSize(100)).getItemsList())
        .hasSize(41);
  }

  @Test
  void a_bucket_that_does_not_exist_is_an_invalid_request() {
    assertInvalid("bucket", request -> request.setBucketValue(9));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void no_page_is_smaller_than_one_or_larger_than_a_hundred(int size) {
    assertInvalid("page_size", request -> request.setPageSize(size));
  }

  static List<String> forged() {
    String id = UUID.randomUUID().toString();
    return List.of(
        "x",
        "not a token",
        PageToken.of(List.of("2026-06-04")),
        PageToken.of(List.of("2026-06-04", "notes.answer", "1")),
        PageToken.of(List.of("2026-02-30", "notes.answer", id)),
        PageToken.of(List.of("yesterday!", "notes.answer", id)),
        PageToken.of(List.of("+999999999-12-31", "notes.answer", id)),
        PageToken.of(List.of("2026-06-04", "notes\u0000answer", id)));
  }

  @ParameterizedTest
  @MethodSource("forged")
  void a_forged_page_token_is_an_invalid_request(String token) {
    assertInvalid("page_token", request -> request.setPageToken(token));
  }

  @Test
  void places_of_one_day_are_ordered_by_rule_and_then_by_the_text_of_the_id() {
    var day = LocalDate.of(2026, 6, 4);
    var low = UUID.fromString("10000000-0000-0000-0000-000000000000");
    // Negative to Java, and so before the other; not to PostgreSQL.
    var high = UUID.fromString("f0000000-0000-0000-0000-000000000000");

    assertThat(
            List.of(
                new WorkCursor(day, "a", low),
                new WorkCursor(day, "a", high),
                new WorkCursor(day, "b", low),
                new WorkCursor(day.plusDays(1), "a", low)))
        .isSorted();
  }

  private void assertInvalid(String field, UnaryOperator<ListWorkRequest.Builder> asked) {
    StatusRuntimeException thrown =
        catchThrowableOfType(StatusRuntimeException.class, () -> work(asked));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(TestService.field(thrown)).isEqualTo(field);
  }

  private ListWorkResponse work(UnaryOperator<ListWorkRequest.Builder> asked) {
    return workOf(Role.LADO, asked);
  }

  private ListWorkResponse workOf(Role role, UnaryOperator<ListWorkRequest.Builder> asked) {
    return WorklistServiceGrpc.newBlockingStub(TestService.channel())
        .withCallCredentials(TestIssuer.credentials("somebody", authority, role))
        .listWork(asked.apply(ListWorkRequest.newBuilder().setAuthorityCode(authority)).build());
  }
}
