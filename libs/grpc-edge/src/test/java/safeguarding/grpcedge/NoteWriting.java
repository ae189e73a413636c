package safeguarding.grpcedge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.contracts.notes.v1.AddNoteRequest;
import safeguarding.contracts.notes.v1.NotesServiceGrpc;
import safeguarding.contracts.notes.v1.NotesServiceGrpc.NotesServiceBlockingStub;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;

/** Notes written down for an authority of its own, all with one request id. */
class NoteWriting {
  final String authority = TestService.anAuthority();
  final String requestId = UUID.randomUUID().toString();

  final NotesServiceBlockingStub as(String subject) {
    return stub(subject, authority, Role.LADO);
  }

  static NotesServiceBlockingStub stub(String subject, String authority, Role role) {
    return NotesServiceGrpc.newBlockingStub(TestService.channel())
        .withCallCredentials(TestIssuer.credentials(subject, authority, role));
  }

  final AddNoteRequest.Builder note(String text) {
    return AddNoteRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(requestId)
        .setText(text);
  }

  final List<String> notes() {
    return query("SELECT text FROM note WHERE authority_code = ?");
  }

  final int claims() {
    return query("SELECT method FROM handled_request WHERE authority_code = ?").size();
  }

  final List<String> query(String sql) {
    AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
    return transactions.read(
        new AuthorityCode(authority),
        () ->
            transactions.sql(connection -> {
              try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, authority);
                try (var rows = statement.executeQuery()) {
                  List<String> found = new ArrayList<>();
                  while (rows.next()) {
                    found.add(rows.getString(1));
                  }
                  return found;
                }
              }
            }));
  }
}
