package org.bluedots.referral.finding;

import java.util.Arrays;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.servicepoint.ServiceNeed;
import org.bluedots.referral.servicepoint.ServiceType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What is looked for, as the query says it. Codes only: who it is for has no place in a URL.
public record AskedNeed(
        @RestQuery @Nullable String service,
        @RestQuery @Nullable String country,
        @RestQuery @Nullable String area,
        @RestQuery @Nullable Integer age,
        @RestQuery @Nullable String sex,
        @RestQuery @Nullable String language,
        @RestQuery @Nullable String unaccompanied) {

    ServiceNeed need() {
        if (country == null || !country.matches("[A-Z]{2}"))
            throw new InvalidInput("country", "Give the country's two letters.");
        var wanted =
                Arrays.stream(ServiceType.values())
                        .filter(type -> type.name().equals(service))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("service", "Name a service."));
        return new ServiceNeed(
                wanted, country, area, age, sex, language, "true".equals(unaccompanied));
    }
}
