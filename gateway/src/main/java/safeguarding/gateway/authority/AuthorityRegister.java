package safeguarding.gateway.authority;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import safeguarding.security.AuthorityCode;

/** The authorities that the suite serves, from {@code authorities.csv} beside this class. */
@Singleton
public final class AuthorityRegister {
  private final Map<AuthorityCode, String> names = new LinkedHashMap<>();

  /** Reads the register. */
  public AuthorityRegister() {
    try (InputStream file = AuthorityRegister.class.getResourceAsStream("authorities.csv")) {
      if (file == null) {
        throw new IllegalStateException("authorities.csv is missing from this jar");
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The authority of a code as written in an address; empty if there is none. */
  public Optional<AuthorityCode> find(String code) {
    return Optional.of(code)
        .filter(AuthorityCode::isWellFormed)
        .map(AuthorityCode::new)
        .filter(names::containsKey);
  }

  /** The authority's short name: 'Rutland'; the code itself for one that is not registered. */
  public String nameOf(AuthorityCode code) {
    return names.getOrDefault(code, code.code());
  }

  private void add(String line) {
    int comma = line.indexOf(',');
    names.put(new AuthorityCode(line.substring(0, comma)), line.substring(comma + 1));
  }
}
