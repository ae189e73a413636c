package safeguarding.gateway.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The RPC that an address of the API is. What is sent and answered there follows from its contract
 * alone: {@link RequestShape} and {@link AnswerShape} say how.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rpc {
  /** Full name: {@code safeguarding.lado.v1.AllegationService/LogContact}. */
  String value();

  /** What a program does with it, for readers: 'Log a contact'. */
  String summary();

  /** The subject under which readers find it: 'Allegations'. */
  String tag();

  /** Whether it makes a record: answered with 201. */
  boolean makes() default false;

  /**
   * Where the new record is read, below the authority's address; in braces what the answer says:
   * {@code /allegations/{allegationId}}. Empty where nothing is new.
   */
  String location() default "";

  /**
   * Whether a file goes with it: a change takes it in a body of two parts, {@code document} in JSON
   * and then {@code file}; a question is answered with it.
   */
  boolean file() default false;

  /** Whether a question is asked in the body, since its words are too personal for an address. */
  boolean inBody() default false;

  /** Truths of the body that must be said: left out, they would count as false. */
  String[] mustSay() default {};
}
