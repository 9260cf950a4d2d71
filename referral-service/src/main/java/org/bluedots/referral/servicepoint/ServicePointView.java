package org.bluedots.referral.servicepoint;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A service point as it is shown.
///
/// @param agency the code its staff carry in their token
/// @param statutory the authority that takes the country's mandatory reports
@Schema(name = "ServicePoint")
public record ServicePointView(
        UUID id,
        String countryCode,
        String agency,
        String name,
        List<ServiceType> serviceTypes,
        Ages ages,
        boolean acceptsUasc,
        boolean statutory) {

    /// In whole years, both included.
    @Schema(name = "ServicePointAges")
    public record Ages(int from, int to) {}

    static ServicePointView of(ServicePoint point) {
        return new ServicePointView(
                point.id(),
                point.countryCode(),
                point.agency(),
                point.name(),
                point.serviceTypes(),
                new Ages(point.ageFrom(), point.ageTo()),
                point.acceptsUasc(),
                point.statutory());
    }
}
