package org.bluedots.registration.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentStatus;
import org.bluedots.registration.consent.DataCategory;
import org.jspecify.annotations.Nullable;

/// How far an answer goes. When two records turn out to be one person, the more restrictive of
/// their answers to the same purpose and grantee holds; the merger of duplicates asks here.
///
/// @param categories of an active consent; one with none left allows nothing
/// @param expiresAt null for a refusal
public record ConsentTerms(
        ConsentStatus status, Set<DataCategory> categories, @Nullable Instant expiresAt) {

    /// The most restrictive first. A dispute is above a no: only an officer lifts it. What was
    /// superseded no longer speaks.
    private static final List<ConsentStatus> RESTRICTIVE =
            List.of(
                    ConsentStatus.DISPUTED,
                    ConsentStatus.REFUSED,
                    ConsentStatus.WITHDRAWN,
                    ConsentStatus.EXPIRED,
                    ConsentStatus.ACTIVE,
                    ConsentStatus.SUPERSEDED);

    public ConsentTerms {
        categories = Set.copyOf(categories);
    }

    public static ConsentTerms of(Consent consent) {
        return new ConsentTerms(
                consent.status(), Set.copyOf(consent.categories()), consent.expiresAt());
    }

    /// The same for any order and grouping of many, and for one taken twice.
    public ConsentTerms mostRestrictive(ConsentTerms other) {
        var order = Integer.compare(rank(), other.rank());
        if (order < 0) return this;
        if (order > 0) return other;
        return new ConsentTerms(
                status, common(other.categories), earlier(expiresAt, other.expiresAt));
    }

    public boolean allows(Collection<DataCategory> wanted, Instant now) {
        return status == ConsentStatus.ACTIVE
                && expiresAt != null
                && now.isBefore(expiresAt)
                && categories.containsAll(wanted);
    }

    private int rank() {
        return RESTRICTIVE.indexOf(status);
    }

    private Set<DataCategory> common(Set<DataCategory> others) {
        var common = new TreeSet<>(categories);
        common.retainAll(others);
        return common;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
