package org.bluedots.referral.servicepoint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/// Where a referral can go. A statutory one is the authority of its country: it comes from the
/// country profile and must take mandatory reports. Others are made by their agency, and retired,
/// never deleted: what was sent there stays readable.
@Entity
public class ServicePoint {

    @Id private UUID id;
    @Version private long version;
    private String countryCode;
    private String agency;
    private String name;

    @Enumerated(EnumType.STRING)
    private List<ServiceType> serviceTypes;

    @Embedded private Audience audience;
    @Embedded private Capacity capacity;
    private @Nullable String area;
    private String hours;
    private String timeZone;
    private @Nullable String contact;
    private @Nullable UUID fallbackId;
    private boolean statutory;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected ServicePoint() {}

    ServicePoint(UUID id, String agency, DescribeServicePoint said) {
        this.id = id;
        this.agency = agency;
        this.countryCode = said.countryCode();
        this.name = said.name();
        this.serviceTypes = services(said);
        this.audience = said.audience().of();
        this.capacity = Capacity.UNKNOWN;
        this.area = said.area();
        this.hours = said.hours();
        this.timeZone = said.timeZone();
        this.contact = said.contact();
        this.fallbackId = said.fallbackId();
    }

    /// Of the authority only what the profile leaves open changes.
    void describe(DescribeServicePoint said) {
        if (!said.countryCode().equals(countryCode))
            throw new RuleBroken(
                    PlatformProblem.FORBIDDEN, "A service point stays in its country.");
        if (!statutory) {
            name = said.name();
            serviceTypes = services(said);
        }
        audience = said.audience().of();
        area = said.area();
        hours = said.hours();
        timeZone = said.timeZone();
        contact = said.contact();
        fallbackId = said.fallbackId();
    }

    private static List<ServiceType> services(DescribeServicePoint said) {
        return said.serviceTypes().stream().distinct().sorted().toList();
    }

    void report(Capacity now) {
        capacity = now;
    }

    void retire(Instant now) {
        if (statutory)
            throw new RuleBroken(PlatformProblem.FORBIDDEN, "The profile names the authority.");
        if (retiredAt == null) retiredAt = now;
    }

    /// Why it cannot take this; empty when it can.
    public Set<Obstacle> obstacles(ServiceNeed need, Instant now) {
        var found = EnumSet.noneOf(Obstacle.class);
        if (retiredAt != null) found.add(Obstacle.RETIRED);
        if (capacity.room() == Capacity.Room.CLOSED) found.add(Obstacle.CLOSED);
        else if (!capacity.takesSomebody()) found.add(Obstacle.FULL);
        if (!serviceTypes.contains(need.service())) found.add(Obstacle.SERVICE);
        var age = need.age();
        if (age != null && (age < audience.ageFrom() || age > audience.ageTo()))
            found.add(Obstacle.AGE);
        if (need.sex() != null && !audience.sexes().contains(need.sex())) found.add(Obstacle.SEX);
        if (need.unaccompanied() && !audience.acceptsUasc()) found.add(Obstacle.NO_UASC);
        if (need.service().isGuarded() && !audience.acceptsGbv() && !statutory)
            found.add(Obstacle.NO_GBV);
        return found;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String agency() {
        return agency;
    }

    public String countryCode() {
        return countryCode;
    }

    public String name() {
        return name;
    }

    public List<ServiceType> serviceTypes() {
        return List.copyOf(serviceTypes);
    }

    public Audience audience() {
        return audience;
    }

    public Capacity capacity() {
        return capacity;
    }

    public @Nullable String area() {
        return area;
    }

    public OpeningHours hours() {
        return OpeningHours.of(hours, timeZone);
    }

    @Nullable String contact() {
        return contact;
    }

    /// Where its referrals of P0 go by agreement when it stays silent.
    public @Nullable UUID fallbackId() {
        return fallbackId;
    }

    public boolean statutory() {
        return statutory;
    }

    @Nullable Instant retiredAt() {
        return retiredAt;
    }
}
