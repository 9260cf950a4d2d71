package org.bluedots.registration.tracing;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Grantee;
import org.bluedots.registration.consent.GranteeType;
import org.bluedots.registration.disclosure.ConsentDecisionView;
import org.bluedots.registration.disclosure.ConsentDecisionView.Reason;
import org.bluedots.registration.disclosure.ConsentDecisions;
import org.bluedots.registration.disclosure.DecisionCode;
import org.bluedots.registration.disclosure.Disclosure;
import org.bluedots.registration.disclosure.DoNotDisclose;
import org.jspecify.annotations.Nullable;

/// May the caller know people for tracing, and which categories.
@Singleton
class Decisions {

    private static final List<DataCategory> ASKED =
            List.of(
                    DataCategory.IDENTITY,
                    DataCategory.LOCATION,
                    DataCategory.FAMILY,
                    DataCategory.CASE_HISTORY);

    private final ConsentDecisions consents;
    private final DoNotDisclose doNotDisclose;

    Decisions(ConsentDecisions consents, DoNotDisclose doNotDisclose) {
        this.consents = consents;
        this.doNotDisclose = doNotDisclose;
    }

    /// Who asks, and for whom.
    ///
    /// @param client the caller's own code: people answer for each by itself
    record Asker(String client, @Nullable UUID seekerId) {}

    /// @param allowed nothing without `IDENTITY`
    record Decision(Set<DataCategory> allowed, DecisionCode identity) {

        private static final Decision NEVER = new Decision(Set.of(), DecisionCode.NEVER_ASKED);

        /// Why there is no profile.
        DecisionCode reason() {
            return isYes() ? DecisionCode.NEVER_ASKED : identity;
        }

        boolean isYes() {
            return allowed.contains(DataCategory.IDENTITY);
        }

        boolean allows(DataCategory category) {
            return isYes() && allowed.contains(category);
        }
    }

    /// In one query. Somebody whom the seeker must not find is like one whom nobody asked.
    Map<UUID, Decision> of(Collection<UUID> people, Asker asker) {
        var grantee = Grantee.of(GranteeType.AGENCY, asker.client());
        var asked = new Disclosure(grantee, ConsentPurpose.TRACING, ASKED);
        var decisions = new HashMap<UUID, Decision>();
        consents.decide(people, asked)
                .forEach((person, decided) -> decisions.put(person, of(person, decided, asker)));
        return decisions;
    }

    /// Whether the person is not one of those whom the seeker must not find (scenario 20).
    boolean mayBeFound(UUID person, Asker asker) {
        var seeker = asker.seekerId();
        return seeker == null || !doNotDisclose.includes(person, seeker);
    }

    private Decision of(UUID person, ConsentDecisionView decided, Asker asker) {
        if (!mayBeFound(person, asker)) return Decision.NEVER;
        var allowed =
                decided.reasons().stream()
                        .filter(Reason::allowed)
                        .map(Reason::category)
                        .collect(toSet());
        return new Decision(allowed, identity(decided));
    }

    private static DecisionCode identity(ConsentDecisionView decided) {
        return decided.reasons().stream()
                .filter(reason -> reason.category() == DataCategory.IDENTITY)
                .map(Reason::code)
                .findFirst()
                .orElse(DecisionCode.NEVER_ASKED);
    }
}
