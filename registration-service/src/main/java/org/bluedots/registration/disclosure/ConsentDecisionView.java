package org.bluedots.registration.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bluedots.registration.consent.DataCategory;
import org.jspecify.annotations.Nullable;

/// May it be shared, and why.
///
/// @param allowed all that was asked for may be shared
public record ConsentDecisionView(boolean allowed, List<Reason> reasons) {

    /// @param consentId the answer that decided, when there is one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            DataCategory category,
            boolean allowed,
            DecisionCode code,
            String explanation,
            @Nullable UUID consentId) {

        static Reason of(DataCategory category, DecisionCode code, @Nullable UUID consentId) {
            return new Reason(category, code.allows(), code, code.explanation(), consentId);
        }
    }

    static ConsentDecisionView of(
            List<DataCategory> categories, Function<DataCategory, Reason> reason) {
        var reasons = categories.stream().distinct().sorted().map(reason).toList();
        return new ConsentDecisionView(reasons.stream().allMatch(Reason::allowed), reasons);
    }
}
