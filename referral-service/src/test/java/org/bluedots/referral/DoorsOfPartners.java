package org.bluedots.referral;

import static org.bluedots.platform.testing.token.Endpoint.get;
import static org.bluedots.platform.testing.token.Endpoint.post;

import java.util.List;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.token.Endpoint;

/// The endpoints by which partners are told of changes.
final class DoorsOfPartners {

    private static final String[] SUBSCRIBERS = {Roles.AGENCY_ADMIN, Roles.PARTNER_SYSTEM};
    private static final String WEBHOOK = "/v1/webhooks/{id}";
    private static final String SUBSCRIPTION = "{\"url\":\"https://partner.example/\"}";
    private static final String JSON = "application/json";

    static final List<Endpoint> ALL =
            List.of(
                    get("/v1/referrals/changes", DoorsTest.READERS),
                    get("/v1/referrals/stream", DoorsTest.READERS),
                    get("/v1/webhooks", SUBSCRIBERS),
                    post("/v1/webhooks", SUBSCRIPTION, SUBSCRIBERS),
                    get(WEBHOOK, SUBSCRIBERS),
                    new Endpoint("PUT", WEBHOOK, SUBSCRIPTION, JSON, List.of(SUBSCRIBERS)),
                    new Endpoint("DELETE", WEBHOOK, "", JSON, List.of(SUBSCRIBERS)),
                    post(WEBHOOK + "/secret", "", SUBSCRIBERS),
                    post(WEBHOOK + "/ping", "", SUBSCRIBERS),
                    get(WEBHOOK + "/deliveries", SUBSCRIBERS),
                    post(WEBHOOK + "/deliveries/{deliveryId}/replay", "", SUBSCRIBERS),
                    post(WEBHOOK + "/replay-failed", "", SUBSCRIBERS));

    private DoorsOfPartners() {}
}
