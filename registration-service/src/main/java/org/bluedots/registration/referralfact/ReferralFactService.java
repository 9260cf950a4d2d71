package org.bluedots.registration.referralfact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.hub.Places;
import org.bluedots.registration.referralfact.FactRows.Subject;
import org.bluedots.registration.referralfact.ReferralFactsView.Item;
import org.bluedots.registration.referralfact.ReferralFactsView.NoFacts;
import org.jspecify.annotations.Nullable;

/// Gives referral-service what its rules ask about people, of up to 100 at once with the same
/// number of statements as of one.
@ApplicationScoped
public class ReferralFactService {

    private static final String PURPOSE = "REFERRAL_RULES";

    private final FactRows rows;
    private final Places places;
    private final Audit audit;

    ReferralFactService(FactRows rows, Places places, Audit audit) {
        this.rows = rows;
        this.places = places;
        this.audit = audit;
    }

    /// Facts, or the reason why there are none, for each. Refuses whoever works for an agency, with
    /// 403: they see the people of their hubs, and these by other doors.
    @Transactional
    public ReferralFactsView read(ReadReferralFacts wanted, Staff by) {
        if (!by.agency().isEmpty())
            throw new RuleBroken(
                    PlatformProblem.FORBIDDEN, "Only a service that is no agency's may ask.");
        var ids = new LinkedHashSet<>(wanted.people());
        rows.look(ids);
        var people = rows.people();
        var facts = Facts.of(rows);
        var items = ids.stream().map(id -> item(id, people.get(id), facts)).toList();
        audit.readFor(PURPOSE, "read-referral-facts", "person", ids);
        return new ReferralFactsView(items);
    }

    private Item item(UUID id, @Nullable Subject subject, Facts facts) {
        if (subject == null) return Item.without(id, NoFacts.NOT_FOUND);
        return switch (subject.state()) {
            case ERASED -> Item.without(id, NoFacts.ERASED);
            case MERGED -> new Item(id, null, NoFacts.MERGED, subject.mergedInto());
            case DRAFT, REGISTERED, UNDER_CASE_MANAGEMENT, DEPARTED, WHEREABOUTS_UNKNOWN, CLOSED ->
                    new Item(id, factsOf(subject, facts), null, null);
        };
    }

    private ReferralFacts factsOf(Subject subject, Facts facts) {
        var place = places.at(subject.where().hubId());
        var today = LocalDate.ofInstant(places.now(), place.zone());
        return facts.of(subject, today, place.ageOfMajority());
    }
}
