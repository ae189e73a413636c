package safeguarding.gateway.page;

import com.google.protobuf.Message;
import java.util.function.Predicate;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;

/**
 * A change of a family group or a part of it, and whether the family stands so that it can be made.
 *
 * @param title of its form
 * @param possible whether there is anything to change
 * @param otherwise what to say where there is not
 */
record FamilyStep<Q extends Message, R extends Message>(
    ContractChange<Q, R> change,
    String title,
    Predicate<GetFamilyResponse> possible,
    String otherwise) {}
