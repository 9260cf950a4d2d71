package org.bluedots.right.kite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/v1/kites")
class KiteResource {

    private final KiteService service;

    KiteResource(KiteService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed("flyer")
    public KiteView fly(FlyKite request) {
        return service.fly(request.kiteId());
    }
}
