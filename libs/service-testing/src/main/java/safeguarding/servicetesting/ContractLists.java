package safeguarding.servicetesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** What every service holds its own lists of values against: those of the contract. */
public final class ContractLists {
  private ContractLists() {}

  /**
   * Fails unless a list of ours has the values of the contract, and no others but those that every
   * contract's list has.
   *
   * @param prefix of the contract's names: {@code CONCERN_}
   */
  public static void assertSame(Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    assertThat(Stream.of(contract).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(prefix + "UNSPECIFIED", "UNRECOGNIZED"),
                    Stream.of(ours).map(value -> prefix + value.name()))
                .toList());
  }
}
