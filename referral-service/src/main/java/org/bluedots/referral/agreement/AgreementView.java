package org.bluedots.referral.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.referral.disclosure.DataCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// An agreement as both agencies see it.
///
/// @param signedBy the pseudonym of who signed for the other agency
@Schema(name = "Agreement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
        UUID id,
        String fromAgency,
        String toAgency,
        String countryCode,
        List<DataCategory> categories,
        Instant validFrom,
        Instant validTo,
        AgreementState state,
        @Nullable String signedBy,
        @Nullable Instant endedAt,
        long version) {

    static AgreementView of(Agreement agreement) {
        return new AgreementView(
                agreement.id(),
                agreement.fromAgency(),
                agreement.toAgency(),
                agreement.countryCode(),
                agreement.categories(),
                agreement.validFrom(),
                agreement.validTo(),
                agreement.state(),
                agreement.signedBy(),
                agreement.endedAt(),
                agreement.version());
    }

    /// The answer with its `ETag`.
    public RestResponse<AgreementView> answer() {
        return RestResponse.ResponseBuilder.ok(this)
                .header("ETag", ExpectedVersion.etag(version))
                .build();
    }
}
