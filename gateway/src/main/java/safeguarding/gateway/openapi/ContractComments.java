package safeguarding.gateway.openapi;

import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the contracts say about their messages, fields and RPCs: the comment lines before each, from
 * the .proto files that lie beside the generated classes. A name without a comment has empty text.
 */
final class ContractComments {
  private static final Pattern COMMENT = Pattern.compile("\\s*//\\s?(.*)");
  private static final Pattern BLOCK =
      Pattern.compile("\\s*(?:message|enum|service|oneof)\\s+(\\w+)\\s*\\{.*");
  private static final Pattern RPC = Pattern.compile("\\s*rpc\\s+(\\w+)\\s*\\(.*");
  private static final Pattern FIELD =
      Pattern.compile("\\s*(?:repeated\\s+|optional\\s+)?[\\w.]+\\s+(\\w+)\\s*=\\s*\\d+\\s*;.*");
  private static final Pattern SNAKE = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b");
  private static final Pattern WORD_BREAK = Pattern.compile("_([a-z0-9])");

  private final Map<String, String> comments = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  /**
   * The comment of a part of a contract, in one line, with the names that JSON has.
   *
   * @param name full: {@code safeguarding.lado.v1.Adult.other_names}
   */
  String of(FileDescriptor file, String name) {
    if (read.add(file.getName())) {
      read(file);
    }
    return of(name);
  }

  String of(String name) {
    return comments.getOrDefault(name, "");
  }

  private void read(FileDescriptor file) {
    try (InputStream proto = ContractComments.class.getResourceAsStream("/" + file.getName())) {
      if (proto != null) {
        String text = new String(proto.readAllBytes(), StandardCharsets.UTF_8);
        read(file.getPackage(), text.lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void read(String scope, List<String> lines) {
    Deque<String> scopes = new ArrayDeque<>(List.of(scope));
    List<String> before = new ArrayList<>();
    for (String line : lines) {
      Matcher comment = COMMENT.matcher(line);
      if (comment.matches()) {
        before.add(comment.group(1));
        continue;
      }
      note(scopes.getFirst(), line, String.join(" ", before));
      before.clear();
      Matcher block = BLOCK.matcher(line);
      if (block.matches() && !line.strip().startsWith("oneof")) {
        scopes.push(scopes.getFirst() + "." + block.group(1));
      } else if (line.stripTrailing().endsWith("{")) {
        scopes.push(scopes.getFirst());
      } else if (line.strip().startsWith("}") && scopes.size() > 1) {
        scopes.pop();
      }
    }
  }

  private void note(String scope, String line, String comment) {
    if (comment.isEmpty()) {
      return;
    }
    for (Pattern declaration : List.of(BLOCK, RPC, FIELD)) {
      Matcher found = declaration.matcher(line);
      if (found.matches()) {
        comments.put(scope + "." + found.group(1), jsonNames(comment));
        return;
      }
    }
  }

  /** 'next_page_token of the page before' is 'nextPageToken of the page before' to a program. */
  private static String jsonNames(String comment) {
    return SNAKE
        .matcher(comment)
        .replaceAll(name ->
            WORD_BREAK
                .matcher(name.group())
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)));
  }
}
