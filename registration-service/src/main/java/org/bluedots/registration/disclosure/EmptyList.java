package org.bluedots.registration.disclosure;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// No person has such a list yet; a bean that reads it takes this one's place.
class EmptyList {

    @Produces
    @Singleton
    @DefaultBean
    DoNotDisclose doNotDisclose() {
        return (_, _) -> false;
    }
}
