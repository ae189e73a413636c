package safeguarding.gateway.page;

import io.grpc.MethodDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.visitor.SignedIn;

/** What a record offers to its reader: only what the contract lets them do. */
final class NextActions {
  private NextActions() {}

  /** The one green button; null for whom the contract does not let do it. */
  static @Nullable NextAction open(
      SignedIn who, MethodDescriptor<?, ?> rpc, String why, String button, String link) {
    return who.may(rpc) ? new NextAction(why, button, link) : null;
  }

  /** A link to something else; none for whom the contract does not let do it. */
  static List<Link> other(SignedIn who, MethodDescriptor<?, ?> rpc, String text, String address) {
    return who.may(rpc) ? List.of(new Link(text, address)) : List.of();
  }

  /** Several of them, in this order. */
  @SafeVarargs
  static List<Link> all(List<Link>... links) {
    List<Link> all = new ArrayList<>();
    for (List<Link> some : links) {
      all.addAll(some);
    }
    return all;
  }
}
