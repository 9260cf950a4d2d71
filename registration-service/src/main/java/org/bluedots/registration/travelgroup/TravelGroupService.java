package org.bluedots.registration.travelgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;

/// Seeing who travels with whom.
@ApplicationScoped
public class TravelGroupService {

    private final TravelGroupRepository groups;
    private final Audit audit;

    TravelGroupService(TravelGroupRepository groups, Audit audit) {
        this.groups = groups;
        this.audit = audit;
    }

    @Transactional
    public TravelGroupView see(UUID id) {
        var group = groups.get(id);
        audit.read("see", "travel-group", id);
        return TravelGroupView.of(group);
    }
}
