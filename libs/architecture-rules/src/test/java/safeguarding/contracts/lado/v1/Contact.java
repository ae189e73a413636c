package safeguarding.contracts.lado.v1;

/** Stands for a generated message. */
public record Contact(String summary) {}
