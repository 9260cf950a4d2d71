package org.bluedots.referral.servicepoint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;

/// Where a referral can go. A statutory one is the authority of its country: it comes from the
/// country profile and must take mandatory reports.
@Entity
public class ServicePoint {

    @Id private UUID id;
    private String countryCode;
    private String agency;
    private String name;

    @Enumerated(EnumType.STRING)
    private List<ServiceType> serviceTypes;

    private int ageFrom;
    private int ageTo;
    private boolean acceptsUasc;
    private boolean statutory;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected ServicePoint() {}

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    String countryCode() {
        return countryCode;
    }

    String name() {
        return name;
    }

    List<ServiceType> serviceTypes() {
        return List.copyOf(serviceTypes);
    }

    int ageFrom() {
        return ageFrom;
    }

    int ageTo() {
        return ageTo;
    }

    boolean acceptsUasc() {
        return acceptsUasc;
    }

    boolean statutory() {
        return statutory;
    }
}
