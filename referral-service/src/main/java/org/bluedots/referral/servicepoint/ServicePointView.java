package org.bluedots.referral.servicepoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A service point as it is shown.
///
/// @param agency the code its staff carry in their token
/// @param statutory the authority that takes the country's mandatory reports
@Schema(name = "ServicePoint")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServicePointView(
        UUID id,
        String countryCode,
        String agency,
        String name,
        List<ServiceType> serviceTypes,
        Audience audience,
        Place place,
        Capacity capacity,
        @Nullable UUID fallbackId,
        boolean statutory,
        @Nullable Instant retiredAt,
        long version) {

    /// Where and when.
    ///
    /// @param hours `24x7`, or `MO-FR 08:00-17:00, SA 09:00-12:00`
    @Schema(name = "ServicePointPlace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Nullable String area, String hours, String timeZone, @Nullable String contact) {}

    public static ServicePointView of(ServicePoint point) {
        var hours = point.hours();
        return new ServicePointView(
                point.id(),
                point.countryCode(),
                point.agency(),
                point.name(),
                point.serviceTypes(),
                point.audience(),
                new Place(point.area(), hours.toString(), hours.zone().getId(), point.contact()),
                point.capacity(),
                point.fallbackId(),
                point.statutory(),
                point.retiredAt(),
                point.version());
    }

    /// The answer with its `ETag`.
    RestResponse<ServicePointView> answer() {
        return RestResponse.ResponseBuilder.ok(this)
                .header("ETag", ExpectedVersion.etag(version))
                .build();
    }
}
