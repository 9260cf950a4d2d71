package org.bluedots.referral.gate;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.referral.agreement.AgreementRepository;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.consent.ConsentAsk;
import org.bluedots.referral.consent.ConsentCopy;
import org.bluedots.referral.consent.ConsentRepository;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.referral.Grounds.Basis;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralStatus;
import org.bluedots.referral.servicepoint.ServicePointRepository;
import org.jspecify.annotations.Nullable;

/// Decides whether a referral may be told to its receiver, by what the person agreed to (rules C3,
/// C4, C5): the disclosed classes of data lie within one consent, to that receiver, for that
/// purpose. Without consent it waits; what the law or an override allows needs none.
@Singleton
public class Gate {

    private final ConsentRepository consents;
    private final AgreementRepository agreements;
    private final ServicePointRepository servicePoints;

    Gate(
            ConsentRepository consents,
            AgreementRepository agreements,
            ServicePointRepository servicePoints) {
        this.consents = consents;
        this.agreements = agreements;
        this.servicePoints = servicePoints;
    }

    /// Lets an addressed referral pass, or makes it wait. Without a receiver it stays a draft.
    public List<ReferralEvent> pass(Referral referral, Instant now) {
        if (referral.route().toAgency() == null) return List.of();
        var consent = consent(referral, now);
        if (consent.isEmpty()) return referral.lackConsent(now);
        return referral.allow(consent.get(), now);
    }

    /// Looks again after what somebody agreed to has changed.
    public List<ReferralEvent> look(Referral referral, Instant now) {
        if (!restsOnConsent(referral)) return List.of();
        if (ReferralStatus.IN_PREPARATION.contains(referral.status())) return pass(referral, now);
        var consent = consent(referral, now);
        if (consent.isEmpty()) return referral.lapse(now);
        if (!consent.get().equals(referral.grounds().consentId())
                || referral.grounds().consentDue()) referral.renew(consent.get());
        return List.of();
    }

    /// The consent that covers the referral now.
    public Optional<UUID> consent(Referral referral, Instant now) {
        return consents.covering(ask(referral), now).map(ConsentCopy::id);
    }

    /// Whether an agreement in force lets the sender tell the receiver what it discloses (rule
    /// C16).
    public boolean isAgreed(Referral referral, Instant now) {
        var route = referral.route();
        var to = requireNonNull(route.toAgency());
        return route.staysInside()
                || agreements.cover(
                        route.fromAgency(),
                        to,
                        DisclosedField.categories(referral.disclosed()),
                        now);
    }

    private ConsentAsk ask(Referral referral) {
        var subject = referral.need().subjectId();
        var route = referral.route();
        var to = requireNonNull(route.toAgency());
        var categories = DisclosedField.categories(referral.disclosed());
        if (route.staysInside()) return ConsentAsk.inside(subject, to, categories);
        if (isAuthority(route.servicePointId(), route.countryCode()))
            return ConsentAsk.authority(subject, to, categories);
        return ConsentAsk.outside(subject, to, categories);
    }

    private boolean isAuthority(@Nullable UUID servicePoint, String country) {
        return servicePoints
                .authorityOf(country)
                .filter(authority -> authority.id().equals(servicePoint))
                .isPresent();
    }

    private static boolean restsOnConsent(Referral referral) {
        if (referral.type() == ReferralType.MANDATORY_REPORT) return false;
        if (referral.status() == ReferralStatus.DRAFT) return false;
        var basis = referral.grounds().basis();
        return basis == null || basis == Basis.CONSENT;
    }
}
