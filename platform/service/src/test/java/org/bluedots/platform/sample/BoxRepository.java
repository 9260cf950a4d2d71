package org.bluedots.platform.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Transactional of its own, as Panache repositories may be.
@ApplicationScoped
class BoxRepository implements PanacheRepositoryBase<Box, UUID> {

    @Transactional
    public long visible() {
        return count();
    }
}
