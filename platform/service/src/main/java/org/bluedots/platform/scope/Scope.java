package org.bluedots.platform.scope;

import java.util.Set;
import org.bluedots.platform.staff.Staff;

/// Which rows the present work may see and who does it.
///
/// @param agency the agency whose rows these are; empty sees nothing
/// @param hubs its hubs; `*` stands for all of them
/// @param actor the pseudonym that events and audit entries name
/// @param client the program through which the actor works
public record Scope(String agency, Set<String> hubs, String actor, String client) {

    /// Sees nothing: what work has that nobody gave a scope.
    public static final Scope NONE = new Scope("", Set.of(), "", "");

    /// The platform's own work, which needs no row of an agency.
    public static final Scope SYSTEM = new Scope("", Set.of(), "system:platform", "platform");

    static Scope of(Staff staff) {
        return new Scope(staff.agency(), staff.hubs(), staff.id(), staff.client());
    }

    /// The scope of work that an event or a clock causes: the agency and hub it came from.
    public static Scope ofCause(String agency, String hub, String consumer) {
        return new Scope(agency, Set.of(hub), "system:" + consumer, consumer);
    }
}
