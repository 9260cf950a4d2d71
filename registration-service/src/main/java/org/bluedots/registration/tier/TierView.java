package org.bluedots.registration.tier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.risk.OverrideReason;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.risk.RiskOverride;
import org.bluedots.registration.risk.RiskReason;
import org.jspecify.annotations.Nullable;

/// The tier with its reasons, as far as the reader may know them.
///
/// @param edition which edition of the rules decided
/// @param version the person's, for `If-Match`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TierView(
        UUID personId,
        Priority priority,
        List<RiskReason> reasons,
        String edition,
        @Nullable Judgement override,
        long version) {

    static TierView of(Person person, List<RiskReason> reasons, Staff reader) {
        return new TierView(
                person.id(),
                person.priority(),
                reasons,
                person.risk().edition(),
                person.risk().judgement().map(one -> Judgement.of(one, reader)).orElse(null),
                person.version());
    }

    /// @param note for child protection officers only
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Judgement(
            Priority priority,
            OverrideReason reason,
            @Nullable String note,
            String by,
            LocalDate lastDay) {

        static Judgement of(RiskOverride judgement, Staff reader) {
            var note = reader.is(Roles.CHILD_PROTECTION_OFFICER) ? judgement.note() : null;
            return new Judgement(
                    judgement.priority(),
                    judgement.reason(),
                    note,
                    judgement.setBy(),
                    judgement.lastDay());
        }
    }
}
