package safeguarding.local.openid;

/** Stands for the local provider. */
public final class TokenSigning {}
