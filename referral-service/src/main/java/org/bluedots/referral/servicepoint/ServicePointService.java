package org.bluedots.referral.servicepoint;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.request.Page;

/// Service points: ensured from the profiles when the service starts, read by everybody.
@ApplicationScoped
public class ServicePointService {

    private static final int BEFORE_THE_CONSUMERS = 100;

    private final ServicePointRepository servicePoints;
    private final Profiles profiles;
    private final Ids ids;

    ServicePointService(ServicePointRepository servicePoints, Profiles profiles, Ids ids) {
        this.servicePoints = servicePoints;
        this.profiles = profiles;
        this.ids = ids;
    }

    /// Makes the authority of each country a service point, before the first report can arrive.
    @Transactional
    public void ensureAuthorities(@Observes @Priority(BEFORE_THE_CONSUMERS) StartupEvent started) {
        for (var country : profiles.countries()) {
            var profile = profiles.country(country, AuthorityProfile.class);
            servicePoints.ensureAuthority(
                    ids.next(), country, profile.authority(), profile.ageOfMajority() - 1);
        }
    }

    @Transactional
    public Page<ServicePointView> list(UUID after, int limit) {
        var found = servicePoints.after(after, limit + 1);
        return Page.of(found, limit, ServicePoint::id, ServicePointView::of);
    }

    @Transactional
    public ServicePointView get(UUID id) {
        return servicePoints
                .findByIdOptional(id)
                .map(ServicePointView::of)
                .orElseThrow(() -> new NotFound("service point"));
    }
}
