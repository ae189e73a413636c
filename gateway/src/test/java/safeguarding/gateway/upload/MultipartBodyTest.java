package safeguarding.gateway.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gateway.calls.FileTooLate;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.upload.MultipartBody.Part;

class MultipartBodyTest {
  private static final String BOUNDARY = "----b";

  @Test
  void fields_and_a_file_of_any_bytes_come_out_as_they_went_in() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] file = likeABoundary(random);
      MultipartBody body = body(new Halting(whole("Título", file), random));

      assertThat(body.next()).contains(new Part("title", "", false));
      assertThat(body.text()).isEqualTo("Título");
      assertThat(body.next()).contains(new Part("file", "a\"é.pdf", true));
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      for (byte[] piece = body.piece(); piece.length > 0; piece = body.piece()) {
        read.writeBytes(piece);
      }
      assertThat(read.toByteArray()).isEqualTo(file);
      assertThat(body.next()).isEmpty();
    }
  }

  @Test
  void what_is_not_read_is_skipped() {
    MultipartBody body =
        body(new ByteArrayInputStream(whole("x".repeat(90_000), new byte[200_000])));

    assertThat(body.next()).map(Part::name).contains("title");
    assertThat(body.next()).map(Part::name).contains("file");
    assertThat(body.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "preamble\r\n------b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n------b--",
        "------b\r\nContent-Disposition: form-data; name=\"=?utf-8?B?a?=\"\r\n\r\nx\r\n------b--",
        "------b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nx\r\n------b--",
        "------b",
        "------b\r\nContent-Disposition: form-data\r\n\r\nx\r\n------b--",
        "------b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends"
      })
  void a_body_that_is_none_is_refused(String sent) {
    assertThatThrownBy(
            () -> {
              MultipartBody body =
                  body(new ByteArrayInputStream(sent.getBytes(StandardCharsets.ISO_8859_1)));
              while (body.next().isPresent()) {
                body.text();
              }
            })
        .isInstanceOf(RequestRefused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name=\"a\"; filename=\"\" | ''",
        "filename=b;name=a | b",
        "name=\"a\"; FileName=\"b; c\\d.pdf\" | b; c\\d.pdf",
        "name=\"a\"; filename*=UTF-8''b%C3%A9 | bé"
      })
  void a_file_is_known_by_its_file_name(String parameters, String fileName) {
    String sent = "------b\r\ncontent-disposition: form-data; " + parameters;

    assertThat(body(sent + "\r\n\r\nx\r\n------b--").next())
        .contains(new Part("a", fileName, true));
  }

  @Test
  void a_part_is_there_when_its_end_is() throws IOException {
    try (var sender = new PipedOutputStream();
        var received = new PipedInputStream(sender)) {
      MultipartBody body = body(new UntilDeadline(received, Duration.ofSeconds(20), () -> {}));
      String part = fields(1, "token");

      sender.write(part.substring(0, part.length() - 4).getBytes(StandardCharsets.ISO_8859_1));

      assertThat(body.next()).contains(new Part("a", "", false));
      assertThat(body.text()).isEqualTo("token");
    }
  }

  @Test
  void headers_of_a_part_end_within_four_thousand_bytes() {
    String field =
        "------b\r\nContent-Disposition: form-data; name=\"a\"\r\nX: %s\r\n\r\nx\r\n------b--";

    assertThat(body(field.formatted("y".repeat(3_900))).next()).map(Part::name).contains("a");
    assertRefused("malformed-request", () -> body(field.formatted("y".repeat(4_100))).next());
  }

  @Test
  void all_fields_together_have_at_most_a_hundred_thousand_bytes() {
    MultipartBody whole = body(fields(2, "y".repeat(50_000)));
    MultipartBody longer = body(fields(2, "y".repeat(50_001)));
    MultipartBody one = body(fields(1, "y".repeat(100_001)));

    assertThat(all(whole)).isEqualTo(2);
    assertRefused("body-too-large", () -> all(longer));
    assertRefused("body-too-large", () -> all(one));
  }

  @Test
  void more_than_twenty_fields_are_refused_whether_they_are_read_or_not() {
    assertThat(all(body(fields(20, "y")))).isEqualTo(20);
    assertRefused("body-too-large", () -> all(body(fields(21, ""))));
    MultipartBody skipped = body(fields(21, "y"));
    assertRefused(
        "body-too-large",
        () -> {
          while (skipped.next().isPresent()) {
            // Skipped.
          }
        });
  }

  @Test
  void a_body_that_never_ends_is_drained_until_its_deadline() {
    byte[] begun = fields(1, "y").getBytes(StandardCharsets.ISO_8859_1);
    AtomicBoolean late = new AtomicBoolean();
    MultipartBody body =
        body(
            new UntilDeadline(
                new SequenceInputStream(new ByteArrayInputStream(begun), new Endless()),
                Duration.ofMillis(200),
                () -> late.set(true)));

    assertThat(all(body)).isEqualTo(1);
    assertThat(late).isTrue();
    assertThat(body.next()).isEmpty();
  }

  @Test
  void a_sender_that_stands_still_is_left_at_the_deadline() throws IOException {
    try (var sender = new PipedOutputStream();
        var received = new PipedInputStream(sender)) {
      sender.write("------b\r\nContent-Disp".getBytes(StandardCharsets.ISO_8859_1));
      AtomicBoolean late = new AtomicBoolean();
      MultipartBody body =
          body(new UntilDeadline(received, Duration.ofMillis(200), () -> late.set(true)));

      assertThatThrownBy(body::next).isInstanceOf(FileTooLate.class);
      assertThat(late).isTrue();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      body.drain();
      assertThat(body.piece()).isEmpty();
    }
  }

  @Test
  void a_boundary_has_at_most_seventy_signs() {
    String most = "b".repeat(70);

    assertThat(MultipartBody.boundary("multipart/form-data; boundary=" + most)).isEqualTo(most);
    assertThat(MultipartBody.boundary("multipart/form-data; boundary=\"" + most + "\"; charset=x"))
        .isEqualTo(most);
    for (String longer : new String[] {most + "b", "\"" + most + "b\"", "", "\"\""}) {
      assertRefused(
          "malformed-request",
          () -> MultipartBody.boundary("multipart/form-data; boundary=" + longer));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
  void the_body_is_not_opened_where_no_boundary_is_known(String contentType) {
    HttpRequest<String> request = HttpRequest.POST("/", "").header("Content-Type", contentType);
    AtomicBoolean opened = new AtomicBoolean();

    assertRefused(
        "malformed-request",
        () ->
            MultipartBody.of(
                request,
                () -> {
                  opened.set(true);
                  return InputStream.nullInputStream();
                },
                Duration.ofSeconds(1)));
    assertThat(opened).isFalse();
  }

  @Test
  void a_body_that_cannot_be_taken_apart_is_closed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertRefused("malformed-request", () -> new MultipartBody(in, "b".repeat(70_000)));
    assertThat(closed).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "statement.pdf, attachment; filename=\"statement.pdf\"; filename*=UTF-8''statement.pdf",
    "Zoë's.pdf, attachment; filename=\"Zo__s.pdf\"; filename*=UTF-8''Zo%C3%AB%27s.pdf",
    "日.png, attachment; filename=\"_.png\"; filename*=UTF-8''%E6%97%A5.png"
  })
  void a_name_is_written_so_that_it_ends_no_header(String name, String header) {
    assertThat(DocumentDownload.attachment(name)).isEqualTo(header);
    assertThat(DocumentDownload.attachment("a\"\r\nX: y")).doesNotContain("\r", "\n", "a\"");
  }

  private static MultipartBody body(InputStream in) {
    return new MultipartBody(in, BOUNDARY);
  }

  private static MultipartBody body(String sent) {
    return body(new ByteArrayInputStream(sent.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String fields(int count, String value) {
    String field = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
    return (field + value + "\r\n").repeat(count) + "--" + BOUNDARY + "--\r\n";
  }

  /** Reads every field; how many there are. */
  private static int all(MultipartBody body) {
    int count = 0;
    while (body.next().isPresent()) {
      body.text();
      count++;
    }
    return count;
  }

  private static void assertRefused(String code, ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            RequestRefused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  private static byte[] whole(String title, byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n"
                + title
                + "\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22é.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    out.writeBytes(file);
    out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** Out of pieces of the boundary, at all places. */
  private static byte[] likeABoundary(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] delimiter = ("\r\n--" + BOUNDARY).getBytes(StandardCharsets.ISO_8859_1);
    for (int n = random.nextInt(20_000); n > 0; n--) {
      out.writeBytes(Arrays.copyOf(delimiter, random.nextInt(delimiter.length)));
      out.write(random.nextInt(256) | 0x80);
    }
    return out.toByteArray();
  }

  /** Gives line ends for ever. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return '\n';
    }

    @Override
    public int read(byte[] into, int from, int most) {
      Arrays.fill(into, from, from + most, (byte) '\n');
      return most;
    }
  }

  /** Gives a few bytes at a time, as a network does. */
  private static final class Halting extends InputStream {
    private final ByteArrayInputStream in;
    private final Random random;

    Halting(byte[] bytes, Random random) {
      this.in = new ByteArrayInputStream(bytes);
      this.random = random;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] into, int from, int most) {
      return in.read(into, from, Math.min(most, 1 + random.nextInt(5_000)));
    }
  }
}
