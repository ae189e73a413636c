package safeguarding.gateway.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider gave for a session.
 *
 * @param access for the calls to services
 * @param accessEndsAt when it is no longer believed
 * @param refresh buys the next one; absent when the provider gives none
 * @param identity tells the provider whom to sign out
 */
record Tokens(String access, Instant accessEndsAt, @Nullable String refresh, String identity) {

  byte[] toBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(access);
      out.writeLong(accessEndsAt.getEpochSecond());
      out.writeUTF(refresh == null ? "" : refresh);
      out.writeUTF(identity);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Tokens ofBytes(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String access = in.readUTF();
      Instant accessEndsAt = Instant.ofEpochSecond(in.readLong());
      String refresh = in.readUTF();
      return new Tokens(access, accessEndsAt, refresh.isEmpty() ? null : refresh, in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows no token. */
  @Override
  public String toString() {
    return "Tokens";
  }
}
